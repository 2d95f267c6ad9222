import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIXTURES, golden, runCase } from './run-case.ts';

/** Every fixture folder with the whole of what is stated about it, so that a change of any fact is seen. */
it.each(readdirSync(FIXTURES).sort())('%s', async name => {
  const { facts, notices } = await runCase(name);
  expect(notices).toEqual([]);
  await expect(golden(facts)).toMatchFileSnapshot(join(FIXTURES, name, 'facts.json'));
});
