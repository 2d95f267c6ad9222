import { calleeOf } from '../callees.ts';
import { unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `wire.beginBroadcast()` of `beginBroadcast() { wire.frame = null; }`: the body of the product's own function is empty, or forgets
 * what was kept before. What is sent in turn to everybody who is there is not what a person shows of themselves.
 */
export function doesNothing({ expression }: ts.CallExpression): boolean {
  const body = calleeOf(expression)?.body;
  return !!body && ts.isBlock(body) && body.statements.every(forgets);
}

/** `cache = null;`, `this.sent = [];` */
function forgets(statement: ts.Statement): boolean {
  const set = ts.isExpressionStatement(statement) ? statement.expression : null;
  if (!set || !ts.isBinaryExpression(set) || set.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const value = unwrap(set.right);
  return (
    value.kind === ts.SyntaxKind.NullKeyword ||
    value.getText() === 'undefined' ||
    (ts.isArrayLiteralExpression(value) && value.elements.length === 0) ||
    (ts.isObjectLiteralExpression(value) && value.properties.length === 0)
  );
}
