import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function standIns(code: string): Promise<(string | null)[]> {
  const { facts } = await runFiles({
    'src/a.ts': `import { ADULT_AGE, MIN_AGE, AgeBand, PAGE_SIZE } from './limits';\n${code}`,
  });
  return operationsOf(facts, 'age-fallback').map(fact => fact.value.argument);
}

it.each([
  ['const x = user.age ?? 999;', '999'],
  ['const x = user.age ?? Infinity;', 'Infinity'],
  ['const x = user.age ?? ADULT_AGE;', 'ADULT_AGE'],
  ['const x = user.age ?? MIN_AGE;', 'MIN_AGE'],
  ['const x = user.ageBand || AgeBand.ADULT;', 'ADULT'],
  ['const ADULT_YEARS = 18; const x = user.age ?? ADULT_YEARS;', '18'],
  ['const x = Number(user.age) || 18;', '18'],
  ['const x = parseInt(q.age, 10) || 18;', '18'],
  ['const x = !user.age ? 18 : user.age;', '18'],
  ['const x = user.age ? user.age : 18;', '18'],
  ['const x = isNaN(age) ? 18 : age;', '18'],
  ['if (user.age == null) user.age = 30;', '30'],
  ['if (user.age === undefined) { user.age = 30; }', '30'],
  ['if (!user.age) user.age = 30;', '30'],
  ['const x = getAge(user) ?? 18;', '18'],
  ['export const s = z.object({ age: z.number().int().default(18) });', '18'],
  ['export const s = z.object({ age: z.number().catch(18).optional() });', '18'],
  ['export function Profile({ age = 25 }) { return age; }', '25'],
])('%s', async (code, argument) => expect(await standIns(code)).toEqual([argument]));

it.each([
  'const x = wine.age ?? 18;',
  'const x = tree.age ?? 18;',
  'const x = dog.age ?? 18;',
  'const { age = 18 } = dog;',
  'const x = cache.age ?? 60;',
  'const x = movie.isAdult ?? true;',
  'const removeAge = parseInt(process.env.REMOVE_AGE, 10) || 30;',
  'const pruneAge = settings.pruneAge ?? 7;',
  'const x = user.age ?? PAGE_SIZE;',
  'const x = user.age ?? declaredAge;',
  'const x = user.age ?? 3600;',
  'const x = isMinor(user) || false;',
  'if (user.age == null) user.name = 30;',
  'if (user.age) user.age = 30;',
  'if (user.age == null) { ask(user); user.age = 30; }',
  'export const s = z.object({ page: z.number().default(18) });',
  'export function AgeSlider({ age = 25 }) { return age; }',
  'export const FilterPanel = ({ age = 25 }) => age;',
])('no age of a person is made up by %s', async code => expect(await standIns(code)).toEqual([]));

it('where a field stands at first is nobody’s age', async () => {
  const part = (name: string, given: string) =>
    `export function ${name}({ ${given} = 30 }: Props) {\n  return field({ value: ${given} });\n}\n`;
  expect(await standIns(part('ZonesForm', 'defaultAge'))).toEqual([]);
  expect(await standIns(part('ZonesCalculator', 'age'))).toEqual([]);
  expect(await standIns(part('ZonesForm', 'age'))).toEqual(['30']);
});
