import { literalOf } from '../literals.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Where something is put, of which kind and whose it is. */
const PLACE =
  /^(key|name|path|filename|url|uri|id|uid|uuid|slug|type|mime|mimetype|bucket|folder|prefix|extension|ext|options|opts|config|size|length|user|account|owner|author|client|s3|storage|db|tx)$/;
/** A place of a picture may be the picture: an address that holds it, or where it lies as yet. */
const HOLDS = /^(url|uri|path|filename)$/;
const OF_PICTURE =
  /^(data|object|blob|base|base64|file|image|img|photo|picture|pic|avatar|selfie|thumbnail|cover|media|local|te?mp|source|src|preview)$/;
/** What one hands in: a request, and what comes with it. */
const OF_REQUEST = /^(req|request|ctx|context|body|files?|upload|uploaded|form|formData|blob|buffer)$/;
const BYTES = /\b(Buffer|Uint8\w*|ArrayBuffer\w*|Blob|File|FileList|Readable\w*|Stream|ReadableStream|Multer)\b/;
const MAKES_NAME = /^(join|resolve|random[A-Z]\w+|uuid(v4)?|nanoid|cuid|now|String|Number|toString|format)$/;

/**
 * Whether what is given beside a file tells only where it goes, what it is and whose: literals, ids, places, and objects of such.
 * Whatever else is given may be a picture that somebody hands in.
 */
export function onlyTells(given: ts.Expression, depth = 4): boolean {
  const inner = unwrap(given);
  if (literalOf(inner)) return !isDataAddress(inner.getText());
  if (depth === 0) return false;
  const all = (some: readonly ts.Expression[]) => some.every(one => onlyTells(one, depth - 1));
  if (ts.isTemplateExpression(inner))
    return !isDataAddress(inner.getText()) && all(inner.templateSpans.map(one => one.expression));
  if (ts.isArrayLiteralExpression(inner)) return all(inner.elements);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.every(one => {
      if (ts.isShorthandPropertyAssignment(one)) return onlyTells(one.name, depth - 1);
      return ts.isPropertyAssignment(one) && onlyTells(one.initializer, depth - 1);
    });
  if (ts.isBinaryExpression(inner)) return all([inner.left, inner.right]);
  if (ts.isCallExpression(inner)) return MAKES_NAME.test(nameOf(inner.expression) ?? '') && all(inner.arguments);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return (value !== null && onlyTells(value, depth - 1)) || isPlace(inner);
}

const isDataAddress = (text: string): boolean => /base64|\bdata:/i.test(text);

/** `user.id`, `objectKey`, `bucket`; not `dataUrl`, nor what comes with a request or is declared as bytes. */
function isPlace(inner: ts.Expression): boolean {
  const chain = chainOf(inner);
  const words = splitWords(chain.at(-1) ?? '');
  const last = words.at(-1) ?? '';
  if (!PLACE.test(last) || chain.some(name => OF_REQUEST.test(name))) return false;
  if (HOLDS.test(last) && chain.flatMap(name => [...splitWords(name)]).some(word => OF_PICTURE.test(word)))
    return false;
  const declared = ts.isIdentifier(inner) ? declarationOf(textOf(inner), inner) : null;
  return !(declared && ts.isParameter(declared) && BYTES.test(declared.type?.getText() ?? ''));
}
