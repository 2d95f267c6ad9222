import { literally } from '../../../kit/text.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, enclosingFunction, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * `private` of `body.visibility === 'public' ? 'public' : 'private'`: what stands where whoever sends it leaves the setting itself
 * off, and is like no word. Another member of what came in says of whom it is told, and leaves both open, and so does a form of what
 * comes in that puts in something for whoever leaves it off.
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
  if (isSetBefore(read) || isPutIn(setting, read)) return value;
  return test.operatorToken.getText().startsWith('=') ? inner.whenFalse : inner.whenTrue;
}

/** `body.visibility ??= 'public'` */
function isSetBefore(read: ts.PropertyAccessExpression): boolean {
  const text = (enclosingFunction(read) ?? read.getSourceFile()).getText();
  return new RegExp(`${literally(read.getText())}\\s*(\\?\\?|\\|\\|)?=(?![=>])`).test(text);
}

/** `visibility: z.enum(['public', 'private']).default('public')`, `visibility: v.optional(v.string(), 'public')` */
function isPutIn(setting: string, at: ts.Node): boolean {
  const name = literally(setting);
  const form = new RegExp(
    `\\b${name}['"]?\\s*:\\s*(?:z|zod|v|y|yup|joi|t|type|s|schema|vine)\\b[^;{}]{0,200}?(?:\\.(?:default|catch|prefault)\\(|\\b(?:optional|nullish|fallback|defaulted)\\(\\s*\\w[^;{}]{0,160}?\\),\\s*['"]|\\{\\s*default\\s*:)`,
    'i',
  );
  const files = linksOf(at)?.lookFor(setting, form, MAX_FILES);
  return files === null || (files ?? []).length > 0;
}
const MAX_FILES = 4;
