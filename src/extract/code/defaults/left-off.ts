import { chainOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * `private` of `body.visibility === 'public' ? 'public' : 'private'`: what stands where whoever sends it leaves the setting itself
 * off, and is like no word. Another member of what came in says of whom it is told, and leaves both open.
 */
export function valueLeftOff(value: ts.Expression, setting: string): ts.Expression {
  const inner = unwrap(value);
  if (!ts.isConditionalExpression(inner)) return value;
  const test = unwrap(inner.condition);
  if (!ts.isBinaryExpression(test) || !/^[!=]==?$/.test(test.operatorToken.getText())) return value;
  const [read, told] = [unwrap(test.left), unwrap(test.right)];
  if (!ts.isPropertyAccessExpression(read) || !ts.isStringLiteralLike(told) || read.name.text !== setting) return value;
  const root = chainOf(read)[0] ?? '';
  const declared = declarationOf(root, read);
  if (!declared || !ts.isParameter(declared) || declared.initializer) return value;
  return test.operatorToken.getText().startsWith('=') ? inner.whenFalse : inner.whenTrue;
}
