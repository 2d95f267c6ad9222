import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { routeAround } from '../routes/routes.ts';
import { HOLDERS } from '../rows/columns.ts';
import { column } from '../rows/may-keep.ts';
import type { Column, Row } from '../rows/row.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isHeardInProgram } from './heard-in-program.ts';
import { isOfNoWords, isOfPlainParts, saysWords } from './put-together.ts';
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
  const isHeard = isHeardInProgram(at);
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
  const named = made.properties.filter(isNamed);
  if (named.length < made.properties.length) return false;
  const held = named.map(one => ({ name: textOf(one.name), value: valueUnder(one) }));
  const kind = held.find(one => KIND.test(column(one.name)));
  const said = kind && unwrap(kind.value);
  if (said && ts.isStringLiteralLike(said) && saysProgram(said.text))
    // What has happened is told as it was heard, but no words come along.
    return isOfPlainParts(made) || (isHeard && held.every(one => !saysWords(one)));
  const isNews = (one: { name: string; value: ts.Expression }) =>
    HOLDS.test(column(one.name)) && tellsNews(one.value, isHeard, hops - 1);
  return held.some(isNews) && held.every(one => isNews(one) || isOfNoWords(one));
}

type Named = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;
const isNamed = (one: ts.ObjectLiteralElementLike): one is Named =>
  (ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name)) || ts.isShorthandPropertyAssignment(one);
const valueUnder = (one: Named): ts.Expression => (ts.isPropertyAssignment(one) ? one.initializer : one.name);

/** In what runs for somebody who asks a server. */
function isOnRequest(at: ts.Node): boolean {
  for (let around = at.parent; around; around = around.parent)
    if (isFunction(around) && around.parameters.some(one => ASKS.test(one.name.getText()))) return true;
  return routeAround(at) !== null;
}
const ASKS = /\b(req|request|ctx|context|input|socket|args|body)\b/;

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
