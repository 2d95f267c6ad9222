import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import { chainOf, enclosingFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { valueAt } from '../rows/clients.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

/** Packages that take files in by themselves, and what of them does. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  '@uppy/companion': /^app$/,
  '@tus/server': /^Server$/,
  '@vercel/blob/client': /^(handleUpload|upload)$/,
  '@vercel/blob': /^put$/,
  'uploadthing/server': /^createUploadthing$/,
  'uploadthing/next': /^createUploadthing$/,
  'uploadthing/express': /^createUploadthing$/,
  'uploadthing/fastify': /^createUploadthing$/,
  'uploadthing/h3': /^createUploadthing$/,
};

const SHAPES =
  /createReadStream\s*\(\s*\)|['"]putObject['"]|storage\b[\s\S]{0,120}?\.\s*(?:upload|uploadToSignedUrl|put|putString|putFile|createFile)\s*\(|\.\s*file\s*\([\s\S]{0,120}?\.\s*(?:save|createWriteStream|getSignedUrl)\s*\(|uploader\s*\.\s*upload|parseBody\s*\(|formData\s*\(\s*\)/;

export const mayUseStore = (ask: Ask): FileTest =>
  any(
    all(
      ask.called('create get upload put save parse handle', (_, name) =>
        /^(createReadStream|createWriteStream|createFile|getSignedUrl\w*|get|upload|uploadToSignedUrl|put|putString|putFile|save|parseBody)$/.test(
          name,
        ),
      ),
      inText(SHAPES),
    ),
    ask.named('createUploadthing companion handleUpload'),
    all(ask.word('tus'), ask.named('Server')),
  );

/** Whether a call or `new` takes a file in or stores one, by the kit that it belongs to. */
export function usesStore(node: ts.CallExpression | ts.NewExpression, file: ParsedFile): boolean {
  const chain = chainOf(node.expression);
  const name = chain.at(-1) ?? '';
  const specifier = file.imports.get(chain[0] ?? '')?.specifier;
  if (specifier !== undefined && PACKAGES[specifier]?.test(name)) return true;
  if (!ts.isCallExpression(node)) return false;
  switch (name) {
    // What a client sent by way of GraphQL; a file of the program is opened by its path.
    case 'createReadStream':
      return node.arguments.length === 0 && isOfUpload(node);
    case 'getSignedUrl':
    case 'getSignedUrlPromise':
      return isForWriting(node);
    case 'upload':
    case 'uploadToSignedUrl':
      return (chain.includes('storage') && isOfBucket(node)) || (chain.includes('uploader') && isOfFile(node));
    case 'put':
    case 'putString':
    case 'putFile':
      return chain.includes('storage') && /\bref\b|\bchild\b/.test(chain.join(' ')) && isNamedForFile(node);
    case 'createFile':
      return chain.at(-2) === 'storage' && node.arguments.length > 2 && isNamedForFile(node);
    case 'save':
    case 'createWriteStream':
      return isOfObject(node) && isNamedForFile(node);
    case 'parseBody':
    case 'get':
      return file.side !== 'client' && isOfForm(node, name);
    default:
      return false;
  }
}

/** `const { createReadStream } = await file`, `upload.createReadStream()`; a file in a bucket is read by the same name. */
function isOfUpload({ expression }: ts.CallExpression): boolean {
  const receiver = receiverOf(expression);
  const inner = receiver && unwrap(receiver);
  if (!inner) return true;
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return (
    /upload/i.test(nameOf(inner) ?? '') || (!!value && ts.isAwaitExpression(value) && ts.isIdentifier(unwrap(value)))
  );
}

/** `getSignedUrl('putObject', { … })`, `file.getSignedUrl({ action: 'write' })` */
function isForWriting({ arguments: [first] }: ts.CallExpression): boolean {
  // `const options = { action: 'write' }; file.getSignedUrl(options)`
  const given = first && ts.isIdentifier(unwrap(first)) ? (valueOf(unwrap(first) as ts.Identifier) ?? first) : first;
  const action = valueAt(given, /^action$/) ?? given;
  return !!action && ts.isStringLiteralLike(action) && /^(putObject|write|resumable)$/.test(action.text);
}

/** `supabase.storage.from('avatars').upload(path, file)` */
function isOfBucket(call: ts.CallExpression): boolean {
  const receiver = receiverOf(call.expression);
  return !!receiver && ts.isCallExpression(unwrap(receiver)) && call.arguments.length > 1 && !isOfData(call);
}

/** `cloudinary.uploader.upload(file.path)`: what was sent lies on the disk. */
function isOfFile({ arguments: [first] }: ts.CallExpression): boolean {
  const chain = first ? chainOf(first) : [];
  return chain.some(name =>
    splitWords(name).some(word =>
      /^(file|files|image|img|photo|picture|pic|avatar|banner|cover|media|base64|temp)$/.test(word),
    ),
  );
}

/** `bucket.file(name).save(buffer)` */
function isOfObject(call: ts.CallExpression): boolean {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  const made = inner && ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const object = made && unwrap(made);
  if (!object || !ts.isCallExpression(object) || nameOf(object.expression) !== 'file') return false;
  return object.arguments.length > 0 && !isOfData(object);
}

const DATA = /^(csv|json|logs?|pdf|xml|backups?|exports?|invoices?|reports?|zip|sql|gz|txt|sitemaps?|dumps?)$/;
const isOfData = (call: ts.CallExpression): boolean =>
  namesIn(call).some(name => splitWords(name).some(word => DATA.test(word)));

const FILE =
  /^(file|files|image|images|photo|photos|picture|pictures|avatar|avatars|media|video|blob|buffer|originalname|attachment|upload|uploads|base64)$/;

/** A file of somebody is among what it is given, or what the function around it is given. */
function isNamedForFile(call: ts.CallExpression): boolean {
  if (isOfData(call)) return false;
  const around = enclosingFunction(call);
  const names = [...namesIn(call, 12), ...(around?.parameters.flatMap(one => namesIn(one.name)) ?? [])].flatMap(
    splitWords,
  );
  return call.arguments.some(namesBytes) || names.some(word => FILE.test(word));
}

const KEPT =
  /\.\s*(arrayBuffer|stream|bytes)\s*\(|\bBun\.write\b|\bwriteFile\b|\binstanceof (File|Blob)\b|\bas (File|Blob)\b/;

/** `form.get('image') as File` of `await request.formData()`, `await c.req.parseBody()` of which a file is kept. */
function isOfForm(call: ts.CallExpression, name: string): boolean {
  const around = enclosingFunction(call);
  if (!around || !KEPT.test(around.getText())) return false;
  if (name === 'parseBody') return true;
  const [key] = call.arguments;
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  const value = inner && ts.isIdentifier(inner) ? valueOf(inner) : null;
  const made = value && unwrap(value);
  const isForm = !!made && ts.isCallExpression(made) && nameOf(made.expression) === 'formData';
  if (!isForm || !key || !ts.isStringLiteralLike(key) || isText(call)) return false;
  const words = splitWords(key.text);
  return words.some(word => FILE.test(word)) && !SAYS.test(words.at(-1)!);
}

/** `imagePath`, `file_name`: about a file, and none. */
const SAYS = /^(path|name|filename|url|uri|id|key|type|size|alt|caption|title|description|count)$/;

/** `form.get('avatar') as string` */
const isText = ({ parent }: ts.CallExpression): boolean =>
  ts.isAsExpression(parent) && /^string\b/.test(parent.type.getText());
