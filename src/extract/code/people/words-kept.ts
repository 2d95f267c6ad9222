import { calleeOf } from '../callees.ts';
import { nameOf, throughout } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether a call may do what its name says of two things that it is given, as `isMember(userId, schoolId)`: what is not seen is
 * believed, and what is seen must bring the two together, in one comparison or one call. `return true`, a look at the plan of the
 * school, or `school.isPublic || …` do not.
 */
export function mayKeepWord(call: ts.CallExpression): boolean {
  const callee = calleeOf(call.expression);
  if (!callee?.body) return true;
  const given = callee.parameters.map(({ name }) => namesOf(name)).filter(names => names.length > 0);
  let isTogether = false;
  let isEither = false;
  const holdsAll = (node: ts.Node) =>
    given.filter(names => holdsOneOf(node, names)).length >= Math.min(2, given.length);
  throughout(callee.body, node => {
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken.getText();
      if (operator === '||' && !isRefusal(node)) isEither = true;
      if (/^[!=]==?$/.test(operator) && holdsAll(node)) isTogether = true;
    }
    if (ts.isCallExpression(node) && !NOTES.test(nameOf(node.expression) ?? '') && holdsAll(node)) isTogether = true;
  });
  return isTogether && !isEither;
}

/** What only writes down who asked. */
const NOTES = /^(log|debug|info|warn|error|trace|track|record|audit)$/;

const namesOf = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap(one => (ts.isBindingElement(one) ? namesOf(one.name) : []));

function holdsOneOf(within: ts.Node, names: readonly string[]): boolean {
  let found = false;
  throughout(within, node => {
    if (
      ts.isIdentifier(node) &&
      names.includes(node.text) &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    )
      found = true;
  });
  return found;
}

/** `if (!row || row.left) throw …`: each is enough to be sent away. */
function isRefusal(node: ts.Node): boolean {
  let at = node;
  while (ts.isBinaryExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return ts.isIfStatement(at.parent) && at.parent.expression === at;
}
