import { calleeOf } from '../callees.ts';
import { chainOf, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { valueBehind } from '../scopes.ts';
import { literalOf } from '../literals.ts';
import { ts } from '../ts-morph.ts';
import { DATA, isWithoutPictures } from './not-uploads.ts';
import { onlyTells } from './told-beside.ts';

/**
 * What the program has put down in letters itself, a list of blocks or settings as JSON: `upload(new Blob([JSON.stringify(list)]))`,
 * `saveAvatars()` of a function that writes such a text. Nobody's picture is in it.
 */
export function isWrittenData(call: ts.CallExpression | ts.NewExpression): boolean {
  const given = call.arguments ?? [];
  if (given.some(saysNoPictures)) return true;
  if (given.some(isText)) return given.every(one => isText(one) || onlyTells(one));
  return ts.isCallExpression(call) && given.every(isPlain) && writesText(call);
}

/**
 * `put(bucket, key, path, 'audio/mpeg')`, `put({ Body: list, ContentType: 'application/x-mpegurl' })`, `{ mimetype: 'audio/mp3' }`:
 * of no other type than that.
 */
function saysNoPictures(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (ts.isStringLiteralLike(inner)) return isWithoutPictures(inner.text);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some(one => {
    const says = ts.isPropertyAssignment(one) && /^(content_?type|mime_?type|mime)$/i.test(textOf(one.name));
    const type = says ? literalOf(one.initializer)?.value : undefined;
    return typeof type === 'string' && isWithoutPictures(type);
  });
}

function isText(given: ts.Expression): boolean {
  const value = valueBehind(given);
  if (ts.isCallExpression(value)) {
    const chain = chainOf(value.expression).join('.');
    if (chain === 'JSON.stringify') return true;
    return chain === 'Buffer.from' && value.arguments[0] !== undefined && isText(value.arguments[0]);
  }
  if (!ts.isNewExpression(value) || !/^(Blob|File)$/.test(nameOf(value.expression) ?? '')) return false;
  const [parts, ...options] = value.arguments ?? [];
  const list = parts && valueBehind(parts);
  const isMade = !!list && ts.isArrayLiteralExpression(list) && list.elements.length > 0 && list.elements.every(isText);
  return isMade || options.some(saysData);
}

/** `{ type: 'application/json' }` */
function saysData(options: ts.Expression): boolean {
  const inner = unwrap(options);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const type = inner.properties.find(one => one.name?.getText() === 'type');
  const value = type && ts.isPropertyAssignment(type) ? literalOf(type.initializer)?.value : undefined;
  return typeof value === 'string' && DATA.test(value);
}

/** A switch or a number: no file is handed over. */
const isPlain = (given: ts.Expression): boolean =>
  typeof literalOf(given)?.value === 'boolean' ||
  /^(instant|now|force|sync|silent|immediate(ly)?)$/i.test(nameOf(given) ?? '');

function writesText(call: ts.CallExpression): boolean {
  const body = calleeOf(call.expression)?.body;
  let writes = false;
  if (body)
    eachNode(body, node => {
      writes ||= ts.isCallExpression(node) && chainOf(node.expression).join('.') === 'JSON.stringify';
    });
  return writes;
}
