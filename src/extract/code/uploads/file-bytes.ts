import { namesIn } from '../call-sites.ts';
import { isMadeOfBytes } from './decoded-bytes.ts';
import { nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { valueOf } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const BYTES = phrasesOf([
  'buffer', 'blob', 'bytes', 'file', 'image', 'img', 'avatar', 'photo', 'picture', 'attachment', 'thumbnail', 'upload',
  'stream', 'readable', 'video', 'media', 'base64', 'icon', 'banner',
]); // prettier-ignore
const NOT_BYTES = phrasesOf([
  'name',
  'id',
  'path',
  'key',
  'type',
  'url',
  'size',
  'settings',
  'count',
  'mode',
  'view',
  'props',
]);

/** Whether an expression names the content of a file: `buffer`, `file.data`, `input.files[0]`, `{ body: image }`. */
export function namesBytes(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner)) return false;
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(
      property =>
        (ts.isPropertyAssignment(property) && namesBytes(property.initializer)) ||
        (ts.isShorthandPropertyAssignment(property) && isBytesName(property.name.text)),
    );
  if (ts.isElementAccessExpression(inner)) return namesBytes(inner.expression);
  if (ts.isCallExpression(inner)) {
    const called = nameOf(inner.expression);
    if (called === 'stringify') return false;
    // `attachments.find(one => one.field === 'avatar')`, `files.at(0)`
    const list = /^(find|at|shift|pop)$/.test(called ?? '') ? receiverOf(inner.expression) : null;
    if (list && namesBytes(list)) return true;
    return inner.arguments.some(namesBytes) || namesBytes(inner.expression);
  }
  const name = nameOf(inner);
  if (name !== null && isBytesName(name)) return true;
  const receiver = receiverOf(inner);
  if (receiver !== null) return /^(data|content|buffer|raw|value)$/.test(name ?? '') && namesBytes(receiver);
  return ts.isIdentifier(inner) && isMadeOfBytes(inner);
}

function isBytesName(name: string): boolean {
  const words = splitWords(name);
  // `requestBody` is what is asked, `body` of a put what is stored.
  if (words.at(-1) === 'body') return words.length === 1;
  // `includeBuffers`, `showImages`: whether, and not what.
  if (words.length > 1 && WHETHER.test(words[0]!)) return false;
  return hasAnyPhrase(words, BYTES) && !hasAnyPhrase(words.slice(-1), NOT_BYTES);
}
const WHETHER =
  /^(include|includes|exclude|with|without|has|have|is|are|can|should|show|hide|allow|enable|disable|use|want|wants)$/;

/** `formData.append('avatar', file)`, on something that is a form. */
export function isFileAppend(call: ts.CallExpression): boolean {
  const [key, value] = call.arguments;
  if (!/^(append|set)$/.test(nameOf(call.expression) ?? '') || !key || !value) return false;
  if (!namesBytes(value) && !isPickedFile(value) && !isUnderKeyOfFile(key, value)) return false;
  if (isOfData(key) || isOfData(value)) return false;
  const form = receiverOf(call.expression);
  if (!form) return false;
  const inner = unwrap(form);
  const made = ts.isIdentifier(inner) ? valueOf(inner) : null;
  if (made)
    return (
      ts.isNewExpression(unwrap(made)) && (unwrap(made) as ts.NewExpression).expression.getText().endsWith('FormData')
    );
  return /form(_?data)?$/i.test(nameOf(inner) ?? '');
}

/** `form.append('csv', csvFile)`, `form.append('log', blob)` */
const isOfData = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  const name = ts.isStringLiteralLike(inner) ? inner.text : (nameOf(inner) ?? '');
  return splitWords(name).some(word => /^(csv|json|logs?|xlsx?|xml|yaml|backup|crash|dump)$/.test(word));
};

/** `form.append('file', io)`: the key says it, where the value is a thing and no text. */
function isUnderKeyOfFile(key: ts.Expression, value: ts.Expression): boolean {
  const inner = unwrap(value);
  const name = ts.isIdentifier(inner) || ts.isElementAccessExpression(inner) ? nameOf(inner) : null;
  if (
    !ts.isStringLiteralLike(key) ||
    !/^(file|files|image|images|photo|avatar|picture|media|attachment|upload)(\[\])?$/i.test(key.text)
  )
    return false;
  return name !== null && !hasAnyPhrase(splitWords(name).slice(-1), NOT_BYTES);
}

/** `{ uri, name: 'photo.jpg', type: 'image/jpeg' }`: how a phone names a file in a form. */
function isPickedFile(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const keys = inner.properties.flatMap(({ name }) => (name ? [textOf(name)] : []));
  return keys.includes('uri') && (keys.includes('type') || keys.includes('name'));
}

/** A request whose body is a file: `api({ method: 'POST', body: blob })`, `fetch(url, { body: file })`. */
export function isFilePost(call: ts.CallExpression): boolean {
  return call.arguments.some(argument => {
    const given = unwrap(argument);
    const options = ts.isIdentifier(given) ? unwrap(valueOf(given) ?? given) : given;
    if (!ts.isObjectLiteralExpression(options)) return false;
    const body = options.properties.find(one => one.name?.getText() === 'body');
    if (!body) return false;
    const value = ts.isPropertyAssignment(body) ? unwrap(body.initializer) : null;
    if (!value || !ts.isIdentifier(value) || !namesFileBody(value.text)) return false;
    return namesIn(options).some(name => /^(post|put|patch)$/i.test(name));
  });
}

export const namesFileBody = (name: string): boolean =>
  /^(blob|file|image|photo|picture|avatar)s?$|(Blob|File|Image)$/.test(name);

/**
 * An uploader that is told where files go, or that says how far it is: `new Dropzone(el, { url: '/upload' })`,
 * `dialog.show({ route: '/api/avatar/upload' })`, `api.upload(data, { onUploadProgress })`.
 */
export function isUploader(call: ts.CallExpression): boolean {
  return call.arguments.some(argument => {
    const options = unwrap(argument);
    if (!ts.isObjectLiteralExpression(options)) return false;
    return options.properties.some(one => {
      if (one.name && textOf(one.name) === 'onUploadProgress') return true;
      if (!ts.isPropertyAssignment(one) || !/^(url|route|endpoint|action|server)$/.test(textOf(one.name))) return false;
      const last =
        addressIn(one.initializer)
          ?.replace(/[?#].*$/, '')
          .split('/')
          .at(-1) ?? '';
      return one.initializer.getText().includes('/') && /^upload/i.test(last) && !/status|progress|limit/i.test(last);
    });
  });
}
