import { Classes } from '../search/classes.ts';
import type { AttributeModel } from '../search/model.ts';
import { isPattern } from '../search/patterns.ts';
import { JAVASCRIPT } from '../search/texts/dialects.ts';
import { traitOf, type Condition } from './context.ts';
import { traitsMatchSegmentCondition } from './library.ts';

const ORDER = /^(GREATER|LESS)_THAN(_INCLUSIVE)?$/;
const KNOWN = /^((NOT_)?EQUAL|(GREATER|LESS)_THAN(_INCLUSIVE)?|(NOT_)?CONTAINS|REGEX|MODULO|IN|IS_(NOT_)?SET)$/;

/** Whether the library knows an operator; it meets no other one. */
export const isKnown = (operator: string): boolean => KNOWN.test(operator);

const SEMVER = ':semver';
const FORM = { isBare: false, isShortened: false };
const VERSION = /^\s*v?\d+(?:\.\d+){2}(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?\s*$/;

/**
 * Values of a trait that its conditions can tell apart. The library compares with what a condition says in the type of the
 * trait: a number as a number, a text letter by letter, so that "9" is above "18".
 */
export function classesFor(conditions: readonly Condition[], isHashed: boolean): AttributeModel {
  const classes = new Classes();
  for (const condition of conditions) read(condition, classes);
  for (const value of [true, false, 0, 1, '']) classes.exact(value);
  const said = (value: unknown) => conditions.map(condition => answer(condition, value)).join('');
  return classes.build(isHashed ? undefined : said);
}

function read({ operator, value }: Condition, classes: Classes): void {
  const text = String(value);
  const isVersion = text.endsWith(SEMVER);
  const plain = isVersion ? text.slice(0, -SEMVER.length) : text;
  if (operator === 'REGEX') {
    classes.spoken();
    if (text !== '' && isPattern(text)) classes.pattern(text, JAVASCRIPT);
  } else if (operator === 'MODULO') classes.opaque('it is divided');
  else if (operator === 'CONTAINS') classes.part(plain);
  else if (operator === 'NOT_CONTAINS') classes.part(text);
  else if (operator === 'IN') {
    for (const one of listed(value)) {
      classes.exact(one);
      if (String(Number(one)) === one) classes.number(Number(one));
    }
  } else if (isVersion && operator !== 'NOT_EQUAL') {
    classes.tried(plain);
    if (VERSION.test(plain)) classes.version(plain.trim().replace(/\+.*$/, ''), FORM);
  } else if (/EQUAL|THAN/.test(operator)) {
    classes.exact(plain);
    const number = Number.parseFloat(plain);
    if (!Number.isNaN(number)) classes.number(number);
    if (ORDER.test(operator)) classes.order(plain);
  }
}

function answer(condition: Condition, value: unknown): string {
  const name = traitOf(condition.property!)!;
  const traits = typeof value === 'symbol' ? {} : { [name]: value };
  try {
    return traitsMatchSegmentCondition(condition as never, '', { identity: { traits } } as never) ? '1' : '0';
  } catch {
    return 'e';
  }
}

/** What `IN` lists: a list, a text that holds one in JSON, or names with commas between them. */
export function listed(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  try {
    const parsed: unknown = JSON.parse(String(value));
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // No JSON: names with commas between them.
  }
  return String(value).split(',');
}
