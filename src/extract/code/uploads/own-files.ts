import { enclosingFunction, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const READS = /^(readFile|readFileSync|createReadStream)$/;
/** Where the program itself lies. */
const HERE = /^(__dirname|import\.meta\.(dirname|url)|process\.cwd\(\))$/;
/** Where files are put that come in. */
const TAKEN_IN = /te?mp|upload|incoming|inbox|received|stor(age|e)|avatars|pictures|photos|public|media|\bdata\b/i;
/** What a store is filled with that is still empty. */
const SHIPPED = /\b(sample|samples|sample[-_]?data|seed|seeds|seed[-_]?data|fixtures?|demo[-_]?data)\//i;

/**
 * A file that comes with the program: `readFileSync(join(__dirname, './default.png'))`, always the same, and
 * `readFile('sample-data/cat.png')`, whichever of the samples.
 */
export function isOwnFile(given: ts.Expression): boolean {
  const value = behind(given);
  if (!ts.isCallExpression(value) || !READS.test(nameOf(value.expression) ?? '')) return false;
  const path = value.arguments[0] && behind(value.arguments[0]);
  if (!path) return false;
  const text = path.getText();
  const sample = SHIPPED.exec(text);
  if (sample && !TAKEN_IN.test(text.slice(0, sample.index))) return true;
  // What is read while somebody waits may be what was drawn for them.
  if (enclosingFunction(value) !== null || TAKEN_IN.test(text)) return false;
  return ts.isStringLiteralLike(path) ? path.text.startsWith('.') : isFixed(path);
}

/** What a name stands for; `const bytes = await none` for what is promised under another. */
function behind(given: ts.Expression, steps = 3): ts.Expression {
  const inner = unwrap(given);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return value && steps > 0 ? behind(value, steps - 1) : inner;
}

/** `path.join(__dirname, './default.png')`, `__dirname + '/default.png'`, and nothing of whoever asks. */
function isFixed(path: ts.Expression): boolean {
  const inner = unwrap(path);
  if (ts.isStringLiteralLike(inner) || HERE.test(inner.getText())) return true;
  if (ts.isBinaryExpression(inner)) return isFixed(inner.left) && isFixed(inner.right);
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.every(one => isFixed(one.expression));
  const made = ts.isCallExpression(inner) || ts.isNewExpression(inner) ? inner : null;
  return made !== null && JOINS.test(nameOf(made.expression) ?? '') && !!made.arguments?.every(isFixed);
}
const JOINS = /^(join|resolve|URL|fileURLToPath)$/;
