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
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const isOver = node.left.getText() === name || node.left.getText() === root;
      if (isOver && isOfRequest(node.right, root)) put = node.right;
    } else if (ts.isCallExpression(node) && chainOf(node.expression).join('.') === 'Object.assign') {
      const [target, ...given] = node.arguments;
      const other = given.find(one => isWholeRequest(one));
      if (other && name !== root && target?.getText() === root) put = other;
    }
  });
  return put;
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
