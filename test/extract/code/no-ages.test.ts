import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function found(concept: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/part.ts': text,
  });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

describe('an age that is compared', () => {
  it.each([
    ['with an hour', 'export const isFresh = (age: number) => age >= 0 && age <= 60 * 60 * 1000;'],
    ['with ninety days', 'export const isFresh = (age: number) => age < 90 * 86_400_000;'],
    ['with the other end of a range', 'if (ageMin.value > ageMax.value) refuse();'],
    [
      'in the range that somebody looks for',
      'export const least = (p: Profile) => ((p.pref_age_min ?? 0) > 18 ? p.pref_age_min : 0);',
    ],
  ])('%s is not how old a person is', async (_, text) => expect(await found('age-check', text)).toEqual([]));

  it.each([
    ['thirteen years in milliseconds', 'if (age < 13 * 365 * 24 * 60 * 60 * 1000) refuse();', 'age'],
    ['sixteen years in days', 'if (age < 5844) refuse();', 'age'],
    ['what a state holds', 'if (age.value < minAge.value) refuse();', 'age'],
    ['an age that may be missing', 'if ((user.age ?? 0) < 18) refuse();', 'age'],
  ])('with %s is', async (_, text, name) => expect(await found('age-check', text)).toContain(name));
});

describe('old enough', () => {
  it('is a thing where nobody is spoken of', async () => {
    const text = (row: string) =>
      `export const next = (rows: Row[]) => rows.map((row) => { if (row.oldEnough && !row.${row}) return { id: row.id, ${row}: true }; return null; });`;
    expect(await found('age-check', text('inactive'))).toEqual([]);
    expect(await found('age-check', text('userAllowed'))).toEqual(['oldEnough']);
  });
});

it('whether somebody wants children says nothing of an age', async () => {
  const match = (name: string) =>
    `export const ${name} = (profile: Profile, other: Profile) => !profile.answer || profile.answer === other.answer;`;
  expect(await found('age-check', match('areWantKidsCompatible'))).toEqual([]);
  expect(await found('age-check', match('areKidsCompatible'))).toEqual(['areKidsCompatible']);
});

describe('what stands in for an age', () => {
  it.each([
    ['a mark for the reader', 'export const line = (user: User) => `${user.age ?? "?"}, ${user.city}`;'],
    ['no answer', 'export const line = (user: User) => `Age: ${user.age ?? "N/A"}`;'],
    [
      'where a comment stands',
      'export const Comment = ({ id, nestingLevel = 0, isChild = false }: Props) => show(id, nestingLevel, isChild);',
    ],
  ])('is not %s', async (_, text) => expect(await found('age-fallback', text)).toEqual([]));

  it.each([
    ['const band = user.ageBand ?? "adult";', 'ageBand'],
    ['export const Account = ({ id, isChild = false }: Props) => show(id, isChild);', 'isChild'],
  ])('%s', async (text, name) => expect(await found('age-fallback', text)).toEqual([name]));
});
