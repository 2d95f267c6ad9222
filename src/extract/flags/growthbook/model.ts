import { ABSENT } from '../search/contexts.ts';
import { Classes, FILL, filled } from '../search/classes.ts';
import type { AttributeModel, FlagModel, ValueClass } from '../search/model.ts';
import type { Site } from '../search/model.ts';
import { Constants } from './constants.ts';
import type { Groups } from './document.ts';
import { isMet, listsFor } from './lists.ts';
import { readTexts, scalarsFor } from './scalars.ts';
import { stretchesOf, writtenOut } from '../search/stretches.ts';

/** What the rules of a flag, and of those that it asks, test of each attribute. */
export class Tests {
  readonly #tests = new Map<string, unknown[]>();
  readonly #groups: Groups;
  readonly unknowns = new Set<string>();
  readonly doubts = new Set<string>();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  add(path: string, test: unknown): void {
    this.#tests.set(path, [...(this.#tests.get(path) ?? []), test]);
  }

  model(sites: readonly Site[]): FlagModel {
    const hashed = new Set(sites.flatMap(({ keys }) => keys));
    const paths = new Set([...this.#tests.keys(), ...hashed]);
    const attributes = new Map([...paths].map(path => [path, this.#attribute(path, hashed.has(path))] as const));
    return {
      attributes,
      sites,
      doubts: [...this.doubts],
      unknowns: [...this.unknowns],
      // The library asks whether a key is there: without it a value is null, and undefined is below no number.
      tellsUndefined: true,
    };
  }

  #attribute(path: string, isHashed: boolean): AttributeModel {
    const tests = this.#tests.get(path) ?? [];
    const constants = new Constants(this.#groups);
    for (const test of tests) constants.read(test);
    for (const group of constants.missingGroups) this.unknowns.add(`the saved group "${group}" is not in the file`);
    for (const one of constants.unknownOperators) this.unknowns.add(`the library does not know the operator "${one}"`);
    const classes = new Classes();
    const { values, opaque } = scalarsFor(constants);
    for (const number of constants.numbers) classes.number(number);
    readTexts(constants, classes);
    if (constants.versions.length > 0) classes.irregular();
    if (opaque !== null) classes.opaque(opaque);
    // To a hash it is as if it were not there.
    const isTold = tests.some(test => isMet(test, undefined, this.#groups) !== isMet(test, null, this.#groups));
    if (isHashed && isTold) classes.exact(undefined);
    if (isHashed) return hashedClasses(classes, constants);
    for (const value of values) classes.tried(value);
    const texts = values.filter(value => typeof value === 'string');
    const lists = listsFor(constants, values, texts, this.#groups);
    for (const value of lists.values) classes.tried(value);
    if (lists.opaque !== null) classes.opaque(lists.opaque);
    if (isTold) classes.exact(undefined);
    return classes.build(value =>
      tests.map(test => (isMet(test, value === ABSENT ? null : value, this.#groups) ? '1' : '0')).join(''),
    );
  }
}

/**
 * An attribute that is hashed, too: each of its values has a place of its own on the ring, so that no two of them are one
 * class unless there are many more like them.
 */
function hashedClasses(classes: Classes, constants: Constants): AttributeModel {
  const { exact, folded, numbers, sizes, members } = constants;
  const isDeep = ({ probe }: Constants['members'][number]) => !('$in' in probe || '$ini' in probe);
  if (sizes.length > 0 || members.some(isDeep)) classes.opaque('it is hashed and compared as a list');
  for (const value of exact) {
    if (typeof value === 'number') classes.exact(String(value));
    if (typeof value === 'string' && value !== '' && String(Number(value)) === value) classes.exact(Number(value));
  }
  if (numbers.length > 0) for (const value of [true, '']) classes.exact(value);
  const { classes: built, every, opaque } = classes.build();
  const more = [...[...exact, ...folded].map(listWith), ...stretchesOf(numbers).map(textOf)];
  return { classes: [...built, ...more], every: [...every, ...more], opaque };
}

/** A list that holds one of the constants is hashed together with all else that it holds. */
function listWith(value: unknown): ValueClass {
  return { value: [value, FILL], others: index => [value, filled(FILL, index)] };
}

function textOf(number: number): ValueClass {
  return { value: writtenOut(number), others: index => writtenOut(number, index + 1) };
}
