import { enclosingFunction, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

const READS = /^(readFile|readFileSync|createReadStream)$/;
/** Where the program itself lies. */
const HERE = /^(__dirname|import\.meta\.(dirname|url)|process\.cwd\(\))$/;
/** What one hands in: a request, and what comes with it. */
const OF_REQUEST = /^(req|request|ctx|context|body|files?|upload|uploaded|form|formData|blob|buffer)$/;

/**
 * `store.putObject('pictures', id, DEFAULT)` with `DEFAULT = readFileSync(join(__dirname, './default.png'))`: a picture
 * of the program, which nobody hands in.
 */
export function isOfProgram(call: ts.CallExpression | ts.NewExpression): boolean {
  const given = [...(call.arguments ?? [])].map(unwrap);
  const others = given.filter(one => !isOwnFile(one));
  return others.length < given.length && !others.some(one => namesBytes(one) || isHandedIn(one));
}

function isOwnFile(given: ts.Expression): boolean {
  const value = behind(given);
  if (!ts.isCallExpression(value) || !READS.test(nameOf(value.expression) ?? '')) return false;
  // What is read while somebody waits may be what was drawn for them.
  if (enclosingFunction(value) !== null) return false;
  const path = value.arguments[0] && behind(value.arguments[0]);
  if (!path || TAKEN_IN.test(path.getText())) return false;
  return ts.isStringLiteralLike(path) ? path.text.startsWith('.') : isFixed(path);
}
/** Where files are put that come in. */
const TAKEN_IN = /te?mp|upload|incoming|inbox|received|stor(age|e)|avatars|pictures|photos|public|media|\bdata\b/i;

/** What a name stands for; `const bytes = await none` for what is promised under another. */
function behind(given: ts.Expression, steps = 3): ts.Expression {
  const inner = unwrap(given);
  const value = ts.isAwaitExpression(inner) ? inner.expression : ts.isIdentifier(inner) ? valueOf(inner) : null;
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

function isHandedIn(given: ts.Expression): boolean {
  let isHanded = false;
  const look = (node: ts.Node): void => {
    isHanded ||= ts.isIdentifier(node) && OF_REQUEST.test(node.text);
    ts.forEachChild(node, look);
  };
  look(given);
  return isHanded;
}
