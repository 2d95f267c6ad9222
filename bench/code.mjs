// How long and how much memory `childproof facts` takes beside a plain parse of the same files, in one run: figures are ratios
// to a script that reads and parses every file of the scope with TypeScript's `createSourceFile` and does nothing else.
//   npm run bench:code -- DIR [rounds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/cli.js');
if (!process.argv[2]) throw new Error('name the folder to measure: npm run bench:code -- DIR [rounds]');
const folder = resolve(process.argv[2]);
const rounds = Number(process.argv[3] ?? 3);
const work = mkdtempSync(join(tmpdir(), 'childproof-bench-'));

/** Runs a program and gives its wall time, the processor time it used and the most memory it held. */
function measured(args, env = {}) {
  const report = join(work, 'usage.json');
  const preload = join(work, 'usage.cjs');
  writeFileSync(
    preload,
    `process.on('exit', () => { const u = process.resourceUsage(); require('fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpu: (u.userCPUTime + u.systemCPUTime) / 1e3, rss: u.maxRSS / 1024 })); });`,
  );
  const start = process.hrtime.bigint();
  const { stdout, stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  return { wall, ...JSON.parse(readFileSync(report, 'utf8')), stdout, stderr };
}

const scope = JSON.parse(measured([cli, 'facts', folder, '--format', 'json', '--no-cache']).stdout).sources.filter(
  ({ path, role, status }) => role === 'code' && status === 'read' && /\.([cm]?[jt]s|[jt]sx)$/i.test(path),
);
const list = join(work, 'scope.json');
writeFileSync(list, JSON.stringify(scope.map(({ path }) => join(folder, path))));
const parser = join(work, 'parse.mjs');
writeFileSync(
  parser,
  `import { readFileSync } from 'node:fs';
import { ts } from ${JSON.stringify(pathToFileURL(join(root, 'dist/vendor/ts-morph.js')).href)};
for (const path of JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8')))
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, false);
`,
);

const cache = { CHILDPROOF_CACHE: join(work, 'cache') };
const facts = [cli, 'facts', folder, '--format', 'json'];
const cases = {
  'TypeScript: read and parse all': () => measured([parser]),
  'childproof facts, cold': () => measured([...facts, '--no-cache']),
  'childproof facts, warm': () => measured(facts, cache),
};
measured(facts, cache);

/** A name given in the environment, because it is no dependency of ours: installed into the temporary folder, or left out. */
const grep = process.env['BENCH_AST_GREP'];
if (grep) {
  const args = ['install', '--silent', '--no-save', '--prefix', work, `@ast-grep/cli@${grep}`];
  const { status } = spawnSync('npm', args, { stdio: 'inherit' });
  const program = join(work, 'node_modules/.bin/ast-grep');
  if (status === 0)
    cases['ast-grep, one pattern'] = () => {
      const start = process.hrtime.bigint();
      spawnSync(program, ['run', '-p', 'sendDirectMessage($$$)', '-l', 'ts', folder], { maxBuffer: 1 << 30 });
      return { wall: Number(process.hrtime.bigint() - start) / 1e6, cpu: Number.NaN, rss: Number.NaN };
    };
}

/** Rounds interleave the cases, so that a busy machine slows all of them alike. */
const runs = new Map(Object.keys(cases).map(name => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, run] of Object.entries(cases)) runs.get(name).push(run());
const median = (list, key) => list.map(one => one[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)];
const [base] = [...runs.values()];
console.log(`${scope.length} files in ${folder}, median of ${rounds}\n`);
console.log(
  `${''.padEnd(34)} ${'wall'.padStart(9)} ${'x'.padStart(5)} ${'processor'.padStart(11)} ${'x'.padStart(5)} ${'memory'.padStart(8)}`,
);
for (const [name, list] of runs) {
  const [wall, cpu, rss] = ['wall', 'cpu', 'rss'].map(key => median(list, key));
  const ratio = (value, key) => (value / median(base, key)).toFixed(2).padStart(5);
  console.log(
    `${name.padEnd(34)} ${wall.toFixed(0).padStart(6)} ms ${ratio(wall, 'wall')} ${cpu.toFixed(0).padStart(8)} ms ${ratio(cpu, 'cpu')} ${rss.toFixed(0).padStart(5)} MB`,
  );
}
if (!runs.has('ast-grep, one pattern'))
  console.log('\nast-grep: skipped (BENCH_AST_GREP=VERSION installs it into a temporary folder)');
rmSync(work, { recursive: true, force: true });
