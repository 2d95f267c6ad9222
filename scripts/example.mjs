// `npm run example`: checks examples/pigeon with the built program and says what there is to see.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const colour = process.stdout.isTTY ? 'always' : 'never';

console.log(`Pigeon (examples/pigeon) is a small chat product for teenagers: a manifest, feature flags, a server, a web client.
It has the mistakes that slip through a review. childproof reads the three together:
`);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'dist/cli.js'), 'check', join(root, 'examples/pigeon'), '--color', colour],
  { stdio: 'inherit' },
);
console.log(`
What you see: the manifest promises, the flag file and the code do something else, and each finding stands on its line.
The same product repaired is in examples/pigeon-fixed: node dist/cli.js check examples/pigeon-fixed
`);
process.exitCode = status === 0 || status === 1 ? status : 2;
