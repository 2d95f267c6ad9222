import { componentsOf } from '../components/declared-components.ts';
import { eachNode, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { namesInvitation } from './invitation-names.ts';
import { pressedWords } from './pressed-words.ts';
import type { Kind } from './words.ts';

const ACCEPTS = /\b(accept|approve|confirm|join|add)\b/;
const REFUSES = /\b(decline|reject|refuse|deny|ignore|delete|dismiss|cancel|remove|leave)\b/;
/** Who asks. */
const WHO =
  /^(user_?name|display_?name|nick_?name|nick|handle|full_?name|first_?name|sender_?name|inviter|inviter_?name|requester|requester_?name|from_?name|name|sender)$/i;

/** Where one says yes or no to somebody whom one may not know: who asks is named, and both answers are there. */
export function invitationsIn(file: ParsedFile): { node: ts.Node; kind: Kind }[] {
  const { text } = file.indexed;
  if (!/invit|request/i.test(text) || !/accept|approve|confirm|join/i.test(text)) return [];
  return componentsOf(file).flatMap(({ name, node }) => {
    if (!namesInvitation(name)) return [];
    const shown = whoIn(node);
    if (!shown) return [];
    const pressed = pressedWords(node);
    return pressed.some(one => ACCEPTS.test(one)) && pressed.some(one => REFUSES.test(one))
      ? [{ node: shown, kind: INVITATION }]
      : [];
  });
}

const INVITATION: Kind = { content: 'invitation', owners: /^invitation$/, members: /^$/, needsPeople: false };

function whoIn(component: ts.Node): ts.Node | null {
  let found: ts.Node | null = null;
  eachNode(component, node => {
    if (found || !ts.isJsxExpression(node) || !node.expression || ts.isJsxAttribute(node.parent)) return;
    const shown = unwrap(node.expression);
    if ((ts.isIdentifier(shown) || ts.isPropertyAccessExpression(shown)) && WHO.test(nameOf(shown) ?? ''))
      found = shown;
  });
  return found;
}
