import { ABSENT, parentsOf, valueAt } from './contexts.ts';
import type { FlagModel } from './model.ts';
import type { Persona } from './personas.ts';

/**
 * For each persona, those whom no test of the flag tells from them, in order: what is found for one of them is tried on
 * the file for the others too. Everybody is alone where a test of the age is not followed, or where it is hashed.
 * @param ages Attributes that carry the age.
 */
export function peersOf(
  personas: readonly Persona[],
  ages: readonly string[],
  carriers: ReadonlySet<string>,
  { attributes, sites }: FlagModel,
): (readonly number[])[] {
  const hashed = new Set(sites.flatMap(({ keys }) => keys));
  const around = [...carriers].filter(name => !ages.includes(name));
  const isApart =
    [...attributes.values()].some(({ opaque }) => opaque !== null) ||
    ages.some(name => hashed.has(name) || (attributes.has(name) && !attributes.get(name)!.said)) ||
    [...attributes.keys()].some(name => around.includes(name) || ages.some(age => parentsOf(name).includes(age)));
  if (isApart) return personas.map((_, index) => [index]);
  const groups = new Map<string, number[]>();
  const names = personas.map(({ age, context }, index) => {
    // Of an age that is not known there are as many forms as a test may tell apart.
    if (age === null) return String(index);
    const said = ages.map(name => attributes.get(name)?.said!(saidOf(valueAt(context, name))) ?? '');
    return JSON.stringify([said, around.map(name => typeof valueAt(context, name))]);
  });
  for (const [index, name] of names.entries()) groups.set(name, [...(groups.get(name) ?? []), index]);
  return names.map(name => groups.get(name)!);
}

const saidOf = (value: unknown) => (value === undefined ? ABSENT : value);
