import { nameInContract } from '../contracts.ts';
import { literalOf } from '../literals.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { plainAddress } from '../routes/plain-address.ts';
import { methodOfOwn } from './own-requests.ts';
import type { ChangeMethod } from '../routes/request-verbs.ts';
import { changeMethod, changeOf } from '../routes/request-verbs.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What a client asks a server for at an address, in order to change something. */
export interface Request {
  /** The address, or what stands for it. */
  at: ts.Node;
  /** Its fixed parts, with `*` for each that is filled in. */
  path: string;
  method: ChangeMethod;
}

const CHANGES = /^(post|put|patch)$/i;
const methodOf = (text: string) => text.toLowerCase() as ChangeMethod;
const URL_KEY = /^(url|uri|path|endpoint)$/;
const METHOD_KEY = /^(method|type)$/;

/**
 * Requests in the forms that name address and method apart from a plain `http.post('/…', body)`: an object with both,
 * `request.post('/…').send(…)`, `call(axios.post, '/…')`, `useSWRMutation('/…', …)`, `client.api.blocks.$post(…)`, and a
 * plain one whose address is a constant or an entry of a table.
 */
export function requestAt(node: ts.Node): Request | null {
  if (ts.isObjectLiteralExpression(node)) return requestObject(node);
  if (!ts.isCallExpression(node)) return null;
  const name = nameOf(node.expression) ?? '';
  const [first, second] = node.arguments;
  const verb = changeOf(node);
  const asked = verb && first ? addressed(first, verb, isOfClient(node)) : null;
  if (asked) return asked;
  if (verb && name.startsWith('$')) return ofChain(node, verb);
  if (!first || verb) return null;
  const spoken = verbGiven(first) && second ? second : verbGiven(second) ? first : null;
  if (spoken) return addressed(spoken, (verbGiven(first) ?? verbGiven(second))!, true);
  if (name === 'useSWRMutation') return addressed(first, 'post');
  const effect = /^(call|apply)$/.test(name) ? changeMethod(nameIn(first) ?? '') : null;
  if (effect && second) return addressed(second, effect);
  const options = second === undefined ? null : unwrap(second);
  const method = options !== null && ts.isObjectLiteralExpression(options) ? methodIn(options) : null;
  if (method !== null) return addressed(first, method);
  // `call('/reports', body)`: what a function of the product's own does with the address.
  const request = second === undefined ? null : addressed(first, 'post');
  const own = request && methodOfOwn(node);
  return own ? { ...request, method: own } : null;
}

/** `authApi.post('reports', body)`: what knows where the server is, so that the address needs no slash before it. */
const isOfClient = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && CLIENT.test(nameOf(expression.expression) ?? '');
const CLIENT = /(^|[a-z_])(api|axios|http|rest|ky)(client|service)?$/i;

/** `{ url: '/…', method: 'POST' }`, wherever it is handed to. */
function requestObject(object: ts.ObjectLiteralExpression): Request | null {
  const method = methodIn(object);
  const address = method === null ? null : valueIn(object, URL_KEY);
  const request = address && addressed(address, method!);
  return request && { ...request, at: nameInContract(object) ?? request.at };
}

/** `callApi('POST', 'users', body)`, `request('/users', 'POST', body)`: a function of the product's own that is told the verb. */
function verbGiven(given: ts.Expression | undefined): ChangeMethod | null {
  const inner = given && unwrap(given);
  return inner && ts.isStringLiteralLike(inner) && /^(POST|PUT|PATCH|post|put|patch)$/.test(inner.text)
    ? methodOf(inner.text)
    : null;
}

function addressed(address: ts.Expression, method: ChangeMethod, isSaid = false): Request | null {
  const at = unwrap(address);
  const said = addressIn(at) ?? heldIn(at);
  const written = isSaid && said !== null && /^[\w-]+$/.test(said) ? `/${said}` : said;
  if (written !== null)
    return written.includes('/') ? { at, path: plainAddress(written.replace(/[?#].*$/, '')), method } : null;
  const words = tableEntry(at);
  return words === null ? null : { at, path: `/${words}`, method };
}

/** A constant, also one of another file. */
function heldIn(expression: ts.Expression): string | null {
  if (!ts.isIdentifier(expression) && !ts.isPropertyAccessExpression(expression)) return null;
  const held = literalOf(expression)?.value;
  return typeof held === 'string' ? held : null;
}

const TABLE = /endpoint|route|url|path|^api$|^_?links$/i;
/** What an entry of a table says of itself beside what it leads to: `block_url`, `_links.block.href`. */
const OF_PRODUCT =
  /^(\w*[cC]onfig\w*|\w*[sS]ettings|\w*[cC]onst(ant)?s?|apis?|app|server|service|services|env|environment|options|globals?|site|this|window|store|state|props|data|meta|gon|Laravel|Routes?|[A-Z][A-Z_]*)$/;
const ADDRESS = /^(url|uri|path|href|endpoint|link|address)$/;

/**
 * `ENDPOINTS.messages.send(id)`, `Urls.blockUser(id)`, `person.links.block`: an address out of a table, or one that the server
 * has given with the thing, by the words of its entry behind those of the thing.
 */
function tableEntry(expression: ts.Expression): string | null {
  const named = ts.isCallExpression(expression) ? expression.expression : expression;
  const chain = chainOf(named);
  const table = chain.findIndex(name => TABLE.test(name));
  if (table < 0 || table === chain.length - 1) return null;
  const own = chain
    .slice(table + 1)
    .map(splitWords)
    .map(words => (words.length > 1 && ADDRESS.test(words.at(-1)!) ? words.slice(0, -1) : words))
    .map(words => words.join('-'));
  if (own.length > 1 && ADDRESS.test(own.at(-1)!)) own.pop();
  // `block` alone says nothing of what; a table of the product's own is nobody's.
  const isOfThing = table > 0 && own.length === 1 && /^[a-z]+$/.test(own[0]!) && /^_?(links|urls)$/.test(chain[table]!);
  if (isOfThing && OF_PRODUCT.test(chain[table - 1]!)) return own.join('/');
  return [...(isOfThing ? [splitWords(chain[table - 1]!).join('-')] : []), ...own].join('/');
}

/** `client.api.users[':id'].block.$post(…)` */
function ofChain({ expression }: ts.CallExpression, method: ChangeMethod): Request | null {
  if (!ts.isPropertyAccessExpression(expression)) return null;
  const chain = chainOf(expression.expression).slice(1);
  return chain.length === 0
    ? null
    : {
        at: expression.name,
        path: `/${chain.map(one => (one.startsWith(':') ? '*' : one)).join('/')}`,
        method,
      };
}

/** `axios.post`, `[axios, axios.post]`, `[api, 'post']` */
function nameIn(expression: ts.Expression): string | null {
  const inner = unwrap(expression);
  const last = ts.isArrayLiteralExpression(inner) ? inner.elements.at(-1) : inner;
  return last ? (ts.isStringLiteralLike(last) ? last.text : nameOf(last)) : null;
}

function methodIn(object: ts.ObjectLiteralExpression): ChangeMethod | null {
  const value = valueIn(object, METHOD_KEY);
  const text = value && (ts.isStringLiteralLike(value) ? value.text : nameOf(value));
  return text && CHANGES.test(text) ? methodOf(text) : null;
}

function valueIn(object: ts.ObjectLiteralExpression, key: RegExp): ts.Expression | null {
  for (const one of object.properties)
    if (ts.isPropertyAssignment(one) && key.test(textOf(one.name))) return unwrap(one.initializer);
  return null;
}
