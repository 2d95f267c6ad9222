import { namesIn } from '../call-sites.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { routeAround } from '../routes/routes.ts';
import { column } from '../rows/may-keep.ts';
import type { Column } from '../rows/row.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const KIND = /^(type|kind|message type|msg type|content type)$/;
const OF_PROGRAM = /^(system|call|missed call|call (log|ended|missed)|system (message|notice|event))$/;
/** `type: 'addMembers'`, `kind: 'group renamed'`: what was done with a talk. */
const THING =
  '(new )?(members?|users?|participants?|people|admins?|image|avatar|photo|picture|icon|name|title|topic|theme|color|group|conversation|chat|room)';
const DONE = '(added|removed|joined|left|kicked|changed|updated|renamed|created|promoted)';
const DOES = '(add|remove|join|leave|kick|change|update|rename|create|promote)';
const CHANGE = new RegExp(`^((${DOES}|${DONE}) ${THING}|${THING} ${DONE}|joined|left)$`);
const WRITTEN = /^(text|content|contents|body|message|msg|caption|image|media)$/;

/** `{ messageType: 'call', content: `${call.kind} call` }`: a line about what has happened, which nobody has written. */
export function isLineOfProgram(columns: readonly Column[]): boolean {
  const isMade = columns.some(({ name, value }) => {
    const kind = value && unwrap(value);
    return KIND.test(column(name)) && !!kind && ts.isStringLiteralLike(kind) && saysProgram(kind.text);
  });
  return isMade && columns.every(({ name, value }) => !WRITTEN.test(column(name)) || isPutTogether(value));
}

function saysProgram(said: string): boolean {
  const words = splitWords(said).join(' ');
  return OF_PROGRAM.test(words) || CHANGE.test(words);
}

/**
 * `data: { content }` of `content = { type: 'event', event }`: news of the program, which is kept where its parties talk. On
 * somebody's request it may be what they share.
 */
export const isNewsOfProgram = (columns: readonly Column[], at: ts.Node): boolean =>
  columns.some(({ name, value }) => HOLDS.test(column(name)) && value !== null && tellsNews(value, 3)) &&
  !isOnRequest(at);
const HOLDS = /^(data|content|contents|body|message|msg|payload)$/;

function tellsNews(value: ts.Expression, hops: number): boolean {
  const inner = unwrap(value);
  const made = ts.isIdentifier(inner) ? unwrap(valueOf(inner) ?? inner) : inner;
  if (!ts.isObjectLiteralExpression(made) || hops === 0) return false;
  return made.properties.some(one => {
    if (ts.isShorthandPropertyAssignment(one))
      return HOLDS.test(column(one.name.text)) && tellsNews(one.name, hops - 1);
    if (!ts.isPropertyAssignment(one)) return false;
    const held = unwrap(one.initializer);
    if (KIND.test(column(textOf(one.name))))
      return ts.isStringLiteralLike(held) && (held.text === 'event' || saysProgram(held.text));
    return HOLDS.test(column(textOf(one.name))) && tellsNews(held, hops - 1);
  });
}

/** In what runs for somebody who asks a server. */
function isOnRequest(at: ts.Node): boolean {
  for (let around = at.parent; around; around = around.parent)
    if (isFunction(around) && around.parameters.some(one => ASKS.test(one.name.getText()))) return true;
  return routeAround(at) !== null;
}
const ASKS = /\b(req|request|ctx|context|input|socket|args|body)\b/;

/** What turns a draft into a message, in the words of a row that is changed. */
const SENDS =
  /\b(?:status|state)['"]?\s*[:=]\s*['"](?:sent|published|delivered|posted)['"]|\b(?:is_?)?draft['"]?\s*[:=]\s*false\b/i;

/** `isDraft: true`, `status: 'draft'`: nobody has sent it yet. Where the same file makes it `sent` later, it goes out from here. */
export const isUnsent = (columns: readonly Column[]): boolean =>
  columns.some(({ name, value }) => {
    const kept = value && unwrap(value);
    if (kept && SENDS.test(kept.getSourceFile().text)) return false;
    if (/^(is )?draft$/.test(column(name))) return kept?.kind === ts.SyntaxKind.TrueKeyword;
    return (
      /^(status|state)$/.test(column(name)) && !!kept && ts.isStringLiteralLike(kept) && /^draft$/i.test(kept.text)
    );
  });

/** A text of the product, into which no words of anybody are put. */
function isPutTogether(value: ts.Expression | null): boolean {
  const inner = value && unwrap(value);
  if (!inner || ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) return false;
  if (ts.isStringLiteralLike(inner)) return true;
  return !namesIn(inner).some(
    name => splitWords(name).some(word => WRITTEN.test(word)) || /^(req|request|body|input)$/.test(name),
  );
}

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
