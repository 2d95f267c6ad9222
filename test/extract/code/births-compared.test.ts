import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Traits of a birth that is kept, beside a function of this name that asks whether an age is below a number. */
async function traitsBeside(name: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5" } }',
    'src/keep.ts': 'export const keep = (who: string, birthdate: Date) => users.update({ id: who, birthdate });\n',
    'src/ages.ts': `export function ${name}(birthdate: Date) {\n  const age = computeAge(birthdate);\n  if (age < 18) return null;\n  return Math.floor(age / 5);\n}\n`,
  });
  return operationsOf(facts, 'age-collection').map(({ value }) => value.traits.join(' '));
}

it('is not compared where only a bucket is told', async () =>
  expect(await traitsBeside('ageBucket')).toEqual(['stored']));

it('is compared where somebody may be kept out', async () =>
  expect(await traitsBeside('mayEnter')).toEqual(['compared stored']));
