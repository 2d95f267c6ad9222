import { chainOf, nameOf, receiverOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const FILE = /^(file|files|buffer|buf|blob|bytes|base64|upload|stream)$/;
const PICTURE = /^(image|images|img|photo|photos|picture|avatar|video|media|attachment|thumbnail|banner|selfie)$/;
/** What a received file says of itself that leads to its content. */
const CONTENT = /^(buffer|data|path|filepath|file_?path|stream|tempFilePath|localPath|uri|base64|content)$/;
const READS = /^(arrayBuffer|bytes|stream|toBuffer|createReadStream|readStream|blob)$/;
/** Data of a program, and no picture. */
const DATA =
  /^(csv|json|log|logs|xml|pdf|zip|yaml|yml|config|settings|source|text|html|css|js|ts|backup|sql|key|cert|svg)$/;

/** `file`, `avatarFile`, `buffer`, `req.files.photo`; not `fileName`, `configFile`. */
const isFileName = (name: string): boolean => {
  const words = splitWords(name);
  return (FILE.test(words.at(-1) ?? '') || /base64$/i.test(name)) && !words.some(word => DATA.test(word));
};

const isPictureName = (name: string): boolean => PICTURE.test(splitWords(name).at(-1) ?? '');

/**
 * Whether an expression is a file that somebody has handed over, or its content: `file`, `req.file.path`, `file.buffer`,
 * `Buffer.from(await avatar.arrayBuffer())`, `event.target.files[0]`. A row of a table is often called `image`: `pictures` says
 * whether such a name is enough.
 */
export function isReceivedFile(given: ts.Expression, pictures = false, depth = 3): boolean {
  const inner = unwrap(given);
  if (ts.isElementAccessExpression(inner) && !ts.isStringLiteralLike(inner.argumentExpression))
    return isReceivedFile(inner.expression, pictures, depth);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) {
    const name = nameOf(inner.expression) ?? '';
    const receiver = receiverOf(inner.expression);
    if (READS.test(name) && receiver) return isReceivedFile(receiver, true, depth) || isOfRequest(receiver);
    return (
      /^(from|Uint8Array|Buffer|Blob|File|decode|wrap)$/.test(name) &&
      (inner.arguments ?? []).slice(0, 1).some(one => isReceivedFile(one, pictures, depth))
    );
  }
  const name = nameOf(inner);
  if (name === null) return false;
  const receiver = receiverOf(inner);
  // `req.files.cover`, `req.body.image`
  if (receiver && /^files$|^body$/.test(nameOf(receiver) ?? '') && isPictureName(name)) return true;
  if (receiver && CONTENT.test(name)) return isReceivedFile(receiver, true, depth);
  if (isFileName(name) || (pictures && isPictureName(name))) return !isPlainPath(inner, depth);
  const value = ts.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  return value !== null && !ts.isStringLiteralLike(unwrap(value)) && isReceivedFile(value, pictures, depth - 1);
}

/** `await c.req.arrayBuffer()`: the body is the file. */
const isOfRequest = (receiver: ts.Expression): boolean => /^(req|request)$/.test(chainOf(receiver).at(-1) ?? '');

/** `const file = join(dir, 'a.json')`, `const buffer = await readFile(path)`: the program's own. */
function isPlainPath(inner: ts.Expression, depth: number): boolean {
  const value = ts.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  const made = value && unwrap(value);
  if (!made) return false;
  if (ts.isStringLiteralLike(made) || ts.isTemplateExpression(made)) return true;
  return (
    (ts.isCallExpression(made) || ts.isNewExpression(made)) &&
    OWN.test(nameOf(made.expression) ?? '') &&
    !isReceivedFile(receiverOf(made.expression) ?? made.expression, true, depth - 1) &&
    !made.arguments?.some(one => isReceivedFile(one, true, depth - 1))
  );
}

const OWN =
  /^(join|resolve|readFile|readFileSync|createReadStream|stringify|render\w*|generate\w*|encode|print\w*|screenshot|map|filter|from|Blob|File|compile\w*|build\w*|fetch\w*|get\w*|find\w*|create\w*|download\w*|open|draw\w*|blob|arrayBuffer|bytes|stream|toBuffer)$/;

/** The file itself, or under a key: `{ file, userId }`. */
export function handsFile(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return isReceivedFile(inner);
  return inner.properties.some(
    one =>
      (ts.isPropertyAssignment(one) && isReceivedFile(one.initializer)) ||
      (ts.isShorthandPropertyAssignment(one) && isReceivedFile(one.name)),
  );
}
