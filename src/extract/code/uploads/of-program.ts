import { nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

const READS = /^(readFile|readFileSync|createReadStream)$/;
/** Where the program itself lies. */
const BESIDE_PROGRAM = /\b__dirname\b|\bimport\.meta\b|\bprocess\.cwd\(\)/;
/** What one hands in: a request, and what comes with it. */
const OF_REQUEST = /^(req|request|ctx|context|body|files?|upload|uploaded|form|formData|blob|buffer)$/;

/**
 * `store.putObject('pictures', id, DEFAULT)` with `DEFAULT = readFileSync(join(__dirname, './default.png'))`, and
 * `saveEmbeddedCover(track.path)`: a picture of the program, and one out of a file that is already kept. Nobody hands it in.
 */
export function isOfProgram(call: ts.CallExpression | ts.NewExpression): boolean {
  const given = [...(call.arguments ?? [])].map(unwrap);
  const others = given.filter(one => !isOwnFile(one));
  if (others.length < given.length) return !others.some(one => namesBytes(one) || isHandedIn(one));
  return splitWords(nameOf(call.expression) ?? '').includes('embedded') && given.length > 0 && !given.some(isHandedIn);
}

function isOwnFile(given: ts.Expression): boolean {
  const held = ts.isIdentifier(given) ? valueOf(given) : given;
  let value = held ? unwrap(held) : given;
  if (ts.isAwaitExpression(value)) value = unwrap(value.expression);
  if (!ts.isCallExpression(value) || !READS.test(nameOf(value.expression) ?? '')) return false;
  const [path] = value.arguments;
  return !!path && (ts.isStringLiteralLike(path) || (BESIDE_PROGRAM.test(path.getText()) && isFixed(path)));
}

/** `path.join(__dirname, './default.png')`, and nothing of whoever asks. */
function isFixed(path: ts.Expression): boolean {
  const inner = unwrap(path);
  if (ts.isStringLiteralLike(inner) || BESIDE_PROGRAM.test(inner.getText().replace(/\(.*/s, ''))) return true;
  if (ts.isBinaryExpression(inner)) return isFixed(inner.left) && isFixed(inner.right);
  return (
    (ts.isCallExpression(inner) && inner.arguments.every(isFixed)) ||
    (ts.isNewExpression(inner) && !!inner.arguments?.every(isFixed))
  );
}

function isHandedIn(given: ts.Expression): boolean {
  let isHanded = false;
  const look = (node: ts.Node): void => {
    isHanded ||= ts.isIdentifier(node) && OF_REQUEST.test(node.text);
    ts.forEachChild(node, look);
  };
  look(given);
  return isHanded;
}
