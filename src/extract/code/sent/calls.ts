import { nameOf, receiverOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Carrier } from './carriers.ts';
import { carrierCalled, carrierTargeted, isRequest } from './carriers.ts';
import type { Sent } from './sent-of.ts';
import { memberOf, sentOf } from './sent-of.ts';

/** All of it, by a method of the request: the Fetch API, Hono, AdonisJS, Sails. */
const GIVES_ALL =
  /^(json|formData|text|parseBody|readBody|getBody|post|all|allParams|only|except|body|qs|validate|validateUsing)$/;
/** One part of a request, or one field of it: `c.req.query('to')`, `req.param('id')`, `request.input('to')`. */
const GIVES_PART = /^(query|queries|param|params|header|headers|cookie|cookies|input|get|getHeader|getQuery)$/;
/** By a function that is handed the request. Source: the documentation of H3 and Nitro, of express-validator. */
const FUNCTIONS: readonly [RegExp, Carrier][] = [
  [/^(read(Raw|Validated)?(Body|FormData)|readMultipartFormData|parseBody|getBody|useBody|matchedData)$/, 'body'],
  [/^(getQuery|getValidatedQuery|useQuery)$/, 'query'],
  [/^(getRouterParams?|getValidatedRouterParams)$/, 'params'],
  [/^(getRequestHeaders?|getHeaders?)$/, 'headers'],
  [/^(parseCookies|getCookie)$/, 'cookies'],
];
/** Whatever they are handed: `readBody(e)`. */
const READS_IT = /^(read|get|parse)\w*Body$/;
const OF_CONTROLLER = /^(post|getBody|readBody|allParams)$/;
/** What looks through what was sent and hands it on. Source: the documentation of those and of AdonisJS and Hono. */
const LOOKS = /valid|matchedData|^only$|^except$/i;
/** A shape: Zod, Yup, Joi, Valibot, Superstruct, ArkType, io-ts, TypeBox, class-transformer. */
const PARSES =
  /^(safe_?)?(parse|validate|cast|assert|attempt|decode|create|mask|check|plainTo(Instance|Class))(_?(async|sync|body|input|payload|request|query))?$/i;
/** The same in another form. */
const TURNS =
  /^(fromEntries|structuredClone|clone(Deep)?|assign|pick|omit|sanitize\w*|trim\w*|normali[sz]e\w*|Number|String|BigInt|parseInt|parseFloat|decodeURIComponent|URLSearchParams|toString|valueOf|toLowerCase|toUpperCase)$/;
const READS_FIELD = /^(get|getAll|has)$/;

export function sentByCall(call: ts.CallExpression | ts.NewExpression, steps: number): Sent | null {
  const name = nameOf(call.expression) ?? '';
  const receiver = receiverOf(call.expression);
  const given = call.arguments ?? [];
  const [first] = given;
  if (receiver && isRequest(receiver)) return ofRequest(name, given);
  // A controller of ThinkJS: `this.post()`
  if (receiver?.kind === ts.SyntaxKind.ThisKeyword && !first && OF_CONTROLLER.test(name)) return ofRequest(name, given);
  const read = FUNCTIONS.find(([called]) => called.test(name));
  if (read && !receiver && (READS_IT.test(name) || (first && isRequest(first)))) {
    const key = given[1] && ts.isStringLiteralLike(given[1]) ? [given[1].text] : [];
    return { carrier: read[1], path: key, by: 'request', isRead: LOOKS.test(name) };
  }
  const within = receiver && sentOf(receiver, [], steps);
  // `formData.get('to')`, `url.searchParams.get('to')`
  if (within && READS_FIELD.test(name) && first && ts.isStringLiteralLike(first)) return memberOf(within, first.text);
  if (within) return TURNS.test(name) ? within : null;
  if (name === 'parse' && receiver?.getText() === 'JSON') return first ? sentOf(first, [], steps) : null;
  if ((!PARSES.test(name) && !TURNS.test(name)) || (receiver && makesRow(name, receiver))) return null;
  for (const one of given) {
    const sent = sentOf(one, [], steps);
    if (sent) return { ...sent, isRead: sent.isRead || PARSES.test(name) };
  }
  return null;
}

/** `User.create(person)` hands back a row, `PersonStruct.create(sent)` what was sent. */
const makesRow = (name: string, receiver: ts.Expression): boolean =>
  /^create$/i.test(name) && !/(struct|schema|shape|codec|type)$/i.test(nameOf(receiver) ?? '');

/** What a method of the request hands out. */
function ofRequest(name: string, given: readonly ts.Expression[]): Sent | null {
  const [first] = given;
  const field = first && ts.isStringLiteralLike(unwrap(first)) ? (unwrap(first) as ts.StringLiteralLike).text : null;
  if (name === 'valid' && field !== null)
    return { carrier: carrierTargeted(field) ?? 'body', path: [], by: 'request', isRead: true };
  if (GIVES_PART.test(name) && (field !== null || name !== 'get')) {
    const carrier = name === 'get' ? 'headers' : carrierCalled(name.replace(/^get/, '').toLowerCase());
    return { carrier: carrier ?? 'body', path: field === null ? [] : [field], by: 'request', isRead: false };
  }
  return GIVES_ALL.test(name) ? { carrier: 'body', path: [], by: 'request', isRead: LOOKS.test(name) } : null;
}
