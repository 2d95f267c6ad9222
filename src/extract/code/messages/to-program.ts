import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { entriesOf, isOfTalk, KIND_OF_NEWS } from './no-send.ts';

const PARTS = /^(window|parent|opener|i?frame|worker|port|host|self|view|extension)$/;
const QUEUES = /^(producer|kafka|queue|amqp|rabbit|rabbitmq|broker|sqs|sns|nats|pubsub|bus)$/;
const HANDS_ON = /^(send|publish|emit|produce|add|enqueue|sendToQueue|sendBatch|push)$/;

/**
 * Whether a function hands news to another part of the program, or to a queue of it: `sendMessage(topic, message)` around
 * `producer.send(…)`, `sendMessage(type, data)` around `window.parent.postMessage(…)`.
 */
export function handsToProgram({ parameters: [first], body }: FunctionNode): boolean {
  if (!first || !body || !ts.isIdentifier(first.name) || !KIND_OF_NEWS.test(splitWords(textOf(first.name)).join(' ')))
    return false;
  let found = false;
  throughout(body, one => {
    if (found || !ts.isCallExpression(one)) return;
    const name = nameOf(one.expression) ?? '';
    const before = chainOf(one.expression).slice(0, -1).flatMap(splitWords);
    found =
      name === 'postMessage'
        ? before.length === 0 || before.some(word => PARTS.test(word))
        : HANDS_ON.test(name) && before.some(word => QUEUES.test(word));
  });
  return found;
}

/** The same of the function that is called. */
export function isToProgram(call: ts.CallExpression): boolean {
  const called = calleeOf(call.expression);
  return called !== null && handsToProgram(called);
}

const SHORT_KIND = /^(t|op|cmd|m)$/;
const SOCKET = /^(ws|wss|web ?socket|socket|conn|connection|peer|client|channel)$/;
/**
 * `sendMessage(peer, { type: 'offer', data })` where the function writes what it is given to a socket: a frame between
 * programs. None of the words of a talk stand in it; one that goes to a single other directly may carry them all the same.
 */
export function frameOf(call: ts.CallExpression): 'news' | 'any' | null {
  const given = call.arguments.map(unwrap).find(ts.isObjectLiteralExpression);
  const entries = given ? entriesOf(given) : [];
  const kind = entries.find(({ name }) => SHORT_KIND.test(name) || KIND_OF_NEWS.test(splitWords(name).join(' ')));
  if (!kind) return null;
  const said = kind.value && ts.isStringLiteralLike(unwrap(kind.value)) ? unwrap(kind.value).getText() : '';
  if ([...entries.map(({ name }) => name), said].flatMap(splitWords).some(isOfTalk)) return null;
  const called = calleeOf(call.expression);
  if (!called?.body || !writesToSocket(called.body)) return null;
  return /direct|private/i.test(said) ? 'any' : 'news';
}

/**
 * `sendMessage(JSON.stringify(['REQ', id, filter]))`: a list that begins with the name of what is asked for, as protocols between
 * programs write it. `['EVENT', …]` publishes, and may be somebody's message (https://github.com/nostr-protocol/nips/blob/master/01.md).
 */
export function isRequestFrame({ arguments: [first] }: ts.CallExpression): boolean {
  const made = first && unwrap(first);
  if (!made || !ts.isCallExpression(made) || chainOf(made.expression).join('.') !== 'JSON.stringify') return false;
  const list = made.arguments[0] && unwrap(made.arguments[0]);
  if (!list || !ts.isArrayLiteralExpression(list)) return false;
  const [kind, ...rest] = list.elements.map(unwrap);
  if (!kind || !ts.isStringLiteralLike(kind) || !ASKS.test(kind.text)) return false;
  return !rest.some(one => /\b(text|content|body|message|msg)\b/i.test(one.getText()));
}

const ASKS = /^(req|request|close|count|auth|subscribe|unsubscribe|ping|pong|get|query|list|fetch)$/i;

function writesToSocket(body: ts.Node): boolean {
  let writes = false;
  let isJson = false;
  throughout(body, one => {
    if (!ts.isCallExpression(one)) return;
    const chain = chainOf(one.expression);
    isJson ||= chain.join('.') === 'JSON.stringify';
    writes ||= chain.at(-1) === 'send' && SOCKET.test(splitWords(chain.at(-2) ?? '').at(-1) ?? '');
  });
  return writes && isJson;
}
