import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function births(text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vue": "3.5.0" } }',
    'src/own.js': text,
  });
  return operationsOf(facts, 'age-collection').map(({ value }) => value.symbol);
}

it.each([
  ["createTranslator('Common', { birthYearLabel: { message: 'Birth year', context: 'Label' } });"],
  ["createTexts({ dateOfBirth: { id: 'dob', defaultMessage: 'Date of birth' } });"],
])('a text that names a field takes no birth in: %s', async call => {
  expect(await births(`export const texts = ${call}`)).toEqual([]);
});

it.each([
  ['createUser({ birthYear: { message: typed.message, context: typed.context } });'],
  ["createUser({ birthYear: { value: year, message: 'Birth year' } });"],
  ['createUser({ name, birthYear: year });'],
])('one that somebody has typed does: %s', async call => {
  expect(await births(`export const save = (typed, name, year) => ${call}`)).not.toEqual([]);
});
