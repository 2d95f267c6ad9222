import { ABSENT } from '../search/contexts.ts';
import { Classes } from '../search/classes.ts';
import type { AttributeModel, ValueClass } from '../search/model.ts';
import { isPattern } from '../search/patterns.ts';
import { spellingsOf } from '../search/spellings.ts';
import { stretchesOf, subsetsOf, writtenOut } from '../search/stretches.ts';
import { JAVASCRIPT, JAVASCRIPT_POINTS } from '../search/texts/dialects.ts';
import { isMap } from '../written.ts';
import type { Condition } from './document.ts';
import { LONG, longer, longTexts, MAX_WITHIN, type Parts } from './long-texts.ts';

/** A condition without what it is about. */
export interface Test {
  comparator: string;
  value: unknown;
  isFolded: boolean;
}

export function testOf([, comparator, value, options]: Condition): Test {
  const isFlag = typeof options === 'string' && options.includes('i');
  return { comparator, value, isFolded: isFlag || (isMap(options) && options['i'] === true) };
}

export const COMPARATORS =
  /^(!?(eq|oneOf|startsWith|endsWith|contains|ex|regex)|contains(All|Any|None)Of|[gl]te?|before|after)$/;

const MAX_KINDS = 7;

interface Constants {
  exact: unknown[];
  folded: string[];
  numbers: number[];
  order: string[];
  moments: number[];
  lists: Test[];
  parts: Parts;
  hasPatterns: boolean;
}

/** @param met What the library says of a value for a test. */
export type Met = (test: Test, value: unknown) => boolean;

/** One value for each class that these tests can tell apart. An attribute that is hashed keeps each of its values. */
export function valuesFor(tests: readonly Test[], met: Met, isHashed: boolean): AttributeModel {
  const classes = new Classes();
  const found: Constants = {
    exact: [],
    folded: [],
    numbers: [],
    order: [],
    moments: [],
    lists: [],
    parts: { from: [], to: [], within: [] },
    hasPatterns: false,
  };
  for (const test of tests) readTest(test, classes, found);
  const { exact, folded, numbers, order, moments, lists, parts, hasPatterns } = found;
  for (const value of exact) classes.exact(value);
  for (const text of folded) classes.exact(text, true);
  for (const number of numbers) classes.number(number);
  for (const text of order) classes.order(text);
  if (moments.length > 0) classes.irregular();
  if (order.length > 0 && numbers.length > order.filter(isNumeric).length)
    classes.opaque('it is compared as a number and by the order of texts');
  const isText = folded.length + Object.values(parts).flat().length > 0;
  if (numbers.length > 0 && (isText || hasPatterns)) classes.opaque('it is compared as a number and as a text');
  const said = (value: unknown) =>
    tests.map(test => (met(test, value === ABSENT ? undefined : value) ? '1' : '0')).join('');
  if (isHashed) return hashedValues(classes, found, said);
  const reps = stretchesOf([...numbers, ...exact.filter(one => typeof one === 'number')]);
  const kinds = kindsOf(lists, met);
  if (kinds === null) classes.opaque('too many kinds of members of a list are told apart');
  const values: unknown[] = [
    ...exact,
    ...reps,
    ...momentTexts(moments),
    ...folded.flatMap(text => [text, text.toLowerCase(), text.toUpperCase()]),
    'other',
    ...reps.flatMap(rep => [String(rep), writtenOut(rep), [rep]]),
    '',
    7,
    true,
    false,
    null,
    ...subsetsOf(kinds ?? []),
  ];
  for (const value of values) classes.tried(value);
  if (hasPatterns) classes.deafFrom(LONG.length);
  return classes.build(said);
}

function readTest({ comparator, value, isFolded }: Test, classes: Classes, found: Constants): void {
  const plain = comparator.replace(/^!/, '');
  switch (plain) {
    case 'eq':
    case 'oneOf':
      for (const one of plain === 'eq' ? [value] : Array.isArray(value) ? (value as unknown[]) : []) {
        if (isFolded && typeof one === 'string') found.folded.push(one);
        else found.exact.push(one);
      }
      return;
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      if (typeof value !== 'string') return;
      found.parts[plain === 'startsWith' ? 'from' : plain === 'endsWith' ? 'to' : 'within'].push(value);
      classes[plain === 'startsWith' ? 'prefix' : plain === 'endsWith' ? 'suffix' : 'part'](value, isFolded);
      return;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      if (typeof value === 'string') found.order.push(value);
      if (typeof value === 'number' || (typeof value === 'string' && isNumeric(value)))
        found.numbers.push(Number(value));
      return;
    case 'regex':
      readPattern(value, classes, found);
      return;
    case 'before':
    case 'after':
      if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) found.moments.push(Date.parse(value));
      return;
    case 'containsAllOf':
    case 'containsAnyOf':
    case 'containsNoneOf':
      if (!Array.isArray(value)) return;
      if (value.some(one => typeof one !== 'string')) classes.opaque('its list is compared with more than texts');
      found.lists.push({ comparator, value, isFolded });
      return;
    default:
  }
}

function readPattern(value: unknown, classes: Classes, found: Constants): void {
  if (!isMap(value) || value['type'] !== 'regex') return;
  found.hasPatterns = true;
  const [source, flags] = [String(value['pattern']), String(value['flags'] ?? '')];
  if (flags.includes('v')) classes.opaque('it is matched with a pattern of a new kind');
  else if (isPattern(source, flags))
    classes.pattern(source, flags.includes('u') ? JAVASCRIPT_POINTS : JAVASCRIPT, {
      folded: flags.includes('i'),
      lines: flags.includes('m'),
      dots: flags.includes('s'),
    });
}

const isNumeric = (text: string) => !Number.isNaN(Number(text));

/** Each moment, and those before and after it; two ways to write each. */
function momentTexts(moments: readonly number[]): string[] {
  return moments
    .flatMap(moment => [moment - 1, moment, moment + 1])
    .flatMap(moment => {
      const text = new Date(moment).toISOString();
      return [text, text.replace('Z', '+00:00')];
    });
}

/** Only texts are hashed, and some of those that count as a number can be written in many ways. */
function hashedValues(
  classes: Classes,
  { numbers, order, folded, lists, parts, hasPatterns }: Constants,
  said: (value: unknown) => string,
): AttributeModel {
  // Whatever is no text is to a hash as if it were not there.
  const seen = new Set([said(ABSENT)]);
  for (const value of [7, null, true, false])
    if (!seen.has(said(value))) {
      seen.add(said(value));
      classes.exact(value);
    }
  if (hasPatterns && (order.length > 0 || folded.length > 0 || parts.within.length > MAX_WITHIN))
    classes.opaque('it is hashed and compared as a text in several ways');
  if (lists.length > 0) classes.opaque('it is hashed and compared as a list');
  const { classes: built, every, opaque } = classes.build();
  const more = stretchesOf(numbers).map((number): ValueClass => ({
    value: writtenOut(number),
    others: index => writtenOut(number, index + 1),
  }));
  const long = (hasPatterns ? longTexts(parts) : []).map((value): ValueClass => ({
    value,
    others: index => longer(value, index),
  }));
  return { classes: [...built, ...more, ...long], every: [...every, ...more], opaque };
}

/** One member of each kind that these tests can tell apart; null where there are too many. */
function kindsOf(lists: readonly Test[], met: Met): unknown[] | null {
  const each = lists.flatMap(test =>
    test.comparator === 'containsAllOf' ? (test.value as unknown[]).map(one => ({ ...test, value: [one] })) : [test],
  );
  const written = lists.flatMap(({ value }) => value as string[]);
  const kinds = new Map<string, unknown>();
  for (const one of [...written.flatMap(text => spellingsOf(text, []).all), 'other', 'another', 7, null]) {
    const name = each.map(test => (met(test, [one]) ? '1' : '0')).join('');
    if (!kinds.has(name)) kinds.set(name, one);
  }
  return lists.length === 0 ? [] : kinds.size > MAX_KINDS ? null : [...kinds.values()];
}
