import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, nameOf, textOf, throughout } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { KIND_OF_NEWS } from './no-send.ts';

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
