import { nameOf, receiverOf, unwrap } from './names.ts';
import { ts } from './ts-morph.ts';

/** The operands of a chain of `&&`, or of another operator: `a && b && c` -> a, b, c. */
export function operandsOf(expression: ts.Expression, kind: ts.SyntaxKind): ts.Expression[] {
  const inner = unwrap(expression);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === kind
    ? [...operandsOf(inner.left, kind), ...operandsOf(inner.right, kind)]
    : [expression];
}

/** `a && b`, `a || b`, and the same as `a | b` or `[a, b].some(Boolean)`; null if nothing is joined. */
export function joinedIn(inner: ts.Expression): { isAnd: boolean; operands: readonly ts.Expression[] } | null {
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.AmpersandToken;
    const isOr = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.BarToken;
    return isAnd || isOr ? { isAnd, operands: operandsOf(inner, kind) } : null;
  }
  if (!ts.isCallExpression(inner) || !/^(some|every)$/.test(nameOf(inner.expression) ?? '')) return null;
  const list = receiverOf(inner.expression);
  const made = list && unwrap(list);
  const isOfThem = inner.arguments.length === 1 && isItself(unwrap(inner.arguments[0]!));
  if (!made || !ts.isArrayLiteralExpression(made) || made.elements.some(ts.isSpreadElement) || !isOfThem) return null;
  return { isAnd: nameOf(inner.expression) === 'every', operands: made.elements };
}

/** `Boolean`, `one => one` */
const isItself = (asks: ts.Expression): boolean =>
  (ts.isIdentifier(asks) && asks.text === 'Boolean') ||
  (ts.isArrowFunction(asks) &&
    !ts.isBlock(asks.body) &&
    asks.parameters[0]?.name.getText() === unwrap(asks.body).getText().replace(/^!!/, ''));
