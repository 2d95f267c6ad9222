import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { tryCase, type FlagFuzz, type FuzzResult } from '../test/extract/flags/fuzz/harness.ts';

/** `npm run fuzz:flags [PROVIDER|all] [RUNS] [SEED]`: the same as the test, longer, with figures. */
const [, , wanted = 'all', runs = '1500', seed = '1'] = process.argv;

const folder = join(import.meta.dirname, '../test/extract/flags/fuzz');

for (const name of readdirSync(folder)) {
  const id = name.replace(/\.ts$/, '');
  if (id === 'harness' || (wanted !== 'all' && wanted !== id)) continue;
  const { default: fuzz } = (await import(join(folder, name))) as { default: FlagFuzz };
  const results: FuzzResult[] = [];
  for (const one of fc.sample(fuzz.cases, { numRuns: Number(runs), seed: Number(seed) })) {
    const result = await tryCase(fuzz, one);
    results.push(result);
    if (result.fault !== null) console.log(`FAULT ${result.fault}\n${one.text}`);
  }
  report(id, results);
}

function report(id: string, results: readonly FuzzResult[]): void {
  const counts = new Map<string, number>();
  for (const { verdict, reason } of results) {
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (reason !== null && verdict !== 'possible') {
      const name = `  ${verdict}: ${reason}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)]!.toFixed(1);
  const contexts = results.reduce((sum, result) => sum + result.contexts, 0);
  const faults = results.filter(({ fault }) => fault !== null).length;
  console.log(`${id}: ${results.length} flags, ${contexts} contexts, ${faults} faults`);
  console.log(`  median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
  for (const [name, count] of [...counts].sort()) console.log(`  ${count} ${name}`);
  if (faults > 0) process.exitCode = 1;
}
