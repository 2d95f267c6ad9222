import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isDecodedFromBody } from './decoded-bytes.ts';
import { MAY_WRITE, writtenToDisk } from './disk-writes.ts';
import { isReadBack } from './read-back.ts';
import { isReceivedFile } from './received.ts';

const MOVES = /^(rename|renameSync|move|moveSync|copyFile|copyFileSync|copy)$/;
const DISK = /\b(disks?|drive|env)\b/i;

export const mayWritePicture = (ask: Ask): FileTest =>
  any(
    ask.named('fPutObject CreateMultipartUploadCommand'),
    all(inText(BYTES), inText(MAY_WRITE)),
    all(
      ask.called('rename move copy', (_, name) => MOVES.test(name)),
      inText(TEMPORARY),
    ),
    all(
      ask.called('put upload write', (_, name) => /^(put|putStream|upload|uploadFile|write)$/.test(name)),
      inText(PLACES),
    ),
    all(
      ask.word('sharp jimp'),
      ask.called('to write', (_, name) => DRAWN.test(name)),
    ),
    all(
      ask.word('req request'),
      ask.called('file files save', (_, name) => /^(files?|saveRequestFiles)$/.test(name)),
    ),
    all(ask.named('pipeline pump'), ask.named('createWriteStream')),
  );

/** What the content of a file that came in is got by, and where it lies before. */
const BYTES = /\b(?:arrayBuffer|toBuffer|bytes)\s*\(|\.\s*buffer\b/;
const TEMPORARY = /\b(?:filepath|tempFilePath)\b|\b(?:req|request|ctx)\s*\.\s*(?:request\s*\.\s*)?files?\b/;

const PLACES = /\b(disks?|drive|env|bucket|bun|s3|\w*blob_?client)\b/i;
const DRAWN = /^(toFile|writeAsync|write)$/;

/** Where a server writes down what somebody has handed over, by the shape of the call alone. */
export function writesPicture(call: ts.CallExpression, file: ParsedFile): boolean {
  const { side, path } = file;
  if (side === 'client') return false;
  const name = nameOf(call.expression) ?? '';
  const [first, second] = call.arguments;
  if (!first) return false;
  const chain = chainOf(call.expression);
  const receiver = chain.at(-2) ?? '';
  switch (name) {
    case 'put':
    case 'putStream':
      // `disk.put(key, bytes)`, `drive.use('s3').put(…)`, `c.env.BUCKET.put(…)`
      return second !== undefined && isDisk(chain) && (isReceivedFile(second, true) || isPictureKey(first));
    case 'upload':
    case 'uploadFile':
      // `bucket.upload(file.path)`, `blockBlobClient.upload(buffer, length)`
      return /bucket$|blob_?client$/i.test(receiver) && isReceivedFile(first, true);
    case 'fPutObject':
      return call.arguments.slice(1).some(one => isReceivedFile(one, true));
    case 'write':
      if (receiver === 'Bun') return second !== undefined && isReceivedFile(second, true);
      return isDrawn(call) || (isObjectOfStore(call) && isReceivedFile(first, true)) || writesContent(call, file);
    case 'toFile':
    case 'writeAsync':
      return isDrawn(call);
    case 'pipeline':
    case 'pump':
      return (
        side === 'server' &&
        isReceivedFile(first) &&
        !isReadBack(first) &&
        call.arguments.some(one => /\bcreateWriteStream\s*\(/.test(one.getText()))
      );
    default:
      if (side !== 'server' || isOfProgram(path)) return false;
      if (writesContent(call, file)) return true;
      return MOVES.test(name) && isTemporary(first);
  }
}

function writesContent(call: ts.CallExpression, file: ParsedFile): boolean {
  const written = file.side === 'server' && !isOfProgram(file.path) ? writtenToDisk(call, file) : null;
  return written !== null && isContent(written);
}

/** A build or a command works on its own files. */
const isOfProgram = (path: string): boolean => /(^|\/)(scripts?|bin|cli|build|tools?|tasks?|migrations?)\//.test(path);

const isDisk = (chain: readonly string[]): boolean =>
  chain.slice(0, -1).some(one => DISK.test(splitWords(one).join(' '))) && !chain.some(one => /cache|kv\b/i.test(one));

/** `avatars/${id}.webp`, `media/${key}` */
function isPictureKey(given: ts.Expression): boolean {
  const inner = unwrap(given);
  const value = ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner;
  const text = value.getText();
  return /\.(png|jpe?g|gif|webp|avif)[`'"]$|^[`'"]\/?(avatars?|images?|photos?|pictures?|headers?|banners?|media|covers?|attachments?)\//i.test(
    text,
  );
}

/** `sharp(file.buffer).resize(256).toFile(path)` */
function isDrawn(call: ts.CallExpression): boolean {
  let at: ts.Expression | null = receiverOf(call.expression);
  for (let depth = 0; at && depth < 12; depth++) {
    const inner: ts.Expression = unwrap(at);
    if (ts.isIdentifier(inner)) {
      at = valueOf(inner) ?? handedThen(inner);
      continue;
    }
    if (!ts.isCallExpression(inner)) return false;
    const chain = chainOf(inner.expression);
    const isReader = /^sharp$/i.test(chain.at(-1) ?? '') || (/^jimp$/i.test(chain[0] ?? '') && chain.at(-1) === 'read');
    if (isReader) return inner.arguments[0] !== undefined && isBroughtIn(inner.arguments[0]);
    at = receiverOf(inner.expression);
  }
  return false;
}

/** A file, or one that was decoded from the body of the same request. */
const isBroughtIn = (given: ts.Expression): boolean => isReceivedFile(given) || isDecodedFromBody(given);

/** `read(bytes).then(image => image.write(path))` */
function handedThen(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name.text, name);
  const then = declared && ts.isParameter(declared) ? declared.parent.parent : null;
  return then && ts.isCallExpression(then) && nameOf(then.expression) === 'then' ? receiverOf(then.expression) : null;
}

/** `s3.file(key).write(bytes)` */
function isObjectOfStore({ expression }: ts.CallExpression): boolean {
  const receiver = receiverOf(expression);
  const inner = receiver && unwrap(receiver);
  return (
    !!inner &&
    ts.isCallExpression(inner) &&
    /^(s3\w*|bucket|storage)\.file$/i.test(chainOf(inner.expression).slice(-2).join('.'))
  );
}

/** `file.buffer`, `Buffer.from(await file.arrayBuffer())`: a bare `file` or `buffer` may be any text. */
function isContent(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value !== null && isContent(value);
  }
  if (ts.isPropertyAccessExpression(inner))
    return inner.name.text === 'buffer' && isReceivedFile(inner.expression, true);
  if (!ts.isCallExpression(inner)) return false;
  if (nameOf(inner.expression) === 'toBuffer') return isDrawn(inner);
  return (
    (nameOf(inner.expression) === 'from' && inner.arguments[0] !== undefined && isContent(inner.arguments[0])) ||
    (/^(arrayBuffer|bytes)$/.test(nameOf(inner.expression) ?? '') && isReceivedFile(inner, true))
  );
}

/** `req.file.path`, `file.filepath`, `files.photo.tempFilePath`: where the server has put down what came in. */
function isTemporary(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (!ts.isPropertyAccessExpression(inner)) return false;
  if (/^(filepath|tempFilePath)$/.test(inner.name.text)) return true;
  return (
    inner.name.text === 'path' && /^(req|request|ctx)\./.test(inner.getText()) && isReceivedFile(inner.expression, true)
  );
}

/** `await request.file()`, `request.file('avatar')`: a framework hands out the file of a request. */
export function takesFromRequest(call: ts.CallExpression, { side }: ParsedFile): boolean {
  const chain = chainOf(call.expression);
  return (
    side === 'server' &&
    chain.length === 2 &&
    /^(req|request)$/.test(chain[0]!) &&
    /^(files?|saveRequestFiles)$/.test(chain[1]!)
  );
}
