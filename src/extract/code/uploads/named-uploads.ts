import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { hasUnlikeArgument } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { chainOf, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { routeOf } from '../routes/route-calls.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';
import { namesBytes } from './file-bytes.ts';
import { isReceivedFile } from './received.ts';

/** `blossomUpload(url, file)`, `simpleMultiServerUpload(servers, file)`: what it uploads to stands before the verb. */
function readCall(call: ts.CallExpression, { side }: ParsedFile, concept: CompiledConcept): Detection | null {
  const head = nameNode(call.expression);
  if (!head || call.arguments.length === 0) return null;
  const name = textOf(head);
  if (side !== 'server' && (isPlugIn(name, call) || sendsToAddress(name, call)))
    return { node: head, symbol: name, traits: ['client'] };
  const words = splitWords(name);
  const owner = chainOf(call.expression).at(-2) ?? '';
  const isOfUploader =
    side !== 'server' &&
    name === 'upload' &&
    (isUploader(owner) || (saysUploads(owner) && isReceivedFile(call.arguments[0]!)));
  if (!isOfUploader && (!uploadsBySaying(words) || !call.arguments.some(isFile))) return null;
  if (side === 'server' && !takesByNoun(words)) return null;
  // What stands before the verb is where it goes to.
  const own = words.slice(Math.max(0, words.indexOf('upload')));
  if (hasAnyPhrase(own, concept.unlike.word) || isUnlike(concept, own, call.expression)) return null;
  if (hasUnlikeArgument(concept, call)) return null;
  return { node: head, symbol: name, traits: side === 'server' ? [] : ['client'] };
}

const keysOf = (given: ts.Expression | undefined): string[] => {
  const object = given && unwrap(given);
  if (!object || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap(({ name }) => (name ? [textOf(name)] : []));
};

/** `$('.avatar').fileupload({ url, dropZone })`: a plug-in that sends what is chosen. */
const isPlugIn = (name: string, { arguments: [options] }: ts.CallExpression): boolean =>
  name === 'fileupload' && keysOf(options).some(key => /^(url|dropZone|formData|paramName|submit|add)$/.test(key));

/** `api.upload('v1/account/avatar', { file })`: a request of the product's own that is given an address and a file. */
const sendsToAddress = (name: string, { arguments: [address, body] }: ts.CallExpression): boolean =>
  name === 'upload' &&
  address !== undefined &&
  (addressIn(unwrap(address))?.includes('/') ?? false) &&
  keysOf(body).some(key => /^(file|files|image|photo|picture|avatar)$/.test(key));
const TO_ADDRESS = /\bupload\s*(?:<[^()\n]{0,80}>)?\(\s*['"`][\w./${}-]*\/|\bfileupload\(/;

/** `file instanceof Blob ? new File([file], name) : file` */
function isFile(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (ts.isConditionalExpression(inner)) return isFile(inner.whenTrue) || isFile(inner.whenFalse);
  if (ts.isNewExpression(inner)) return /^(File|Blob|FormData)$/.test(nameOf(inner.expression) ?? '');
  return namesBytes(inner);
}

/** No state, handler or question about an upload. */
const uploadsBySaying = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.indexOf('upload') > 0 &&
  !/^(on|handle|is|has|can|use|set|get|show|cancel|render|track|log|open|close|toggle|add|remove|select|should|find|wait|check|make|init|reset|clear|update|retry|pause|resume|abort|finish|complete|after|before|with|to|create|format|parse|mock|test|ready|pre|prepare|confirm|verify|claim|commit|finalize|finalise)$/.test(
    words[0]!,
  );

/** `entityUpload(kind, id, file)`, `avatarUploadBase64(id, text)`: of what it is stands before it, and no act. */
const takesByNoun = (words: readonly string[]): boolean =>
  /^(entity|message|file|image|avatar|photo|picture|media|user|profile|attachment|cloud|s3|r2|simple|multi|storage|banner|video|direct|async|handle|server) upload( base| file| image| buffer| 64| base64)*$/.test(
    words.join(' '),
  );

const isUploader = (name: string): boolean => splitWords(name).at(-1) === 'uploader';

/** `fileUploadClient.upload(file)`, `mediaApi.upload(image)`, `fileUpload.upload(file)` after `const fileUpload = useFileUpload()` */
const saysUploads = (owner: string): boolean =>
  /\b(uploads?|files?|images?|photos?|media|avatars?|attachments?)\b.* (api|client|service|repository|uploads?)$/.test(
    splitWords(owner).join(' '),
  );

/** Classes that send a file by themselves: `new Dropzone(el, options)`, `new FileUpload(url, headers, form)`. */
const namesUploader = (words: readonly string[]): boolean =>
  /^(dropzone|uppy|plupload|resumable|filepond|uploader|fine uploader|qq|jfile upload)$/.test(
    words.slice(-1).join(' '),
  ) ||
  /(^| )((file|image|media|avatar|photo|chunked|direct|multipart|resumable) upload|fine uploader)$/.test(
    words.join(' '),
  );

function readNew(made: ts.NewExpression, { imports }: ParsedFile): Detection | null {
  const name = nameOf(made.expression) ?? '';
  // With nothing given it takes whatever file is chosen: `new Uppy().use(XHRUpload, { endpoint })`.
  const isGiven = (made.arguments?.length ?? 0) > 0 || /^(@uppy\/|uppy$)/.test(imports.get(name)?.specifier ?? '');
  const isOne = /^[A-Z]/.test(name) && namesUploader(splitWords(name)) && isGiven;
  return isOne ? { node: nameNode(made.expression) ?? made.expression, symbol: name, traits: ['client'] } : null;
}

const SIGNED_PLACE =
  /(^|\/)((s3|uploads?|storage|media|files?|images?|avatars?|attachments?)\/(sign|presign|signed-?url|presigned-?url|policy|token|url)|(sign|presign|signed|presigned)-?(s3|uploads?|url)s?|(upload|s3)-?(sign|policy|url|signature))\/?$/i;

/** `router.post('/s3/sign', auth, sign)`: who calls it may put a file past the server; what is handed out is judged where it is made. */
function readRoute(call: ts.CallExpression, { side }: ParsedFile): Detection | null {
  const route = side === 'client' ? null : routeOf(call);
  // What stands in the handler says more than the route.
  if (!route || !SIGNED_PLACE.test(route.path) || isFunction(route.handler)) return null;
  return {
    node: route.at,
    symbol: `${route.method} ${route.path}`,
    argument: route.path,
    traits: ['relayed', 'presigned'],
  };
}

/** `api.post('/s3/sign', { name, size })`: a client asks for the right to put a file somewhere. */
function readAsked(call: ts.CallExpression, { side }: ParsedFile): Detection | null {
  const [address] = call.arguments;
  if (
    side === 'server' ||
    !address ||
    !/^(post|put|get|fetch|\$?fetch\w*|request|api)$/i.test(nameOf(call.expression) ?? '')
  )
    return null;
  const text = ts.isStringLiteralLike(address) ? address.text : null;
  const path = text?.replace(/[?#].*$/, '') ?? '';
  return SIGNED_PLACE.test(path) ? { node: nameNode(call.expression)!, symbol: path, traits: ['client'] } : null;
}

export function readNamedUpload(
  node: ts.CallExpression | ts.NewExpression,
  file: ParsedFile,
  concept: CompiledConcept,
): Detection | null {
  if (ts.isNewExpression(node)) return file.side === 'server' ? null : readNew(node, file);
  const read = readRoute(node, file) ?? readAsked(node, file);
  return read ?? readCall(node, file, concept);
}

export const mayNameUpload = (ask: Ask): FileTest =>
  any(
    ask.called('upload', uploadsBySaying),
    all(ask.word('upload fileupload'), inText(TO_ADDRESS)),
    ask.name(
      'dropzone uppy plupload resumable filepond uploader upload',
      (words, name) => /^[A-Z]/.test(name) && namesUploader(words),
    ),
    ({ text }) =>
      /['"`]\/?[\w/-]{0,40}(?:sign|policy|upload-?(?:url|token))\/?['"`?]/i.test(text) && /sign|upload|s3/i.test(text),
  );
