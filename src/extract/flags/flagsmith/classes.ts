import { Classes } from '../search/classes.ts';
import type { AttributeModel } from '../search/model.ts';
import { traitOf, type Condition } from './context.ts';
import { traitsMatchSegmentCondition } from './library.ts';

const ORDER = /^(GREATER|LESS)_THAN(_INCLUSIVE)?$/;
const KNOWN = /^((NOT_)?EQUAL|(GREATER|LESS)_THAN(_INCLUSIVE)?|(NOT_)?CONTAINS|REGEX|MODULO|IN|IS_(NOT_)?SET)$/;

/** Whether the library knows an operator; it meets no other one. */
export const isKnown = (operator: string): boolean => KNOWN.test(operator);

/**
 * Values of a trait that its conditions can tell apart. The library compares with what a condition says in the type of the
 * trait: a number as a number, a text letter by letter, so that "9" is above "18".
 */
export function classesFor(conditions: readonly Condition[], isHashed: boolean): AttributeModel {
  const classes = new Classes();
  const ordered = new Set<string>();
  let isPart = false;
  let isVersion = false;
  for (const { operator, value } of conditions) {
    const text = String(value);
    const number = Number.parseFloat(text);
    if (text.endsWith(':semver') && operator !== 'IN') {
      isVersion = true;
      const version = text.slice(0, -':semver'.length);
      classes.exact(version);
      classes.version(version);
    } else if (operator === 'REGEX') classes.opaque('it is matched with a pattern');
    else if (operator === 'MODULO') classes.opaque('it is divided');
    else if (operator === 'CONTAINS' || operator === 'NOT_CONTAINS') {
      isPart = true;
      classes.part(text);
    } else if (operator === 'IN') {
      for (const one of listed(value)) {
        classes.exact(one);
        if (String(Number(one)) === one) classes.number(Number(one));
      }
    } else if (/EQUAL|THAN/.test(operator)) {
      classes.exact(text);
      if (!Number.isNaN(number)) classes.number(number);
      if (ORDER.test(operator)) ordered.add(text);
    }
  }
  for (const value of [true, false, 0, 1, '']) classes.exact(value);
  for (const text of between([...ordered])) classes.exact(text);
  if (ordered.size > 0 && isPart) classes.opaque('it is compared by order and by its parts');
  if (isVersion && (ordered.size > 0 || isPart)) classes.opaque('it is compared as a version and as a text');
  if (isHashed && (ordered.size > 0 || isVersion)) classes.opaque('it is hashed and compared by order');
  const said = (value: unknown) => conditions.map(condition => answer(condition, value)).join('');
  return classes.build(isHashed ? undefined : said);
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

/** A text directly above each limit, in the order of their letters, and one below all of them. */
function between(limits: readonly string[]): string[] {
  const sorted = [...limits].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.flatMap((limit, index) => {
    const next = sorted[index + 1];
    const above = ['0', '!', '\u0001'].map(sign => limit + sign);
    return above.find(text => text > limit && (next === undefined || text < next)) ?? [];
  });
}
