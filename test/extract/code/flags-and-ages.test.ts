import { expect, it } from 'vitest';
import { operationsOf, runCase, runFiles } from './run-case.ts';

async function argumentsIn(name: string, concept: string, path: string): Promise<string[]> {
  const { facts } = await runCase(name);
  return operationsOf(facts, concept)
    .filter(fact => fact.at.path === path)
    .map(({ value }) => `${value.symbol.split('.').at(-1)} ${value.argument}`);
}

it('a flag is read by a known call with its key, also through a constant or an enum', async () => {
  expect(await argumentsIn('flags', 'feature-flag-check', 'src/flags.ts')).toEqual([
    'getBooleanValue dm.enabled',
    'getStringValue dm.open',
    'getBooleanDetails rooms.enabled',
    'variation feed.personal',
    'isEnabled streaks',
    'isEnabled dm.enabled',
    'useFlag profile.discoverable',
  ]);
});

it('a name that anything can have is no flag', async () => {
  expect(await argumentsIn('flags', 'feature-flag-check', 'src/not-flags.ts')).toEqual([]);
});

it('a literal in the place of a missing age is stated with its value', async () => {
  expect(await argumentsIn('age-fallback', 'age-fallback', 'src/fallbacks.ts')).toEqual([
    'age 18',
    'age 21',
    'isMinor false',
    'isAdult true',
    'ageBand adult',
    'age 18',
    'age 0',
    'age 18',
    'age 18',
  ]);
});

it('sizes, ages of a cache, and a missing age that stays missing are not', async () => {
  expect(await argumentsIn('age-fallback', 'age-fallback', 'src/not-fallbacks.ts')).toEqual([]);
});

it('an age check is a fact of its own, wherever it stands', async () => {
  const source = [
    'export const label = calculateAge(user.birthday) > 12 ? "teen" : "child";',
    'export const open = isAdult(user);',
    'if (!user.isMinor) show();',
    'const old = cache.maxAge > 18;',
    'const kids = tree.children.length > 3;',
  ].join('\n');
  const { facts } = await runFiles({ 'src/a.ts': source });
  expect(operationsOf(facts, 'age-check').map(({ at, value }) => `${at.start.line} ${value.symbol}`)).toEqual([
    '1 calculateAge',
    '2 isAdult',
    '3 isMinor',
  ]);
});

it('also where a promise of the answer is handed on', async () => {
  const source = 'async function isAdult(user) { return load(user); }\nexport const ask = user => isAdult(user);';
  const { facts } = await runFiles({ 'src/a.ts': source });
  const seen = operationsOf(facts, 'age-check').map(({ at, value }) => `${at.start.line} ${value.traits.join(' ')}`);
  expect(seen).toEqual(['1 predicate', '2 asks']);
});
