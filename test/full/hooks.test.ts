import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const packages = join(import.meta.dirname, 'node_modules');
/** The binary itself: its wrapper asks for builds of every platform. */
const PREK = join(packages, '@j178/prek-linux-x64-gnu/prek');
const LINT_STAGED = join(packages, '.bin/lint-staged');
const home = mkdtempSync(join(tmpdir(), 'childproof-hooks-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A repository of somebody else, with a product that nothing is wrong with. */
function repository(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(home, name);
  cpSync(join(root, 'examples/pigeon-fixed'), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'start', '--no-verify');
  return folder;
}

function git(folder: string, ...args: string[]) {
  const own = ['-c', 'user.name=a', '-c', 'user.email=a@example.test', '-c', 'commit.gpgsign=false'];
  return run(folder, 'git', [...own, ...args]);
}

function run(folder: string, program: string, args: readonly string[]) {
  const env = { ...process.env, PREK_HOME: join(home, 'prek'), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
  return { status, printed: `${stdout}${stderr}` };
}

/** The same product as it was before it was mended. */
const broken = () => readFileSync(join(root, 'examples/pigeon/childproof.yaml'), 'utf8');

describe('the hook of pre-commit, in prek', () => {
  let folder: string;
  beforeAll(() => {
    chmodSync(PREK, 0o755);
    const commit = git(root, 'rev-parse', 'HEAD').printed.trim();
    const config = `repos:\n  - repo: ${pathToFileURL(root).href}\n    rev: ${commit}\n    hooks:\n      - id: childproof\n        args: [--quiet, --as-of, '2026-11-25']\n`;
    folder = repository('pre-commit', { '.pre-commit-config.yaml': config });
    expect(run(folder, PREK, ['install']).status).toBe(0);
  });

  it('the manifest is valid for it', () => {
    expect(run(root, PREK, ['validate-manifest', '.pre-commit-hooks.yaml'])).toMatchObject({ status: 0 });
  });

  it('installs from the repository and passes a product without findings', { timeout: 600_000 }, () => {
    const { status, printed } = run(folder, PREK, ['run', '--all-files']);
    expect(printed).toMatch(/childproof\.+Passed/);
    expect(status).toBe(0);
  });

  it('holds up a commit with a finding, and shows the line', () => {
    writeFileSync(join(folder, 'childproof.yaml'), broken());
    git(folder, 'add', '-A');
    const { status, printed } = git(folder, 'commit', '-m', 'worse');
    expect(status).toBe(1);
    expect(printed).toContain('childproof.yaml:16:1  error  audience/minimum-age-is-enforced');
    git(folder, 'reset', '-q', '--hard');
  });

  it('does not run for a commit that none of its files is in', () => {
    writeFileSync(join(folder, 'README.md'), 'x\n');
    git(folder, 'add', '-A');
    const { status, printed } = git(folder, 'commit', '-m', 'words');
    expect(printed).toMatch(/childproof\.+\(no files to check\)Skipped/);
    expect(status).toBe(0);
  });
});

describe('lint-staged, as the guide has it', () => {
  let folder: string;
  beforeAll(() => {
    const guide = readFileSync(join(root, 'docs/guide/hooks-and-ci.md'), 'utf8');
    const [, config] = /```js\n(\/\/ lint-staged\.config\.mjs\n[\s\S]*?)```/.exec(guide)!;
    folder = repository('lint-staged', {
      'lint-staged.config.mjs': config!.replace('--quiet', '--quiet --as-of 2026-11-25'),
    });
    // What `npx childproof` finds in a project that has it installed.
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    const script = `#!/usr/bin/env node\nimport(${JSON.stringify(pathToFileURL(join(root, 'dist/cli.js')).href)});\n`;
    writeFileSync(join(folder, 'node_modules/.bin/childproof'), script, { mode: 0o755 });
    writeFileSync(join(folder, '.git/info/exclude'), 'node_modules/\n');
  });

  it('holds up what is staged with a finding', () => {
    writeFileSync(join(folder, 'childproof.yaml'), broken());
    git(folder, 'add', '-A');
    const { status, printed } = run(folder, LINT_STAGED, []);
    expect(printed).toContain('audience/minimum-age-is-enforced');
    expect(status).toBe(1);
  });

  it('passes what is mended, and is not asked about other files', () => {
    git(folder, 'reset', '-q', '--hard');
    writeFileSync(join(folder, 'childproof.yaml'), `${readFileSync(join(folder, 'childproof.yaml'), 'utf8')}# x\n`);
    git(folder, 'add', '-A');
    expect(run(folder, LINT_STAGED, [])).toMatchObject({ status: 0 });
    git(folder, 'reset', '-q', '--hard');
    writeFileSync(join(folder, 'README.md'), 'x\n');
    git(folder, 'add', '-A');
    const { status, printed } = run(folder, LINT_STAGED, []);
    expect(printed).toMatch(/could not find any staged files matching/i);
    expect(status).toBe(0);
  });
});
