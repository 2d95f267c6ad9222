// Start-up and whole runs of the built program, side by side in one process run: times are ratios to `node -e 0`.
//   node bench/startup.mjs [rounds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/cli.js');
const rounds = Number(process.argv[2] ?? 9);

const manifestOnly = mkdtempSync(join(tmpdir(), 'childproof-bench-'));
spawnSync(process.execPath, [cli, 'init', manifestOnly]);
writeFileSync(join(manifestOnly, 'README.md'), '');

const cases = {
  'node -e 0': ['-e', '0'],
  'childproof --version': [cli, '--version'],
  'check, manifest only': [cli, 'check', manifestOnly],
  'check, pigeon (manifest, flags, code)': [cli, 'check', join(root, 'examples/pigeon')],
};

/** Rounds interleave the cases, so that a busy machine slows all of them alike. */
const times = new Map(Object.keys(cases).map(name => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(cases)) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args);
    times.get(name).push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
const median = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times.get('node -e 0'));
for (const [name, list] of times) {
  const value = median(list);
  console.log(`${name.padEnd(40)} ${value.toFixed(0).padStart(6)} ms ${(value / base).toFixed(1).padStart(6)} x`);
}
