import { meaningOf } from '../links/meaning.ts';
import { eachNode, isFunction, nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { routeOf } from '../routes/route-calls.ts';
import type { Held } from './dominance.ts';
import { heldAt } from './dominance.ts';

const STAFF = /^(super ?)?(admin|admins|administrator|moderator|moderators|staff|superuser|sysadmin)$/;
const NOT = /^(not|non|no|or|maybe|optional|unless|self|owner|any)$/;
/** What only a person of the staff has, in a test of what is known of whoever asks. */
const OF_ROLE = /role|admin|moderator|staff|superuser|permission|privilege/i;
const REFUSES =
  /\b(?:status|sendStatus|code)\(\s*40[13]\b|\bstatus:\s*40[13]\b|\bthrow\b|\bredirect\(|\bnext\(\s*(?:new\b|err)/;

/**
 * Whether only the staff come to a place: a step that is named for them stands in front, and its body sends away whoever has not
 * the role. The name alone is none, and a body that lets everybody on neither.
 */
export const isBehindStaffGate = (node: ts.Node): boolean =>
  heldBefore(node).some(held => 'passed' in held && held.how === 'middleware' && isStaffGate(held.passed));

/** What ran before a place inside a handler, or before a step in front of one: `app.post('/x', onlyStaff, upload.single('y'), …)`. */
function heldBefore(node: ts.Node): Held[] {
  for (let at: ts.Node = node; at && !isFunction(at); at = at.parent) {
    const route = ts.isCallExpression(at) ? routeOf(at) : null;
    if (route)
      return heldAt(route.handler).filter(
        held =>
          'passed' in held && (held.passed.getSourceFile() !== node.getSourceFile() || held.passed.end <= node.pos),
      );
  }
  return heldAt(node);
}

function isStaffGate(passed: ts.Expression): boolean {
  const inner = unwrap(passed);
  const words = splitWords(nameOf(ts.isCallExpression(inner) ? inner.expression : inner) ?? '');
  if (!words.some(word => STAFF.test(word)) || words.some(word => NOT.test(word))) return false;
  const meaning = meaningOf(passed);
  const body = meaning?.is === 'function' ? meaning.node.body : null;
  let refuses = false;
  if (body)
    eachNode(body, one => {
      if (refuses || !ts.isIfStatement(one) || !OF_ROLE.test(one.expression.getText())) return;
      // Where both ways lead out, or neither, nobody is told apart.
      const [then, other] = [one.thenStatement.getText(), one.elseStatement?.getText() ?? ''];
      refuses = REFUSES.test(then) !== REFUSES.test(other);
    });
  return refuses;
}
