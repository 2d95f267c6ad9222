import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles, target } from './house/source-files.ts';

const src = sourceFiles('src');
const tests = sourceFiles('test');

const STAGES = [
  'load',
  'discover',
  'extract/manifests',
  'extract/flags',
  'extract/code',
  'evaluate',
  'settle',
  'render',
];
/** The pipeline and what it is put together from, beside each other at the top of `src`. */
const COMPOSITION = [
  'run.ts',
  'gather.ts',
  'assess.ts',
  'base.ts',
  'baseline.ts',
  'open-base.ts',
  'held-bindings.ts',
  'lost-scope.ts',
  'own-library.ts',
  'policy-keys.ts',
  'removed-features.ts',
  'update-baseline.ts',
  'kept.ts',
  'scope.ts',
  'choose.ts',
  'input.ts',
  'options.ts',
  'reports.ts',
  'builtin.ts',
];
const EDGES = ['cli.ts', 'cli', 'action.ts', 'act', 'index.ts', 'author'];

/** Area of `src` -> areas that it may import beside itself. Whatever is not named here is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  kit: ['model'],
  generated: ['model'],
  ...Object.fromEntries(STAGES.map(stage => [stage, ['model', 'kit']])),
  load: ['model', 'kit', 'generated'],
  'extract/manifests': ['model', 'kit', 'generated'],
  ...Object.fromEntries(COMPOSITION.map(file => [file, ['model', 'kit', 'generated', ...STAGES, ...COMPOSITION]])),
  ...Object.fromEntries(EDGES.map(edge => [edge, ['model', 'kit', 'generated', ...STAGES, ...COMPOSITION, ...EDGES]])),
};

/** Package or built-in module -> where it may be imported. Types cost nothing and are not counted. */
const ONLY_IN: readonly [name: string, module: RegExp, where: RegExp][] = [
  ['typebox', /^typebox/, /^src\/model\/schema\//],
  ['ts-morph', /^ts-morph$/, /^src\/extract\/(code|flags\/object-map)\b/],
  ["Vue's compiler", /^@vue\//, /^src\/extract\/code\/vue\/vue-compiler\.ts$/],
  ["Svelte's compiler", /^svelte\b/, /^src\/extract\/code\/svelte\/svelte-compiler\.ts$/],
  ["a parser of Flow's types", /^@babel\/parser$/, /^src\/extract\/code\/flow\/flow-parser\.ts$/],
  ['the Actions toolkit', /^@(actions|octokit)\//, /^src\/(action|act\/github\/toolkit)\.ts$/],
  [
    'flag libraries',
    /^(@openfeature\/|@launchdarkly\/|@growthbook\/|@configcat\/|@vercel\/|@flipt-io\/|(unleash-client|flagsmith-nodejs|firebase-admin)\b)/,
    /^src\/extract\/flags\/[^/]+\/library\.ts$/,
  ],
  ['the grammar of patterns', /^@eslint-community\/regexpp$/, /^src\/extract\/flags\/search\/texts\//],
  ['the expression language', /^(@marcbachmann\/cel-js|re2js)$/, /^src\/evaluate\//],
  ['yaml', /^yaml$/, /^src\/kit\//],
  ['ajv and esbuild', /^(ajv|ajv-formats|esbuild)\b/, /^src\/author\//],
  ['commander', /^commander$/, /^src\/cli\//],
  ['colours and code frames', /^(picocolors|@babel\/code-frame)/, /^src\/render\//],
  ['node:fs', /^node:fs/, /^src\/(kit\/(trees|caches|files)\/|cli\b|action\.ts|builtin\.ts|author\b)/],
  ['node:child_process', /^node:child_process$/, /^src\/(kit\/git\/command\.ts|author\b)/],
  ['the network', /^node:(http|https|http2|net|tls|dgram|dns)$/, /^$/],
  ['ways to run code', /^node:(vm|worker_threads|module)$/, /^src\/author\//],
];

/** Code that reaches out of the program -> where it may stand. */
const WORLD: readonly [name: string, code: RegExp, where: RegExp][] = [
  ['console', /\bconsole\s*\./, /^src\/author\b/],
  ['process', /\bprocess\s*\./, /^src\/(cli\.ts|action\.ts|author\b)/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, /^src\/(cli\.ts|action\.ts|author\b)/],
  ['chance', /\bMath\.random\b|\brandomUUID\b/, /^src\/action\.ts$/],
  ['the network', /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/, /^$/],
  ['running text as code', /\beval\(|\bnew Function\b|\bimport\((?!'')/, /^$/],
];

/** Exported for the compiler alone: it does not compile where two contracts part. */
const ASKED_BY_NOBODY: readonly string[] = ['SCHEMA_IS_THE_TYPE'];

/** Files that may be longer than they should, with the reason. */
const MAY_BE_LONG: Readonly<Record<string, string>> = {
  'src/generated/validators.js': 'printed',
};

/** What a library keeps to itself is imported by its path: that is the library all the same. */
const packageIn = (specifier: string): string => specifier.replace(/^(\.\.\/)+node_modules\//, '');

function areaOf(path: string): string {
  const [, first, second] = path.split('/');
  return first === 'extract' && second ? `extract/${second}` : first!;
}

describe('imports flow one way', () => {
  it('every folder of src has its line in the table', () => {
    expect([...new Set(src.map(file => areaOf(file.path)))].filter(area => !(area in MAY_IMPORT))).toEqual([]);
  });

  it('no area imports what its line does not name', () => {
    const breaches = src.flatMap(({ path, imports }) => {
      const own = areaOf(path);
      return imports
        .filter(({ specifier }) => packageIn(specifier).startsWith('.'))
        .map(one => ({ ...one, area: areaOf(target(path, one.specifier)) }))
        .filter(({ area }) => area !== own && !MAY_IMPORT[own]?.includes(area))
        .map(({ line, area }) => `${path}:${line} ${own} -> ${area}`);
    });
    expect(breaches).toEqual([]);
  });

  it.each(ONLY_IN)('%s', (_, module, where) => {
    const breaches = src.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, isType }) => !isType && module.test(packageIn(specifier)) && !where.test(path))
        .map(({ specifier, line }) => `${path}:${line} imports ${specifier}`),
    );
    expect(breaches).toEqual([]);
  });

  it('relative imports name the file', () => {
    const breaches = [...src, ...tests].flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.(ts|js|json)$/.test(specifier))
        .map(({ specifier, line }) => `${path}:${line} ${specifier}`),
    );
    expect(breaches).toEqual([]);
  });
});

it.each(WORLD)('only the edges touch the world: %s', (_, code, where) => {
  const breaches = src.flatMap(file =>
    where.test(file.path)
      ? []
      : file.code.split('\n').flatMap((line, index) => (code.test(line) ? [`${file.path}:${index + 1}`] : [])),
  );
  expect(breaches).toEqual([]);
});

it('what is exported is used elsewhere', () => {
  const users = new Map<string, Set<string>>();
  for (const { path, code } of [...src, ...tests, ...sourceFiles('bench'), ...sourceFiles('scripts')])
    for (const [word] of code.matchAll(/[\w$]+/g)) users.set(word, (users.get(word) ?? new Set()).add(path));
  const alone = src.flatMap(({ path, code }) =>
    [...code.matchAll(/^export (?:async )?(?:function\*?|const|class) ([\w$]+)/gm)]
      .map(match => match[1]!)
      .filter(name => users.get(name)!.size === 1 && !ASKED_BY_NOBODY.includes(name))
      .map(name => `${path} ${name}`),
  );
  expect(alone).toEqual([]);
});

describe('files', () => {
  it('are short', () => {
    const long = [...src, ...tests]
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ path, lines }) => lines > 300 && !(path in MAY_BE_LONG))
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    expect(long).toEqual([]);
  });

  it('are named by their subject, in small letters', () => {
    const names = [...src, ...tests].map(file => file.path);
    expect(names.filter(path => !/^[a-z0-9/-]+(\.test|\.d|\.config)?\.ts$/.test(path))).toEqual([]);
    const vague = /(^|[/-])(utils?|helpers?|common|managers?|misc)(?=[/.-])/;
    expect(names.filter(path => vague.test(path))).toEqual([]);
  });

  it('stand in rooms that the architecture names', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const rows = text.split('## The rooms of the code extractor')[1]!.split('\n## ')[0]!.split('\n');
    const named = rows.flatMap(row =>
      [...(/^\| (`.*?) \|/.exec(row)?.[1] ?? '').matchAll(/`(.+?)`/g)].map(room => room[1]!),
    );
    const rooms = src.flatMap(({ path }) => /^src\/extract\/code\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect(named.toSorted()).toEqual([...new Set(rooms)].toSorted());
  });

  it('know nothing of the machine they were written on', () => {
    // The home of every hosted runner is public knowledge.
    const home = /\/(home\/(?!runner\/)|Users\/|root\/|tmp\/)\w/;
    const told = [...src, ...tests].filter(({ text }) => text.includes(`${ROOT}/`) || home.test(text));
    expect(told.map(file => file.path)).toEqual([]);
  });
});

it('every test runs', () => {
  const held = /\b(it|test|describe|suite)\b[\w.]*\.(only|skip|todo)\b|\bx(it|test|describe)\(/;
  const lines = tests.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, index) => (held.test(line) ? [`${path}:${index + 1}`] : [])),
  );
  expect(lines).toEqual([]);
});

it('this test sees what it looks for', () => {
  const importsOf = (path: string) => src.find(file => file.path === path)!.imports.map(one => one.specifier);
  expect(importsOf('src/kit/yaml.ts')).toContain('yaml');
  expect(importsOf('src/extract/code/ts-morph.ts')).toContain('ts-morph');
  expect(importsOf('src/cli/program.ts')).toContain('./check.ts');
  expect(target('src/run.ts', './kit/x.ts')).toBe('src/kit/x.ts');
  expect(src.find(file => file.path === 'src/cli.ts')!.code).toMatch(/process\.stdout/);
});

it('what a program prints is fresh', () => {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tsx, 'src/author/gen.ts', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
