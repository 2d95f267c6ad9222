import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { FIXTURES, golden, runCase } from './run-case.ts';

/** Every file is parsed for every concept. */
vi.mock('../../../src/extract/code/occurrence.ts', () => ({ occurrenceFilter: () => () => true }));

/** What decides by names and texts which files are parsed may only leave out those that hold nothing. */
it.each(readdirSync(FIXTURES).sort())('%s: no fact is lost before a file is parsed', async name => {
  const { facts } = await runCase(name);
  expect(golden(facts)).toBe(readFileSync(join(FIXTURES, name, 'facts.json'), 'utf8'));
});
