import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { changeMethod } from '../routes/request-verbs.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { handsFile, isReceivedFile } from './received.ts';

const PICTURES = phrasesOf([
  'image',
  'images',
  'photo',
  'picture',
  'avatar',
  'banner',
  'header',
  'cover',
  'attachment',
  'media',
  'upload',
  'file',
  'video',
]);

export const maySendFile = (ask: Ask): FileTest =>
  any(
    all(
      ask.named('body'),
      ask.called('fetch request post put', (_, name) => /fetch|request|post|put/i.test(name)),
      inText(/\bbody\s*:\s*\w*(file|image|photo|picture|avatar)\b|[{,]\s*body\s*:\s*file\b/i),
    ),
    all(
      ask.called('send', (_, name) => name === 'send'),
      inText(/\b(xhr|request|req|xmlhttp)\w*\s*\.\s*send\s*\(\s*\w/i),
    ),
    all(
      ask.called('update create save mutate trigger', (_, name) => changes(name) || RUNS.test(name)),
      inText(/\b(avatar|header|image|photo|picture|banner|cover)['"]?\s*:\s*[\w.]*files?\b/i),
    ),
    all(
      ask.called('send request post put submit', (_, name) => ASKS.test(name)),
      inText(/[{,]\s*(?:['"]?files?['"]?\s*:\s*[\w.]+|files?\s*[,}])/i),
    ),
    all(
      ask.called('emit', (_, name) => name === 'emit'),
      inText(/emit\s*\(\s*['"`][\w:.-]*(image|photo|picture|upload|file|avatar)/i),
    ),
    all(
      ask.called('fetch', (_, name) => name === 'fetch'),
      inText(/\.wrap\s*\(/),
    ),
    all(
      ask.called('upload', (_, name) => name === 'upload'),
      inText(/\b(localPath|uri|path)\b/),
    ),
    all(
      ask.called('send', words => sends(words)),
      ask.word('file files blob'),
    ),
    all(ask.named('Parse'), ask.named('File')),
  );

const changes = (name: string): boolean => changeMethod(name) !== null || /^(update|edit|save|create)/.test(name);
/** What is filled in before it is sent. */
const FORMS = /(editor|form|state|draft|ref|store|current|model|setter|history|query_?client)$/i;
const sends = (words: readonly string[]): boolean =>
  /^send (image|photo|picture|file|media|attachment|video)$/.test(words.join(' '));

/** Where a client sends a file, by the shape of the request alone. */
export function sendsFile(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const receiver = receiverOf(call.expression);
  const at = receiver ? (chainOf(receiver).at(-1) ?? '') : '';
  const [first, ...rest] = call.arguments;
  if (!first) return false;
  // `xhr.send(file)`
  if (name === 'send') return /^(xhr|request|req|xmlhttp)\w*$/i.test(at) && isFile(first) && rest.length === 0;
  // `channel.sendImage(file)`
  if (sends(splitWords(name))) return call.arguments.some(isFile);
  if (name === 'emit') return ts.isStringLiteralLike(first) && namesPicture(first.text) && rest.some(handsFile);
  if (name === 'fetch' && /blob/i.test(at)) return /\.wrap\s*\(/.test(call.getText());
  // `apiClient.upload(endpoint, file.localPath)`
  if (name === 'upload') return /(client|api|http|fs|file_?system)$/i.test(at) && rest.some(isFile);
  if (ASKS.test(name) && rest.some(namesFile)) {
    const address = addressIn(unwrap(first));
    return !!address?.includes('/') && (rest.some(namesPictureFile) || !isPlaceOfData(address));
  }
  const isChange = RUNS.test(name) ? changes(at) : changes(name) && !FORMS.test(at);
  return hasFileBody(call) || (isChange && call.arguments.some(handsPicture));
}

/** `updateProfile.mutate({ … })`: what a hook has made is run. */
const RUNS = /^(mutate|mutateAsync|trigger)$/;
/** A function of the product's own that asks an address. */
const ASKS = /^(send|api|make|do)?_?(request|post|put)$|^submit_?(form|data)$/i;

/** `/restore`, `/settings/import`: the data of a program, unless it is one of pictures. What stands further in front may hold anything: `/import/avatar`. */
const isPlaceOfData = (address: string): boolean => {
  const parts = address.split(/[?#]/)[0]!.split('/').filter(Boolean).map(splitWords);
  return (
    (parts.at(-1) ?? []).some(word => OF_DATA.test(word)) &&
    !parts
      .flat()
      .some(word => /^(images?|photos?|pictures?|albums?|galler(y|ies)|media|avatars?|covers?|banners?)$/.test(word))
  );
};
const OF_DATA = /^(imports?|csv|backups?|restore|dumps?|locales?)$/;

/** `sendRequest('/media', {}, { file: form.image })`, `sendRequest('/media', {}, { file, progress })` */
const namesFile = (given: ts.Expression): boolean =>
  holds(given, 0, (name, value) => /^files?$/.test(name) && OF_PICTURE.test(lastWord(value)));
/** Wherever it goes, what is called a picture is one. */
const namesPictureFile = (given: ts.Expression): boolean =>
  holds(given, 0, (name, value) => /^files?$/.test(name) && CALLED_PICTURE.test(lastWord(value)));
const CALLED_PICTURE = /^(image|images|photo|photos|picture|avatar|banner|cover|media|video)$/;
const OF_PICTURE = /^(image|images|photo|photos|picture|avatar|banner|cover|attachment|media|video|file|files)$/;
const lastWord = (value: ts.Expression): string => splitWords(nameOf(value) ?? '').at(-1) ?? '';

/** A file; bytes and texts may be anything. */
const isFile = (given: ts.Expression): boolean =>
  isReceivedFile(given) && !/buf|stream|bytes|blob$/i.test(nameOf(given) ?? '');

const namesPicture = (event: string): boolean => {
  const words = splitWords(event);
  return (
    hasAnyPhrase(words, PICTURES) &&
    !words.some(word =>
      /^(loaded|error|remove|delete|progress|done|complete|completed|success|failed|removed|deleted|changed|updated|open|close|show|click|select|selected|view|list|csv)$/.test(
        word,
      ),
    )
  );
};

/** `update(id, { avatar: file })`, `update({ account, form: { avatar: file } })` */
const handsPicture = (given: ts.Expression): boolean =>
  holds(given, 1, (name, value) => SHOWS_ONE.test(name) && isFile(value));
const SHOWS_ONE = /^(avatar|header|image|photo|picture|banner|cover|profile_?(image|picture|photo))$/i;

/** Whether an object that is written out, or one so many levels inside it, holds such a value under such a name. */
function holds(given: ts.Expression, levels: number, isSuch: (name: string, value: ts.Expression) => boolean): boolean {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some(
    one =>
      (ts.isShorthandPropertyAssignment(one) && isSuch(one.name.text, one.name)) ||
      (ts.isPropertyAssignment(one) &&
        (isSuch(textOf(one.name), one.initializer) || (levels > 0 && holds(one.initializer, levels - 1, isSuch)))),
  );
}

/** `fetch(url, { method: 'PUT', body: file })` */
function hasFileBody(call: ts.CallExpression): boolean {
  return call.arguments.some(argument => {
    const options = unwrap(argument);
    if (!ts.isObjectLiteralExpression(options)) return false;
    const body = options.properties.find(one => one.name && textOf(one.name) === 'body');
    const value = body && ts.isPropertyAssignment(body) ? body.initializer : null;
    return (
      !!value &&
      BODY.test(nameOf(value) ?? '') &&
      isReceivedFile(value, true) &&
      /['"`](PUT|POST|PATCH)['"`]/i.test(options.getText())
    );
  });
}
const BODY = /^(file|image|photo|picture|avatar)$|(File|Image|Photo|Picture)$/;
