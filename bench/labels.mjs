// Runs `facts` and `check` on labelled repositories and prints the score of each: detection from the facts, judgement from the report.
//   node bench/labels.mjs REPOSITORIES LABELS SCORER [name...]
// REPOSITORIES holds a folder for each name, LABELS a NAME.json for each, SCORER is a script: node SCORER LABELS.json OUTPUT.json
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js');
const [repositories, labels, scorer, ...wanted] = process.argv.slice(2);
if (!repositories || !labels || !scorer) throw new Error('node bench/labels.mjs REPOSITORIES LABELS SCORER [name...]');
const known = readdirSync(labels).flatMap(file => /^(.+)\.json$/.exec(file)?.[1] ?? []);
const names = wanted.length > 0 ? wanted : known.filter(name => existsSync(join(repositories, name)));
const work = mkdtempSync(join(tmpdir(), 'childproof-labels-'));

for (const name of names) {
  for (const [command, title] of [
    ['facts', 'detection'],
    ['check', 'judgement'],
  ]) {
    const args = [cli, command, resolve(repositories, name), '--format', 'json', '--no-cache'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30, encoding: 'utf8' });
    const output = join(work, `${name}.${command}.json`);
    writeFileSync(output, stdout);
    console.log(`== ${name}: ${title}`);
    if (stdout === '') console.log(stderr);
    else spawnSync(process.execPath, [scorer, resolve(labels, `${name}.json`), output], { stdio: 'inherit' });
  }
}
rmSync(work, { recursive: true, force: true });
