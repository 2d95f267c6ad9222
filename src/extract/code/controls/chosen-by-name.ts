import { isFunction, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether a place in a function is reached only where something is called as the code there says: `case 'report': …`,
 * `if (action === Action.Report) …`. What calls the function may well mean another of its branches.
 */
export function isChosenByName(node: ts.Node, top: ts.Node): boolean {
  for (let at = node; at.parent && at !== top; at = at.parent) {
    const { parent } = at;
    if (ts.isCaseOrDefaultClause(parent)) return true;
    const test = testOver(at, parent);
    if (test && comparesName(test)) return true;
  }
  return false;
}

function testOver(at: ts.Node, parent: ts.Node): ts.Expression | null {
  if (ts.isIfStatement(parent)) return at === parent.expression ? null : parent.expression;
  if (ts.isConditionalExpression(parent)) return at === parent.condition ? null : parent.condition;
  const isLogical = ts.isBinaryExpression(parent) && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText());
  return isLogical && at === parent.right ? parent.left : null;
}

function comparesName(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (isFunction(inner)) return false;
  if (ts.isPrefixUnaryExpression(inner)) return comparesName(inner.operand);
  if (!ts.isBinaryExpression(inner)) return false;
  const isEquality = /^[!=]==?$/.test(inner.operatorToken.getText());
  if (isEquality) return isName(inner.left) || isName(inner.right);
  return comparesName(inner.left) || comparesName(inner.right);
}

/** `'report'`, `3`, `Action.Report`, `REPORT`. */
function isName(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner)) return true;
  if (ts.isIdentifier(inner)) return /^[A-Z][A-Z\d_]+$/.test(inner.text);
  return ts.isPropertyAccessExpression(inner) && /^[A-Z]/.test(inner.name.text);
}
