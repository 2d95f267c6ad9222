import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { routeAround } from '../routes/routes.ts';
import { HOLDERS } from '../rows/columns.ts';
import { column } from '../rows/may-keep.ts';
import type { Column, Row } from '../rows/row.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOfNoWords, isOfPlainParts } from './put-together.ts';
import { isRecipient } from './talk-columns.ts';

type Kept = Pick<Row, 'columns' | 'isOpen'>;

const KIND = /^(type|kind|message type|msg type|content type)$/;
const OF_PROGRAM = /^(system|event|call|missed call|call (log|ended|missed)|system (message|notice|event))$/;
/** `type: 'addMembers'`, `kind: 'group renamed'`: what was done with a talk. */
const THING =
  '(new )?(members?|users?|participants?|people|admins?|name|title|topic|theme|color|group|conversation|chat|room|(group|chat|conversation|room) (image|avatar|photo|picture|icon))';
const DONE = '(added|removed|joined|left|kicked|changed|updated|renamed|created|promoted)';
const DOES = '(add|remove|join|leave|kick|change|update|rename|create|promote)';
const PICTURE = '(image|avatar|photo|picture|icon) (changed|updated|removed)';
const CHANGE = new RegExp(`^((${DOES}|${DONE}) ${THING}|${THING} ${DONE}|${PICTURE}|join|joined|left)$`);

/**
 * `{ messageType: 'call', content: `${call.kind} call` }`: a line about what has happened, which nobody has written. That is so
 * only if nothing that it holds can be what somebody says or shows.
 */
export function isLineOfProgram({ columns, isOpen }: Kept): boolean {
  const isMade = columns.some(({ name, value }) => {
    const kind = value && unwrap(value);
    return KIND.test(column(name)) && !!kind && ts.isStringLiteralLike(kind) && saysProgram(kind.text);
  });
  return isMade && !isOpen && columns.every(one => HOLDERS.test(one.name) || isOfNoWords(one));
}

function saysProgram(said: string): boolean {
  const words = splitWords(said).join(' ');
  return OF_PROGRAM.test(words) || CHANGE.test(words);
}

/**
 * `data: { content }` of `content = { type: 'event', event }`: news of the program, which is kept where its parties talk when it
 * has happened. On somebody's request, and from one to another, it is what they share.
 */
export function isNewsOfProgram({ columns }: Kept, at: ts.Node): boolean {
  const isHeard = isHeardOf(at);
  const isNews = ({ name, value }: Column) =>
    HOLDS.test(column(name)) && value !== null && tellsNews(value, isHeard, 3);
  if (!columns.some(isNews) || columns.some(({ name }) => isRecipient(column(name)))) return false;
  return columns.every(one => isNews(one) || isOfNoWords(one)) && !isOnRequest(at);
}
const HOLDS = /^(data|content|contents|body|message|msg|payload)$/;

function tellsNews(value: ts.Expression, isHeard: boolean, hops: number): boolean {
  const inner = unwrap(value);
  const made = ts.isIdentifier(inner) ? unwrap(valueOf(inner) ?? inner) : inner;
  if (!ts.isObjectLiteralExpression(made) || hops === 0) return false;
  return made.properties.some(one => {
    if (ts.isShorthandPropertyAssignment(one))
      return HOLDS.test(column(one.name.text)) && tellsNews(one.name, isHeard, hops - 1);
    if (!ts.isPropertyAssignment(one)) return false;
    const held = unwrap(one.initializer);
    if (KIND.test(column(textOf(one.name))))
      return ts.isStringLiteralLike(held) && saysProgram(held.text) && (isHeard || isOfPlainParts(made));
    return HOLDS.test(column(textOf(one.name))) && tellsNews(held, isHeard, hops - 1);
  });
}

/** In what runs for somebody who asks a server. */
function isOnRequest(at: ts.Node): boolean {
  for (let around = at.parent; around; around = around.parent)
    if (isFunction(around) && around.parameters.some(one => ASKS.test(one.name.getText()))) return true;
  return routeAround(at) !== null;
}
const ASKS = /\b(req|request|ctx|context|input|socket|args|body)\b/;

/** In what runs when something has happened in the program: `queue.on('paid', …)`, `@OnEvent('paid')`; a socket hears people. */
function isHeardOf(at: ts.Node): boolean {
  for (let around = at.parent; around; around = around.parent) {
    if (!isFunction(around)) continue;
    const { parent } = around;
    if (ts.isMethodDeclaration(around) && ts.getDecorators(around)?.some(one => HEARD.test(one.getText()))) return true;
    if (!ts.isCallExpression(parent) || !HEARS.test(nameOf(parent.expression) ?? '')) continue;
    if (!/^(sockets?|ws|io|client|conn|connection|peer)$/i.test(chainOf(parent.expression).at(-2) ?? 'io')) return true;
  }
  return false;
}
const HEARS = /^(on|once|addListener|subscribe|process|consume|schedule|onSnapshot|onCreate|onUpdate|onWrite)$/;
const HEARD = /^@(OnEvent|Process|EventPattern|Cron|OnQueue\w*|EventHandler|Subscribe)\b/;

/**
 * `emit('message.new', row)` where `row` is such a line, told by the name it was made under: `const line = await
 * createCallMessage(call)`, and read again by its key.
 */
export const tellsLineOfProgram = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  nameOf(expression) === 'emit' && given.length > 1 && isSuchLine(given.at(-1)!, 5);

function isSuchLine(given: ts.Expression, hops: number): boolean {
  let inner = unwrap(given);
  if (ts.isAwaitExpression(inner)) inner = unwrap(inner.expression);
  if (hops === 0) return false;
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    return namesLine(textOf(inner)) || (value !== null && isSuchLine(value, hops - 1));
  }
  if (!ts.isCallExpression(inner)) return false;
  const name = nameOf(inner.expression) ?? '';
  if (/^(toJSON|toObject|get)$/.test(name) && ts.isPropertyAccessExpression(inner.expression))
    return isSuchLine(inner.expression.expression, hops - 1);
  if (/^find(By\w+|One|Unique|First)?$/.test(name)) {
    const [key] = inner.arguments.map(unwrap);
    const isKey = key && ts.isPropertyAccessExpression(key) && /^_?id$/.test(key.name.text);
    return !!isKey && isSuchLine(key.expression, hops - 1);
  }
  return namesLine(name);
}

/** `callMessage`, `createSystemMessage` */
const namesLine = (name: string): boolean =>
  /^((create|make|add|write|insert|save|store) )?(call|missed call|system) (message|msg|line|event)$/.test(
    splitWords(name).join(' '),
  );
