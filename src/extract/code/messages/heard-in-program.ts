import type { FunctionNode } from '../names.ts';
import { chainOf, isFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOfTalk } from './no-send.ts';
import { isPutByPeople } from './put-by-people.ts';

const HEARS = /^(on|once|addListener|subscribe|process)$/;
/** No socket and no page has these. */
const TAKES = /^(consume|schedule)$/;
const STORED = /^on(Create|Update|Write|Delete)$/;
const HEARD = /^@(OnEvent|Process|EventPattern|Cron|OnQueue\w*|EventHandler|Subscribe)\b/;
/** What carries work or news from one part of a program to another, as the last word of its name or of its class. */
const CARRIES =
  /^(queues?|workers?|bus|buses|brokers?|consumers?|subscribers?|pubsub|emitters?|dispatchers?|mediators?|jobs?|agenda|cron|schedulers?|kafka|rabbit|rabbitmq|amqp|nats|sqs|boss|mq|events)$/;

/**
 * In what runs when something has happened in the program: `queue.on('paid', …)`, `@OnEvent('paid')`. The nearest listener
 * decides: a socket hears people, and of what else is listened to it is not known who speaks there. What is called after a talk
 * carries what somebody has said, over whatever it goes.
 */
export function isHeardInProgram(at: ts.Node): boolean {
  for (let around = at.parent; around; around = around.parent) {
    const heard = isFunction(around) ? heardBy(around) : null;
    if (heard !== null) return heard;
  }
  return false;
}

/** Whether a function hears the program; null for one that is no listener. */
function heardBy(listener: FunctionNode): boolean | null {
  if (ts.isMethodDeclaration(listener)) {
    const marks = (ts.getDecorators(listener) ?? []).filter(one => HEARD.test(one.getText()));
    return marks.length > 0
      ? marks.every(({ expression }) => !ts.isCallExpression(expression) || isQuiet(expression))
      : null;
  }
  const call = listener.parent;
  if (!ts.isCallExpression(call) || call.expression === (listener as ts.Node)) return null;
  const name = nameOf(call.expression) ?? '';
  if (TAKES.test(name)) return isQuiet(call);
  if (STORED.test(name))
    return chainOf(call.expression).some(one => /^(functions|firestore|database)$/.test(one)) && isQuiet(call);
  if (!HEARS.test(name)) return null;
  const owner = receiverOf(call.expression);
  return owner !== null && carriesNews(owner) && isQuiet(call) && !isPutByPeople(call);
}

/** `queue`, `this.eventBus`, `work` of `const work = new Queue('offers')`: what was made says more than what it is called. */
function carriesNews(owner: ts.Expression): boolean {
  const inner = unwrap(owner);
  const made = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const name = made && ts.isNewExpression(unwrap(made)) ? nameOf((unwrap(made) as ts.NewExpression).expression) : null;
  return CARRIES.test(splitWords(name ?? chainOf(inner).at(-1) ?? '').at(-1) ?? '');
}

/** Whether what is heard is not called after a talk: `chat.message`, `send-message`. */
const isQuiet = ({ expression, arguments: [event] }: ts.CallExpression): boolean =>
  ![...chainOf(expression), said(event)].flatMap(splitWords).some(isOfTalk);

function said(event: ts.Expression | undefined): string {
  const literal = event && literalOf(event)?.value;
  return typeof literal === 'string' ? literal : event && !isFunction(unwrap(event)) ? chainOf(event).join(' ') : '';
}
