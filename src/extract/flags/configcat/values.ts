import { ABSENT } from '../search/contexts.ts';
import { Classes } from '../search/classes.ts';
import type { AttributeModel, ValueClass } from '../search/model.ts';
import { stretchesOf, subsetsOf, writtenOut } from '../search/stretches.ts';
import { versionClasses } from '../search/versions.ts';
import { comparisonOf } from './comparators.ts';
import type { UserCondition } from './document.ts';

/** Lists whose members are of more kinds than this are not made up. */
const MAX_KINDS = 7;

/**
 * One value for each class that these conditions can tell apart.
 * @param said What the library says of a value, condition by condition; null for an attribute that is hashed, whose values
 * have a place on the ring each.
 */
export function valuesFor(
  conditions: readonly UserCondition[],
  said: ((value: unknown) => string) | null,
): AttributeModel {
  const classes = new Classes();
  const numbers: number[] = [];
  let versions: string[] | null = null;
  const texts = new Set<string>();
  const lists: (readonly string[])[] = [];
  let hasParts = false;
  for (const condition of conditions) {
    const { comparison, isHashed } = comparisonOf(condition) ?? {};
    const written = [...(condition.l ?? []), ...(condition.s === undefined ? [] : [condition.s])];
    if (isHashed) {
      classes.opaque('it is compared with texts of which only a hash is in the file');
      continue;
    }
    if (comparison === 'equal') for (const one of written) texts.add(one);
    if (comparison === 'number' && condition.d !== undefined) numbers.push(condition.d);
    if (comparison === 'version') versions = [...(versions ?? []), ...written.map(one => one.trim())];
    if (comparison === 'list') lists.push(condition.l ?? []);
    if (comparison !== 'starts' && comparison !== 'ends' && comparison !== 'contains') continue;
    hasParts = true;
    for (const one of written)
      classes[comparison === 'starts' ? 'prefix' : comparison === 'ends' ? 'suffix' : 'part'](one);
  }
  for (const text of texts) {
    classes.exact(text);
    const number = Number(text.replace(',', '.'));
    if (text.trim() !== '' && !Number.isNaN(number) && numbers.length > 0) numbers.push(number);
  }
  for (const number of numbers) classes.number(number);
  if (numbers.length > 0 && hasParts) classes.opaque('it is compared as a number and by parts of its text');
  const known = versions === null ? [] : versionsFor(versions);
  if (known === null || (versions !== null && (hasParts || numbers.length > 0)))
    classes.opaque('it is compared as a version in a way that is not followed');
  const kinds = kindsOf(lists);
  if (kinds.length > MAX_KINDS) classes.opaque('too many kinds of members of a list are told apart');
  if (lists.length > 0 && hasParts) classes.opaque('it is compared as a list and by parts of its text');
  if (said === null) return hashed(classes, { numbers, hasOthers: versions !== null || lists.length > 0 });
  const reps = stretchesOf(numbers);
  for (const value of [...(known ?? []), ...reps, 'other', ...reps.map(String), ...reps.map(rep => writtenOut(rep))])
    classes.exact(value);
  if (lists.length > 0)
    for (const set of subsetsOf(kinds.slice(0, MAX_KINDS)))
      for (const one of [set, JSON.stringify(set)]) classes.exact(one);
  for (const value of [true, false, '', 'NaN', []]) classes.exact(value);
  return classes.build(value => said(value === ABSENT ? undefined : value));
}

/** Whatever is hashed is hashed as a text, and a number has as many texts as one likes. */
function hashed(
  classes: Classes,
  { numbers, hasOthers }: { numbers: readonly number[]; hasOthers: boolean },
): AttributeModel {
  if (hasOthers) classes.opaque('it is hashed and compared as a version or a list');
  const { classes: built, every, opaque } = classes.build();
  const more: ValueClass[] = stretchesOf(numbers).map(number => ({
    value: writtenOut(number),
    others: index => writtenOut(number, index + 1),
  }));
  if (numbers.length > 0) more.push({ value: 'NaN', others: index => `NaN${' '.repeat(index + 1)}` });
  return { classes: [...built, ...more], every: [...every, ...more], opaque };
}

/** What the SDK takes for a version. Anything else among the constants is met by no version. */
const VERSION = /^v?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2})(-[\w.-]+)?(?:\+[\w.-]+)?$/;

/** Versions on, between and around the constants, each also with a build that does not count; null if one is odd. */
function versionsFor(constants: readonly string[]): string[] | null {
  const plain = constants.flatMap(one => {
    const [, core, pre = ''] = VERSION.exec(one) ?? [];
    return core === undefined ? [] : [core + pre];
  });
  return versionClasses(['1.0.0', ...plain])?.flatMap(one => [one, `${one}+1`]) ?? null;
}

/** One member of each kind that these lists can tell apart. */
function kindsOf(lists: readonly (readonly string[])[]): string[] {
  const kinds = new Map<string, string>();
  const others = ['other', ...lists.flat().map(one => `${one}-other`)].filter(
    one => !lists.some(list => list.includes(one)),
  );
  for (const one of [...lists.flat(), ...others]) {
    const name = lists.map(list => (list.includes(one) ? '1' : '0')).join('');
    if (!kinds.has(name)) kinds.set(name, one);
  }
  return [...kinds.values()];
}
