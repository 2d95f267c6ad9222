import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlagFuzz } from './fuzz/harness.ts';
import { tryCase } from './fuzz/harness.ts';

const folder = join(import.meta.dirname, 'fuzz');
const names = readdirSync(folder).filter(name => name.endsWith('.ts') && name !== 'harness.ts');
const RUNS = 150;

test.each(names)('%s: no verdict on random flags is contradicted by the library', { timeout: 180_000 }, async name => {
  const { default: fuzz } = (await import(join(folder, name))) as { default: FlagFuzz };
  const verdicts: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(fuzz.cases, async one => {
      const { verdict, fault } = await tryCase(fuzz, one);
      expect(fault).toBeNull();
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }),
    { numRuns: RUNS, seed: 11 },
  );
  expect(verdicts['safe']).toBeGreaterThan(RUNS / 20);
  expect(verdicts['witness']).toBeGreaterThan(RUNS / 20);
  expect((verdicts['not-found'] ?? 0) / RUNS).toBeLessThan(0.01);
});
