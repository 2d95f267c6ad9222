import { ts } from '../ts-morph.ts';

/** Looked at, and handed on to nothing: `if (!file) return`, `file && …`. */
export function isAsked(at: ts.Expression): boolean {
  const { parent } = at;
  if (ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isIfStatement(parent)) return parent.expression === at;
  if (ts.isConditionalExpression(parent)) return parent.condition === at;
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.getText();
  return operator === '&&' ? parent.left === at : /^([=!]==?|[<>]=?)$/.test(operator);
}
