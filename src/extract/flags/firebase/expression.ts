import { isEndless } from '../search/patterns.ts';
import { ELEMENTS } from './attributes.ts';
import { open, percent, type Condition, type Operator, type Order, type Origin } from './condition.ts';
import { momentOf } from './moments.ts';

/**
 * A condition as templates for apps write it: elements with ` && ` between them, nothing else. What is not documented
 * becomes open, so that it is never taken for met or for unmet.
 */
export function readExpression(text: string): Condition {
  const parts = elementsOf(text.trim());
  if (parts === null) return open(text, 'it is written in a way that is not followed');
  const read = parts.map(readElement);
  return read.length === 1 ? read[0]! : { kind: 'and', parts: read };
}

const QUOTED = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;

/** Cut at `&&` outside of quotes; null where the quotes do not close. */
function elementsOf(text: string): string[] | null {
  const pieces = text.match(new RegExp(`${QUOTED}|&&|[^&'"]+|.`, 'gs')) ?? [];
  const elements = [''];
  for (const piece of pieces) {
    if (piece === "'" || piece === '"') return null;
    if (piece === '&&') elements.push('');
    else elements.push(`${elements.pop()}${piece}`);
  }
  return elements.map(element => element.trim());
}

const NUMBER = String.raw`[-+]?\d*\.?\d+`;
const LIST = String.raw`\[\s*(?:(?:${QUOTED})\s*(?:,\s*(?:${QUOTED})\s*)*)?\]`;
const whole = (pattern: string) => new RegExp(`^${pattern}$`, 's');

const PERCENT = whole(
  String.raw`percent(?:\((${QUOTED})\))?\s*(?:(<=|>)\s*(${NUMBER})|between\s+(${NUMBER})\s+and\s+(${NUMBER}))`,
);
const CLOCK = whole(
  String.raw`(?:device\.)?dateTime\s*(<=|>=|<|>)\s*dateTime\(\s*(${QUOTED})\s*(?:,\s*(${QUOTED})\s*)?\)`,
);
const FIRST_OPEN = whole(
  String.raw`(?:app\.)?firstOpenTimestamp\s*(<=|>=|<|>)\s*(?:dateTime)?\(\s*(${QUOTED})\s*(?:,\s*(${QUOTED})\s*)?\)`,
);
const IS = whole(String.raw`(device\.os|app\.id)\s*(==|!=)\s*(${QUOTED})`);
const IN = whole(String.raw`(device\.country|device\.language|(?:app\.)?firebaseInstallationId)\s+in\s+(${LIST})`);
const APP = whole(String.raw`(app\.version|app\.build)\.(<=|>=|==|!=|<|>|\w+)\(\s*(${LIST})\s*\)`);
const PROPERTY = String.raw`app\.(userProperty|customSignal)\[\s*(${QUOTED})\s*\]`;
const NUMERIC = whole(String.raw`${PROPERTY}\s*(<=|>=|==|!=|<|>)\s*(${NUMBER})`);
const TEXTUAL = whole(String.raw`${PROPERTY}\.(\w+)\(\s*(${LIST})\s*\)`);
const VERSIONED = whole(String.raw`version\(\s*${PROPERTY}\s*\)\s*(<=|>=|==|!=|<|>)\s*(${QUOTED})`);

const ORDERS: ReadonlyMap<string, Order> = new Map(
  Object.entries({
    '<': 'LESS_THAN',
    '<=': 'LESS_EQUAL',
    '==': 'EQUAL',
    '!=': 'NOT_EQUAL',
    '>': 'GREATER_THAN',
    '>=': 'GREATER_EQUAL',
  } as const),
);
const TEXTS: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    contains: 'STRING_CONTAINS',
    notContains: 'STRING_DOES_NOT_CONTAIN',
    exactlyMatches: 'STRING_EXACTLY_MATCHES',
    matches: 'STRING_CONTAINS_REGEX',
  } as const),
);

/** In millionths of a percent, as the server counts them. */
const micro = (written: string) => Math.round(Number(written) * 1_000_000);

function readElement(text: string): Condition {
  if (text === 'true' || text === 'false') return { kind: 'constant', value: text === 'true' };
  let found = PERCENT.exec(text);
  if (found) {
    const [, seed, sign, limit, above, upTo] = found;
    const name = seed ? unquoted(seed) : '';
    if (sign === '<=') return percent(name, -1, micro(limit!));
    if (sign === '>') return percent(name, micro(limit!), Infinity);
    return percent(name, micro(above!), micro(upTo!));
  }
  found = CLOCK.exec(text) ?? FIRST_OPEN.exec(text);
  if (found) return readMoment(text, found);
  found = IS.exec(text);
  if (found) return is(found[1]!, found[2] === '==' ? 'STRING_EXACTLY_MATCHES' : 'TEXT_IS_NOT', [unquoted(found[3]!)]);
  found = IN.exec(text);
  if (found) return is(found[1]!, 'STRING_EXACTLY_MATCHES', listed(found[2]!));
  found = APP.exec(text);
  if (found) {
    const [, element, how, targets] = found;
    const order = ORDERS.get(how!);
    const operator = order ? (`SEMANTIC_VERSION_${order}` as const) : TEXTS.get(how!);
    if (operator) return is(element!, operator, listed(targets!), text);
  }
  found = NUMERIC.exec(text);
  if (found) return ofPerson(found, `NUMERIC_${ORDERS.get(found[3]!)!}`, [found[4]!], text);
  found = VERSIONED.exec(text);
  if (found) return ofPerson(found, `SEMANTIC_VERSION_${ORDERS.get(found[3]!)!}`, [unquoted(found[4]!)], text);
  found = TEXTUAL.exec(text);
  const operator = found ? TEXTS.get(found[3]!) : undefined;
  if (found && operator) return ofPerson(found, operator, listed(found[4]!), text);
  return open(text, reasonFor(text));
}

function reasonFor(text: string): string {
  if (text.startsWith('app.audiences')) return 'who belongs to an audience is not in the file';
  if (/^app\.(operatingSystem|browser)AndVersion/.test(text)) return 'it depends on a browser, which is not followed';
  return 'it is written in a way that is not followed';
}

function readMoment(text: string, [, sign, date, zone]: RegExpExecArray): Condition {
  const moment = momentOf(unquoted(date!), zone ? unquoted(zone) : undefined);
  if (moment === null) return open(text, 'a date cannot be read');
  const order = ORDERS.get(sign!)!;
  if (/^(device\.)?dateTime/.test(text)) return { kind: 'clock', order, moment };
  return is('firstOpenTimestamp', `INSTANT_${order}`, [new Date(moment).toISOString()]);
}

function is(element: string, operator: Operator, targets: readonly string[], text = element): Condition {
  return tested(ELEMENTS.get(element)!, 'device', operator, targets, text);
}

function ofPerson([, of, quoted]: RegExpExecArray, operator: Operator, targets: readonly string[], text: string) {
  const origin: Origin = of === 'userProperty' ? 'user property' : 'signal';
  return tested(unquoted(quoted!), origin, operator, targets, text);
}

/** A test of an attribute, if the library could make it. */
export function tested(
  key: string,
  origin: Origin,
  operator: Operator,
  targets: readonly string[],
  text: string,
): Condition {
  // The library would find these in every object.
  if (key === '' || key in {}) return open(text, `nothing can be called "${key}"`);
  if (targets.length === 0) return { kind: 'constant', value: false };
  if (operator === 'STRING_CONTAINS_REGEX' && targets.some(isBadPattern))
    return open(text, 'a pattern is not one, or can take for ever on some texts');
  return { kind: 'test', key, origin, operator, targets };
}

function isBadPattern(pattern: string): boolean {
  if (isEndless(pattern)) return true;
  try {
    void new RegExp(pattern);
    return false;
  } catch {
    return true;
  }
}

function listed(list: string): string[] {
  return (list.match(new RegExp(QUOTED, 'gs')) ?? []).map(unquoted);
}

/** A backslash stands before a quote and before itself; elsewhere it belongs to a pattern. */
function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(['"\\])/g, '$1');
}
