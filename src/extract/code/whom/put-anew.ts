import { chainOf, eachNode, enclosingFunction, unwrap } from '../names.ts';
import { isSent } from '../sent-values.ts';
import { ts } from '../ts-morph.ts';

/**
 * Where somebody else of the request is put in the place of the one who was asked about, between a check and the message:
 * `to = req.body.forward`, `letter.to = req.body.other`, `Object.assign(letter, req.body)`.
 */
export function putAnew(reached: ts.Expression, from: ts.Node, until: ts.Node): ts.Expression | null {
  const around = enclosingFunction(until);
  const [root] = chainOf(reached);
  if (!around || root === undefined || enclosingFunction(from) !== around) return null;
  const name = unwrap(reached).getText();
  let put: ts.Expression | null = null;
  eachNode(around, node => {
    if (put || node.pos < from.end || node.end > until.pos) return;
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      const isOver = isNamedIn(node.left, name) || isNamedIn(node.left, root);
      if (isOver && isOfRequest(node.right, root)) put = node.right;
    } else if (ts.isCallExpression(node) && chainOf(node.expression).join('.') === 'Object.assign') {
      const [target, ...given] = node.arguments;
      const other = given.find(one => isWholeRequest(one));
      if (other && name !== root && target?.getText() === root) put = other;
    }
  });
  return put;
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** `to`, and one of several that are put in at once: `({ to } = req.body)`. */
function isNamedIn(left: ts.Expression, name: string): boolean {
  if (left.getText() === name) return true;
  let isNamed = false;
  if (ts.isObjectLiteralExpression(left) || ts.isArrayLiteralExpression(left))
    eachNode(left, one => (isNamed ||= ts.isIdentifier(one) && one.text === name));
  return isNamed;
}

/** Not what is made of the same: `to = to.trim()`. */
function isOfRequest(value: ts.Expression, root: string): boolean {
  let isSame = false;
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === root && !isMember(node)) isSame = true;
    ts.forEachChild(node, look);
  };
  look(value);
  return !isSame && isSent(value);
}

const isMember = (name: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(name.parent) && name.parent.name === name;

/** `req.body`: it may name anybody. */
const isWholeRequest = (given: ts.Expression): boolean =>
  /^(body|query|params|input|args)$/.test(chainOf(given).at(-1) ?? '') || isSent(given);
