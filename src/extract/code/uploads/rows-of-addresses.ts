import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

const INSERTS = /^(create|insert|insertOne|add|save|upsert|findOrCreate)$/;
const ADDRESS = /^(url|uri|href|link)$|(Url|URL|Uri|URI|Href|Link)$/;
/** What came with a request is a file all the same, wherever it lies now. */
const RECEIVED = /^(req|request|ctx|context|file|files|uploads?|uploaded\w*|result|response)$/i;

/**
 * `Media.create({ url: attachment.url, userId })`: a row that keeps the address of what lies elsewhere. No bytes pass here,
 * whatever the other columns are counted from.
 */
export function isRowOfAddress(call: ts.CallExpression): boolean {
  if (!INSERTS.test(nameOf(call.expression) ?? '')) return false;
  const [first, ...more] = call.arguments;
  const row = first && unwrap(first);
  if (!row || !ts.isObjectLiteralExpression(row) || more.some(namesBytes)) return false;
  const columns = row.properties.filter(ts.isPropertyAssignment);
  if (columns.length !== row.properties.length) return false;
  return columns.some(isAddress) && !columns.some(isBytes);
}

/** `url: attachment.url` of something that is there already. */
function isAddress({ name, initializer }: ts.PropertyAssignment): boolean {
  const value = unwrap(initializer);
  if (!ADDRESS.test(textOf(name)) || !ts.isPropertyAccessExpression(value) || !ADDRESS.test(value.name.text))
    return false;
  return !chainOf(value).some(part => RECEIVED.test(part));
}

/** The content itself, or what a call makes of it; a place in a list is none. */
function isBytes({ initializer }: ts.PropertyAssignment): boolean {
  const value = unwrap(initializer);
  const isCounted =
    ts.isCallExpression(value) && /^(indexOf|findIndex|includes|has|at)$/.test(nameOf(value.expression) ?? '');
  return !isCounted && namesBytes(value);
}
