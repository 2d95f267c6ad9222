import { FILL } from '../search/classes.ts';
import { contextWith } from '../search/contexts.ts';
import type { Condition, Groups } from './document.ts';
import { Constants, type MemberTest } from './constants.ts';
import { attributeTests } from './conditions.ts';
import { evalCondition } from './library.ts';
import { subsetsOf } from '../search/stretches.ts';
import { silently } from '../search/silence.ts';
import { scalarsFor } from './scalars.ts';

/** What the library says of a value by itself. */
export function isMet(test: unknown, value: unknown, groups: Groups): boolean {
  return silently(() => evalCondition({ x: value } as never, { x: test } as never, groups as never));
}

const MAX_KINDS = 7;
const MAX_OBJECTS = 400;
/** Texts of which each is paired with each member: the library joins a list to a text where it wants one. */
const MAX_TEXTS = 12;

/**
 * Lists that stand for all that these tests can tell apart: every set of kinds of members, in every length that matters.
 * @param texts Texts of each class, for lists that are compared as a text.
 */
export function listsFor(
  constants: Constants,
  scalars: readonly unknown[],
  texts: readonly string[],
  groups: Groups,
): { values: unknown[]; opaque: string | null } {
  const { members, sizes, patterns, order } = constants;
  const values: unknown[] = [[], [FILL], [FILL, FILL], ...scalars.slice(0, 60).map(one => [one])];
  if (members.length === 0 && sizes.length === 0) return { values, opaque: null };
  const { values: found, opaque } = membersFor(members, groups);
  const kinds = kindsOf(found, members, groups);
  if (kinds.length > MAX_KINDS) return { values, opaque: 'too many kinds of members of a list are told apart' };
  const lengths = new Set(sizes.flatMap(size => [size - 1, size, size + 1]));
  for (const set of subsetsOf(kinds)) {
    values.push(set);
    if (set.length === 2) values.push([set[1], set[0]]);
    for (const length of lengths)
      if (set.length > 0 && length > set.length)
        values.push([...set, ...Array.from({ length: length - set.length }, () => set[0])]);
  }
  if (patterns.length + order.length > 0)
    for (const text of texts.slice(0, MAX_TEXTS)) for (const one of kinds) values.push([text, one], [one, text]);
  return { values, opaque };
}

/** Values of members, with more of them than the tests tell apart. */
function membersFor(tests: readonly MemberTest[], groups: Groups): { values: unknown[]; opaque: string | null } {
  const constants = new Constants(groups);
  const objects: unknown[] = [];
  let opaque: string | null = null;
  for (const { probe, of } of tests) {
    for (const list of [probe['$in'], probe['$ini']])
      if (Array.isArray(list)) for (const one of list) constants.read({ [probe['$ini'] ? '$ini' : '$in']: [one] });
    if ('test' in of) constants.read(of.test);
    else {
      const inside = objectsFor(of.condition, groups);
      opaque ??= inside.opaque;
      objects.push(...inside.values);
    }
  }
  const scalars = scalarsFor(constants);
  const inner = constants.members.filter(({ probe }) => !('$in' in probe || '$ini' in probe));
  if (inner.length > 0 || constants.sizes.length > 0) opaque ??= 'lists inside of lists are told apart';
  return { values: [FILL, null, ...scalars.values, ...objects], opaque: opaque ?? scalars.opaque };
}

/** Objects with every combination of what a condition asks of their parts. */
function objectsFor(condition: Condition, groups: Groups): { values: unknown[]; opaque: string | null } {
  const parts = new Map<string, Constants>();
  const { doubts } = attributeTests(condition, groups, (path, test) => {
    const known = parts.get(path) ?? new Constants(groups);
    known.read(test);
    parts.set(path, known);
  });
  let objects: Record<string, unknown>[] = [{}];
  let opaque: string | null = doubts[0] ?? null;
  for (const [path, constants] of parts) {
    const { values, opaque: odd } = scalarsFor(constants);
    opaque ??= odd;
    if (constants.members.some(({ probe }) => !('$in' in probe || '$ini' in probe)) || constants.patterns.length > 0)
      opaque ??= 'members of a list are told apart by what is deep inside of them';
    const tried = [FILL, ...values];
    objects = [...objects, ...objects.flatMap(one => tried.map(value => ({ ...contextWith(one, [[path, value]]) })))];
    if (objects.length > MAX_OBJECTS) opaque ??= 'too many kinds of members of a list are told apart';
    objects = objects.slice(0, MAX_OBJECTS);
  }
  return { values: objects, opaque };
}

/** One member of each kind that the tests can tell apart. */
function kindsOf(values: readonly unknown[], tests: readonly MemberTest[], groups: Groups): unknown[] {
  const kinds = new Map<string, unknown>();
  for (const value of values) {
    const name = tests.map(({ probe }) => (isMet(probe, [value], groups) ? '1' : '0')).join('');
    if (!kinds.has(name)) kinds.set(name, value);
  }
  return [...kinds.values()];
}
