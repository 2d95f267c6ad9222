import { eachNode, isFunction } from './names.ts';
import { operandsOf } from './operands.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';
import { testsAround } from './tests-around.ts';

const EDITS = /\b(edit|complete|update) (my |your )?(profile|bio)\b|\b(profile|bio) edit\b/;
/** What only somebody else is asked, or only oneself. */
const OF_ANOTHER = /^(follow|unfollow|block|unblock|report|befriend|poke)$/;
const TO_ANOTHER =
  /\b(send|start|open|write) (dm|message|chat|talk)\b|\b(message|chat|contact|hire|invite) (button|link)\b/;
const WHOSE =
  /^((is|can|show|viewing|for) )*(own|my|me|self|mine|owner|(is )?(own|my|current|other|public|visitor)( user)?( (profile|account|page))?|edit|editable|editing)$/;

/** `{profile.bio || 'Nothing yet'} … <Link to="/profile/edit">Edit profile</Link>`, whoever looks at it: nobody edits what others say of themselves. */
export function offersToEdit(component: ts.Node): boolean {
  let edits = false;
  let isOfAnother = false;
  eachNode(component, node => {
    if (ts.isIdentifier(node)) {
      const words = splitWords(node.text);
      isOfAnother ||=
        words.some(word => OF_ANOTHER.test(word)) ||
        BY_ADDRESS.test(node.text) ||
        [TO_ANOTHER, WHOSE].some(one => one.test(words.join(' ')));
    }
    if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) {
      const words = splitWords(node.text);
      isOfAnother ||= words.length < 4 && /^(follow|message|chat|block|report|contact)$/.test(words[0] ?? '');
      edits ||= words.length < 8 && EDITS.test(words.join(' ')) && !isCompared(node, component);
    }
  });
  return edits && !isOfAnother;
}

/** Who is shown is asked for in the address: it may be anybody. */
const BY_ADDRESS = /^use(Params|LocalSearchParams|GlobalSearchParams|Route)$/;

/** Whether a test only asks if there is something to show yet; any other may ask whose it is. */
const isPresence = (test: ts.Expression): boolean =>
  operandsOf(test, ts.SyntaxKind.AmpersandAmpersandToken).every(one => PRESENCE.test(one.getText()));
const PRESENCE =
  /^!*[\w$.?]*\b(is|has)?_?(loading|loaded|ready|pending|fetching|error|data|profile|user|account|bio|about)$/i;

/** `{user.id === me.id && <Link>Edit profile</Link>}`, `showEdit ? … : …` */
function isCompared(node: ts.Node, component: ts.Node): boolean {
  if ([...testsAround(node, component)].some(test => !isPresence(test))) return true;
  for (let at = node; at && at !== component; at = at.parent)
    if (isFunction(at) && ts.isPropertyAssignment(at.parent)) return true;
  return false;
}
