import { ts } from '../ts-morph.ts';

/** What gives a name or a member another value, and of what that is taken. */
export interface Assigned {
  by: ts.Node;
  /** The value, or the whole of which it is a part: `({ to } = req.body)`; none where it is counted on. */
  given: readonly ts.Expression[];
}

/** `to = x`, `to ||= x`, `[to] = x`, `({ id: to } = x)`, `for (to of x)`, `to++` */
export function assignedAt(target: ts.Expression): Assigned | null {
  const at = wholeTarget(target);
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && parent.left === at && isAssignment(parent)) {
    // `[to = me] = pair`
    const outer = assignedAt(parent);
    return { by: outer?.by ?? parent, given: [...(outer?.given ?? []), parent.right] };
  }
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent))
    return parent.initializer === at ? { by: parent, given: [parent.expression] } : null;
  const isStep = ts.isPostfixUnaryExpression(parent) || (ts.isPrefixUnaryExpression(parent) && counts(parent.operator));
  return isStep ? { by: parent, given: [] } : null;
}

export const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

const counts = (operator: ts.PrefixUnaryOperator): boolean =>
  operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;

/** Something is given another value or taken away there: `left = right`, `count += 1`, `count++`, `delete one`. */
export const isMutation = (node: ts.Node): boolean =>
  (ts.isBinaryExpression(node) && isAssignment(node)) ||
  ts.isDeleteExpression(node) ||
  ts.isPostfixUnaryExpression(node) ||
  (ts.isPrefixUnaryExpression(node) && counts(node.operator));

/** The pattern that a target stands in, if it does: `{ id: to }`, `[, to]`, `{ to = me }`. */
function wholeTarget(target: ts.Expression): ts.Node {
  let at: ts.Node = outOfBrackets(target);
  for (;;) {
    const { parent } = at;
    const isPart =
      (ts.isPropertyAssignment(parent) && parent.initializer === at) ||
      (ts.isShorthandPropertyAssignment(parent) && parent.name === at) ||
      ts.isSpreadAssignment(parent) ||
      ts.isSpreadElement(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isObjectLiteralExpression(parent);
    if (!isPart) return at;
    at = parent;
  }
}

/** `(where as any)`, `where!` */
export function outOfBrackets(expression: ts.Expression): ts.Expression {
  let at = expression;
  while (isBracket(at.parent)) at = at.parent;
  return at;
}

const isBracket = (node: ts.Node): node is ts.Expression =>
  ts.isParenthesizedExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isTypeAssertionExpression(node) ||
  ts.isSatisfiesExpression(node);
