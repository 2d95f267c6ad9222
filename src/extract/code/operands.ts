import { unwrap } from './names.ts';
import { ts } from './ts-morph.ts';

/** The operands of a chain of `&&`, or of another operator: `a && b && c` -> a, b, c. */
export function operandsOf(expression: ts.Expression, kind: ts.SyntaxKind): ts.Expression[] {
  const inner = unwrap(expression);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === kind
    ? [...operandsOf(inner.left, kind), ...operandsOf(inner.right, kind)]
    : [expression];
}
