import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { nameOf, receiverOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { CHANGE_IN_TEXT, changeOf } from '../routes/request-verbs.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

/** What an address that takes pictures or files ends in. */
const PLACES =
  'uploads?|avatars?|images?|photos?|pictures?|icons?|banners?|covers?|thumbnails?|attachments?|media|files?';
const PLACE = new RegExp(`^(${PLACES})$`);
/** An address that says so, first in a request that changes something. */
const ASKED = new RegExp(
  String.raw`\b${CHANGE_IN_TEXT}\s*(?:<[^()\n]{0,80}>)?\(\s*['"\x60][^'"\x60\n]{0,100}\b(?:${PLACES})\/?['"\x60]\s*,`,
  'i',
);

export const mayRequestUpload = (ask: Ask): FileTest =>
  all(
    ask.word(
      PLACES.replaceAll('?', '')
        .split('|')
        .flatMap(one => [one, one.replace(/s$/, '')])
        .join(' '),
    ),
    inText(ASKED),
  );

/** `put(`players/${id}/icon`, file)`, `apiPost('/user/image', imageData)`: the address takes a file, and is given one. */
export function uploadRequest(call: ts.CallExpression): Detection | null {
  const [first, body] = call.arguments;
  if (changeOf(call) === null || !first || !body) return null;
  // `idb.put('images', blob)` keeps it where it is.
  if (/(db|cache|store|storage|forage|map)$/i.test(nameOf(receiverOf(call.expression) ?? first) ?? '')) return null;
  const address = addressIn(unwrap(first));
  const last = address
    ?.replace(/[?#].*$/, '')
    .split('/')
    .findLast(one => one !== '' && one !== '*');
  if (address === null || last === undefined || !splitWords(last).some(word => PLACE.test(word))) return null;
  const given = unwrap(body);
  // `{ imageUrl }` names a picture that is elsewhere.
  const isFile = ts.isIdentifier(given) || ts.isPropertyAccessExpression(given) || ts.isElementAccessExpression(given);
  return isFile && (namesBytes(given) || isForm(given))
    ? { node: first, symbol: address.slice(0, 60), traits: ['client'] }
    : null;
}

/** `formData`, filled elsewhere. */
const isForm = (given: ts.Expression): boolean =>
  ts.isIdentifier(given) && /form_?data$/i.test(given.text) && !valueOf(given);
