import { enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { changeMethod, changeOf, isOwnAsk } from '../routes/request-verbs.ts';
import type { ParsedFile } from '../slice.ts';
import type { Phrase } from '../tokens.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Segment } from './paths.ts';
import { addsPerson, collectionOf, endpointOf, readPath } from './paths.ts';

/** `api.post('/chats/…', { … })`, `fetch('/api/dms', { method: 'POST' })`, `http.post({ url: Endpoints.DMS, body })`. */
export function requestOf(
  call: ts.CallExpression,
  words: readonly string[],
  unlike: readonly Phrase[],
  side: ParsedFile['side'],
) {
  const [first, second] = call.arguments;
  // `fastify.route({ method, url, handler })` answers requests.
  if (!first || words.at(-1) === 'route') return null;
  const given = objectOf(first);
  const url = given ? (valueAt(given, /^(url|path|uri)$/) ?? null) : first;
  const isPost =
    changeOf(call) === 'post' || /^(POST|post)$/.test(methodIn(second && objectOf(second)) ?? methodIn(given) ?? '');
  if (!isPost || !url || (!second && !given) || isOtherAct(second ?? first) || isReader(call)) return null;
  const path = readPath(url);
  if (path) {
    const isUnlikely = path.segments.some(one => 'fixed' in one && hasAnyPhrase(splitWords(one.fixed), unlike));
    if (isUnlikely || isOneMessage(path.segments) || (side === 'server' && HOST.test(path.text))) return null;
    const collection = addsPerson(path.segments)
      ? ('person' as const)
      : side === 'client' && isToInbox(path.segments)
        ? ('private' as const)
        : collectionOf(path.segments);
    return collection && { collection, text: path.text.replaceAll('\0', '*') };
  }
  const endpoint = endpointOf(url);
  if (!endpoint || !namesEndpoint(endpoint)) return null;
  return { collection: /dms?$|direct|private/.test(endpoint) ? ('private' as const) : ('shared' as const), text: null };
}

/** `getMessages() { return http.post('/chats/messages', { chatId }); }`: asked with a body, and only read. */
export const isReader = (call: ts.CallExpression): boolean =>
  /^(get|fetch|load|list|find|search|query|read|poll|refresh)(?![a-z])/.test(enclosingNames(call).at(-1) ?? '');

/** `/inbox/${userId}`, `/inbox/new`. Between servers an inbox takes what is delivered; a page writes to somebody. */
function isToInbox(segments: readonly Segment[]): boolean {
  const at = segments.findIndex(one => 'fixed' in one && /^inbox$/i.test(one.fixed));
  const [next, ...rest] = segments.slice(at + 1);
  if (at < 0 || rest.length > 0) return false;
  return (
    next === undefined ||
    'given' in next ||
    /^(new|send|compose|create|reply|post)[-_]?(message|mail|reply|note)?$/i.test(next.fixed)
  );
}

/** `{ id, action: 'Approve' }`: what is done to a message that is there. */
export function isOtherAct(body: ts.Expression): boolean {
  const object = objectOf(body);
  const act = object && valueAt(object, /^(action|operation|op|act)$/);
  return (
    !!act && ts.isStringLiteralLike(act) && !/^(send|create|new|post|add|write)$/.test(splitWords(act.text)[0] ?? '')
  );
}

/** The server of somebody else. */
const HOST = /^https?:\/\/[\w.-]+\.[a-z]+\//i;

export const isPostVerb = (_: readonly string[], name: string): boolean =>
  changeMethod(name) === 'post' || isOwnAsk(name);

/** `Endpoints.CHANNEL_MESSAGES` */
export const ENDPOINT_IN_TEXT =
  /(endpoint|route|url|path|api)\w{0,40}\s*(\.\s*\w{1,40}\s*){0,6}\.\s*\w{0,40}(dm|message|chat|conversation|convo|private_?channel)/i;
export const namesEndpoint = (words: string): boolean =>
  /^((channel|chat|room|conversation|send|create|new|direct|private|group|post|user) )*(dms?|messages?|chats|conversations?|convos?|private channels?)$/.test(
    words,
  );

/** `/messages/${messageId}`: something is done to a message that is there already. */
function isOneMessage(segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  return !!last && 'given' in last && last.given.some(name => /^(message_?id|mid)$/i.test(name));
}

const objectOf = (expression: ts.Expression) => {
  const inner = unwrap(expression);
  return ts.isObjectLiteralExpression(inner) ? inner : undefined;
};

function valueAt(object: ts.ObjectLiteralExpression, name: RegExp): ts.Expression | undefined {
  return object.properties.flatMap(one =>
    ts.isPropertyAssignment(one) && name.test(textOf(one.name)) ? [one.initializer] : [],
  )[0];
}

function methodIn(object: ts.ObjectLiteralExpression | undefined): string | undefined {
  const value = object && valueAt(object, /^method$/);
  return value && (ts.isStringLiteralLike(value) ? value.text : (nameOf(value) ?? undefined));
}
