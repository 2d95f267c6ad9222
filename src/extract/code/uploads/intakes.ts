import { chainOf, enclosingFunction, nameOf, receiverOf } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { staysInStore } from './copied-objects.ts';
import { isDecodedFromBody } from './decoded-bytes.ts';
import { MAY_WRITE, writtenToDisk } from './disk-writes.ts';
import { namesBytes } from './file-bytes.ts';

const INTAKES: Readonly<Record<string, RegExp>> = {
  formidable: /^(formidable|IncomingForm)$/,
  busboy: /^busboy$/i,
  '@fastify/busboy': /^busboy$/i,
  '@mjackson/form-data-parser': /^parseFormData$/,
  '@remix-run/form-data-parser': /^parseFormData$/,
  '@remix-run/node': /^(unstable_)?(parseMultipartFormData|createFileUploadHandler)$/,
  '@nestjs/platform-express': /^(File|Files|AnyFiles|FileFields)Interceptor$/,
  '@nestjs/platform-fastify': /^(File|Files|AnyFiles|FileFields)Interceptor$/,
};

function isOfRequest(given: ts.Expression): boolean {
  const [root, key] = chainOf(given);
  return /^(req|request|ctx)$/.test(root ?? '') && /^files?$/.test(key ?? '');
}
/** The same in a text. */
export const FILE_OF_REQUEST = /\b(req|request|ctx)\s*\.\s*files?\b/;

/** A part of a form that came as a file: `part.filename`, `part.data`. */
const TAKES_PARTS = /\.\s*(filename|data)\b|[{,]\s*(filename|data)\b/;

const TO_STORE =
  /^upload(File|Image|Buffer|Media)?To(Cloudinary|S3|Aws|Storage|Firebase|Gcs|GCS|Blob|Bucket|Cloud|Supabase|R2|Minio|Azure|ImageKit|Imgur|Cdn|CDN|Drive|Spaces)/;

/** Calls that take the files out of a request, by the package that they come from. */
export function isIntake(call: ts.CallExpression, file: ParsedFile): boolean {
  const name = nameOf(call.expression) ?? '';
  const [root] = chainOf(call.expression);
  const specifier = root === undefined ? undefined : file.imports.get(root)?.specifier;
  if (specifier !== undefined && INTAKES[specifier]?.test(name)) return true;
  // Handed to every handler of Nuxt and Nitro without an import.
  if (name === 'readMultipartFormData' && (specifier ?? 'h3') === 'h3')
    return TAKES_PARTS.test(enclosingFunction(call)?.getText() ?? '');
  if (specifier === 'koa-body') return /\bmultipart\s*:\s*true/.test(call.getText());
  // `uploadToCloudinary(file.buffer)`, of a file that a request brought.
  if (TO_STORE.test(name) && file.side !== 'client' && call.arguments.some(namesBytes)) return true;
  // `cloudUpload(req.file)`
  if (/upload/i.test(name) && file.side !== 'client' && call.arguments.some(isOfRequest)) return true;
  const hasMultipart = file.indexed.tokens.has('multipart');
  if (hasMultipart && /^(saveRequestFiles|parts)$/.test(name)) return true;
  if (hasMultipart && /^(req|request|ctx)$/.test(root ?? '') && /^(file|files)$/.test(name) && file.side !== 'client')
    return true;
  if (name === 'mv') {
    const from = receiverOf(call.expression);
    // `avatarFile.mv(path)`, where a handler has handed the file on.
    const isHandedOn = file.side !== 'client' && from !== null && namesBytes(from) && call.arguments.length > 0;
    const isUploaded = chainOf(call.expression).includes('files') || file.indexed.tokens.has('uploaded');
    return isUploaded || isHandedOn || isPickedOf(call);
  }
  return file.side !== 'client' && isDecodedBody(call, file);
}

/** `const photo = req.files.photo; photo.mv(…)` */
function isPickedOf({ expression }: ts.CallExpression): boolean {
  const receiver = receiverOf(expression);
  const picked = receiver && ts.isIdentifier(receiver) ? valueOf(receiver) : null;
  return picked !== null && FILE_OF_REQUEST.test(picked.getText());
}

/** `writeFile(path, Buffer.from(req.body.image, 'base64'))`: a picture that came as a text. */
function isDecodedBody(call: ts.CallExpression, file: ParsedFile): boolean {
  const given = writtenToDisk(call, file) ?? putAsPicture(call);
  return given !== null && isDecodedFromBody(given);
}

/** `db.put('avatar:' + id, bytes)`: what else is decoded and kept under a key may be a key itself. */
function putAsPicture({ expression, arguments: [key, bytes] }: ts.CallExpression): ts.Expression | null {
  const isPut = nameOf(expression) === 'put' && key !== undefined && bytes !== undefined;
  return isPut && /image|avatar|photo|picture/i.test(key.getText()) ? bytes : null;
}
/** The same in a text, and what may keep it. */
export const DECODED_BODY = /['"]base64['"]/;
export const MAY_KEEP = new RegExp(`${MAY_WRITE.source}|\\.\\s*put\\s*\\(`);

/** `new Busboy({ headers })`, `new formidable.IncomingForm()`, `new multiparty.Form()`, `new Parse.File(name, file)`: by the package that it comes from. */
export function isMadeIntake(node: ts.NewExpression, file: ParsedFile): boolean {
  const chain = chainOf(node.expression);
  const specifier = file.imports.get(chain[0] ?? '')?.specifier ?? '';
  const name = chain.at(-1) ?? '';
  if (/^(@fastify\/)?busboy$/.test(specifier)) return /^busboy$/i.test(name);
  if (/^(formidable|multiparty)$/.test(specifier)) return /^(IncomingForm|Form|Formidable)$/.test(name);
  return /^parse(\/|$)/.test(specifier) && name === 'File' && (node.arguments?.length ?? 0) > 1;
}

/** `new PutObjectCommand({ Body })`, `new Upload({ client, params })`: the store of a cloud. */
export function isStoreCommand(node: ts.NewExpression): boolean {
  const name = nameOf(node.expression) ?? '';
  if (/^(PutObject|CreateMultipartUpload)Command$/.test(name)) return true;
  // What was put aside is taken over for good.
  if (name === 'CopyObjectCommand')
    return !/backup|archive|migrat|restore|clone|version/i.test(node.getSourceFile().fileName) && !staysInStore(node);
  const [options] = node.arguments ?? [];
  return (
    name === 'Upload' &&
    !!options &&
    ts.isObjectLiteralExpression(options) &&
    options.properties.some(one => one.name?.getText() === 'params')
  );
}
