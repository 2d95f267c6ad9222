import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { fitsCallName, hasUnlikeArgument } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import { nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { changeMethod } from '../routes/request-verbs.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';
import { namesBytes } from './file-bytes.ts';
import { isFetched } from './not-uploads.ts';

const SIGNED = /^(pre_?)?signed_?(upload_?|put_?)?ur[li]$|^(upload|put)_?ur[li]$/i;
const SIGNED_NAME = /(pre_?)?signed_?(upload_?|put_?)?ur[li]|(upload|put)_?ur[li]/i;
/** What takes files out of a hand or a folder. */
const CHOOSERS = /^(useDropzone|useFilePicker|useFileDialog|useFileUpload|useFileSelect|createDropzone)$/;
const PICTURES = /\b(image|video)\/|\.(png|jpe?g|gif|webp|mp4)\b|['"`](image|video)s?['"`]/i;
/** Options that only a sender of files has. */
const OPTIONS = /^(multipart|fieldName|fileKey|uploadType|fileName|httpMethod)$/;

export const mayHandFile = (ask: Ask): FileTest =>
  any(
    ask.called('use create', (_, name) => CHOOSERS.test(name)),
    ask.called('upload uploaded', (_, name) => TAKES_OVER.test(name)),
    all(
      ask.name('signed presigned upload put', (_, name) => SIGNED_NAME.test(name)),
      ask.called('put fetch request', (_, name) => /^(put|\$?fetch|request)$/i.test(name)),
    ),
    all(
      ask.called('upload', words => words[0] === 'upload'),
      ask.word(
        'file files image images photo photos avatar media attachment attachments blob buffer picture pictures video videos',
      ),
    ),
    all(
      ask.called('upload', (_, name) => /^upload(Async|Files?)?$/.test(name)),
      inText(/\b(multipart|fieldName|fileKey|uploadType|httpMethod)\b/),
    ),
  );

/** A call that says that it uploads and is given a file: `upload(file)`, `uploadToBucket(image)`, `uploadPart({ attachment })`. */
export function isGivenFile(call: ts.CallExpression, concept: CompiledConcept): boolean {
  const name = nameOf(call.expression) ?? '';
  const words = splitWords(name);
  if (words[0] !== 'upload' || hasAnyPhrase(words, concept.unlike.word)) return false;
  // `store.upload(file)`: only what stands before the dot says what that is.
  if (words.length === 1 && receiverOf(call.expression)) return false;
  // What the vocabulary knows by its name is none for a reason.
  if (words.length > 1 && fitsCallName(concept, name)) return false;
  if (isUnlike(concept, words, call.expression) || hasUnlikeArgument(concept, call)) return false;
  if (isOfData(call) || isFetched(call)) return false;
  return call.arguments.some(namesBytes);
}

const TAKES_OVER = /^(verify|confirm|complete|finali[sz]e|claim|commit)(File)?Upload(ed(File|Image|Media))?s?$/;

/** `await verifyUpload({ fileId, userId })`: a server takes over what somebody has sent to another service before. */
export const isTakenOver = (call: ts.CallExpression, { side }: ParsedFile): boolean =>
  side === 'server' && call.arguments.length > 0 && TAKES_OVER.test(nameOf(call.expression) ?? '');

const isOfData = (call: ts.CallExpression): boolean =>
  /\b\w*(json|csv|xml|pdf|zip|log|backup|metadata|sourcemap)\w*\b/i.test(call.getText().slice(0, 300));

/** `client.upload(endpoint, path, { multipart })`, `FileSystem.uploadAsync(url, uri, { fieldName })`: how a phone sends a file. */
export const isSentByPhone = (call: ts.CallExpression): boolean =>
  /^upload(Async|Files?)?$/.test(nameOf(call.expression) ?? '') &&
  call.arguments.some(one => {
    const options = unwrap(one);
    return (
      ts.isObjectLiteralExpression(options) && options.properties.some(({ name }) => name && OPTIONS.test(textOf(name)))
    );
  });

/** `client.put(signedUrl, data)`, `fetch(uploadUrl, { method: 'PUT', body })`: to the address that a server gave out. */
export function isPutToSigned(call: ts.CallExpression): boolean {
  const [first, second] = call.arguments;
  const address = first && unwrap(first);
  const name = address && nameOf(address);
  if (!second || !name || !SIGNED.test(name) || ts.isCallExpression(address)) return false;
  const called = nameOf(call.expression) ?? '';
  if (/^put$/i.test(called)) return true;
  const options = unwrap(second);
  if (!/^(\$?fetch|request|axios)$/i.test(called) && changeMethod(called) === null) return false;
  return ts.isObjectLiteralExpression(options) && /\bmethod\b[^,}]*['"`](PUT|POST)/i.test(options.getText());
}

/** `useDropzone({ accept: { 'image/*': [] } })`: a place on the page where pictures are dropped. */
export function isChooser(call: ts.CallExpression, { path }: ParsedFile): boolean {
  if (!CHOOSERS.test(nameOf(call.expression) ?? '')) return false;
  const given = call.arguments.map(one => one.getText()).join();
  if (/\baccept\b/.test(given)) return PICTURES.test(given);
  return /image|photo|avatar|picture|media|attachment|upload/i.test(path);
}
