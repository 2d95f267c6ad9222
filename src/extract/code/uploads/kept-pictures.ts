import type { Ask, FileTest } from '../ask.ts';
import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { valueOf } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { handsFile } from './received.ts';

const PICTURE =
  'image images img photo photos picture pictures pic avatar banner cover thumbnail attachment attachments media sticker video selfie';
const NAMES_PICTURE = phrasesOf(PICTURE.split(' '));
const KEEPS = /^(save|store|persist|put|change|update|replace|attach|post|submit|set|create|add|insert|write)$/;
/** A browser holds what was chosen in a state first; to its own device it may write, too. */
const SENDS = /^(put|change|update|replace|post|submit|send|save)$/;
/** Where such a file stays with the person, or what of a picture is no picture. */
const OTHER =
  /^(url|urls|uri|id|ids|name|key|path|size|color|colour|type|title|alt|description|count|list|option|options|config|setting|settings|state|cache|gallery|library|album|roll|device|locally|clipboard|history|index|style|ratio|position|caption|tag|tags|progress|error|element|node|ref|preview|draft|src|data|metadata|meta|status|visibility|order|view|visible|layer|texture|canvas|source|sources|query|element|dimensions|bitmap|hash|loading|stream|streams|track|tracks|after|before|when|if|into|activity|locally)$/;
const PLACES =
  /^(api|storage|store|drive|disk|bucket|upload|uploads|attachment|attachments|media|image|images|avatar|photo|photos)$/;

const saysPicture = (words: readonly string[]): boolean =>
  words.length > 1 && hasAnyPhrase(words.slice(1), NAMES_PICTURE) && !words.some(word => OTHER.test(word));

export const mayKeepPicture = (ask: Ask): FileTest =>
  ask.called(
    'save store persist put change update replace attach post submit set create add insert write send',
    words =>
      (KEEPS.test(words[0]!) || SENDS.test(words[0]!)) && (saysPicture(words) || KEEPS_FILE.test(words.join(' '))),
  );

/** `saveFile`, `addFile`: which file it is, only the service and what goes with it say. */
const KEEPS_FILE = /^(save|store|persist|put|add|create|insert) (new )?(base64 |base 64 |user )?files?$/;

/**
 * A call that says that it keeps or sends a picture, and is given what somebody handed over: `saveImage(file, user)`,
 * `avatars.setAvatar(user, buffer)`, `drive.addFile({ user, path })`. A row is named alike: `saveImage(image)` of a store of rows.
 */
export function keepsPicture(call: ts.CallExpression, { side }: ParsedFile): boolean {
  const words = splitWords(nameOf(call.expression) ?? '');
  const [verb] = words;
  if (!verb || call.arguments.length === 0) return false;
  if (KEEPS_FILE.test(words.join(' '))) return keepsFile(call, side);
  if (!saysPicture(words) || isIntoDocument(call)) return false;
  const given = call.arguments.some(one => handsFile(one));
  if (side === 'server') return KEEPS.test(verb) && given;
  if (verb === 'set') return given && isOfService(call);
  if (isOfDevice(call, words)) return false;
  return SENDS.test(verb) && given;
}

/** `workbook.addImage({ buffer })`, `doc.addImage(data)` with `doc = new jsPDF()`: it goes out, into a document that is made here. */
function isIntoDocument({ expression }: ts.CallExpression): boolean {
  const receiver = receiverOf(expression);
  const inner = receiver && unwrap(receiver);
  if (!inner) return false;
  if (DOCUMENT.test(splitWords(nameOf(inner) ?? '').at(-1) ?? '')) return true;
  const made = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return made !== null && /^new (jsPDF|jspdf\.jsPDF|PDFDocument|PptxGenJS|pptxgen)\b/.test(unwrap(made).getText());
}
const DOCUMENT = /^(workbook|worksheet|sheet|spreadsheet|slide|pdf|pptx|docx|xlsx)$/;

/** `api.setAvatar(file)`; `setAvatar(file)` and `this.setAvatar(file)` change what is shown. */
function isOfService({ expression }: ts.CallExpression): boolean {
  const receiver = receiverOf(expression);
  return receiver !== null && /(api|service|client|user|account|me|sdk)$/i.test(chainOf(receiver).at(-1) ?? '');
}

/** `imageDb.saveImage(file)`, `updateLocalImage(blob)`: it stays in the browser. */
const isOfDevice = (call: ts.CallExpression, words: readonly string[]): boolean =>
  words.includes('local') ||
  /(db|database|store|cache|storage|canvas|idb|editor|state|ref|current)$/i.test(chainOf(call.expression).at(-2) ?? '');

function keepsFile(call: ts.CallExpression, side: ParsedFile['side']): boolean {
  const place = splitWords(chainOf(receiverOf(call.expression) ?? call.expression).at(-1) ?? '');
  const isOfPlace = receiverOf(call.expression) !== null && place.some(word => PLACES.test(word));
  if (isOfPlace && call.arguments.some(one => handsFile(one))) return side === 'server' || place.at(-1) !== 'store';
  // `addFile({ user, path })`: whose it is goes with it.
  return side === 'server' && call.arguments.some(isOfPerson);
}

function isOfPerson(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const keys = inner.properties.flatMap(({ name }) => (name ? [textOf(name)] : []));
  return (
    keys.some(key => /^(user|account|owner|uploader|author)(_?id)?$/i.test(key)) &&
    keys.some(key => /^(path|file|buffer|data|stream|content)$/.test(key))
  );
}
