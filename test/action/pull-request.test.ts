import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { workspace } from '../cli/childproof.ts';
import { MANIFEST, madeUp, Repository } from '../diff/repository.ts';

const main = join(import.meta.dirname, '../../dist/action.js');
const BASE = { 'childproof.yaml': MANIFEST, 'package.json': '{ "name": "pigeon" }\n', 'src/a.ts': madeUp('mayPost') };

/** The clone that `actions/checkout` makes: the merge of both sides alone, without any history. */
function checkedOut(depth: number) {
  const origin = new Repository(BASE).commit({ 'src/b.ts': madeUp('maySend') });
  const head = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '--quiet', 'main');
  // The base goes on meanwhile; what it brings is none of the change's business.
  origin.commit({ 'src/c.ts': madeUp('mayRead') });
  const base = origin.git('rev-parse', 'HEAD~1');
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'change');
  const folder = workspace();
  const from = pathToFileURL(origin.folder).href;
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder });
  git('init', '--quiet');
  git('remote', 'add', 'origin', from);
  git('fetch', '--quiet', `--depth=${depth}`, 'origin', 'main');
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return { folder, base, head, sha: origin.git('rev-parse', 'HEAD'), git };
}

function runStep(
  folder: string,
  event: string,
  payload: object,
  sha: string,
  inputs: Readonly<Record<string, string>> = {},
) {
  if (!existsSync(main)) throw new Error('dist/action.js is not there: run `npm run build`, then this test');
  const path = join(workspace(), 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  const given = Object.entries({ rules: 'age/missing-age-is-not-adult', ...inputs });
  const { status, stdout } = spawnSync(process.execPath, [main], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_SHA: sha,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  const annotated = [...stdout.matchAll(/^::(error|warning) .*?file=([^,]+),line=(\d+)/gm)];
  return { status, stdout, annotated: annotated.map(([, level, file, line]) => `${level} ${file}:${line}`) };
}

describe('a pull request', () => {
  it.each([1, 2])('with a clone of depth %i is told only what it causes', depth => {
    const { folder, base, head, sha } = checkedOut(depth);
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const { status, annotated } = runStep(folder, 'pull_request', payload, sha);
    expect({ status, annotated }).toEqual({ status: 1, annotated: ['error src/b.ts:2'] });
  });

  it('whose base cannot be had is told everything, and that it is incomplete', () => {
    const { folder, base, head, sha, git } = checkedOut(1);
    git('remote', 'set-url', 'origin', 'file:///nowhere');
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const { status, stdout, annotated } = runStep(folder, 'pull_request', payload, sha);
    expect(status).toBe(1);
    expect(annotated).toEqual(['error src/a.ts:2', 'error src/b.ts:2', 'error src/c.ts:2']);
    expect(stdout).toContain('the base could not be had');
  });
});

it('a checkout that does not hold the change is no proof of it', () => {
  const { folder, base, head, sha, git } = checkedOut(2);
  git('checkout', '--quiet', '--detach', 'HEAD^1');
  const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
  const { stdout } = runStep(folder, 'pull_request_target', payload, sha);
  expect(stdout).toContain('what is checked out is not the change');
  expect(stdout).toContain('the run is also incomplete');
});

it('a merge queue compares with the commit that it names', () => {
  const { folder, sha, git } = checkedOut(2);
  const base = git('rev-parse', 'HEAD^1').stdout.toString().trim();
  const { annotated } = runStep(folder, 'merge_group', { merge_group: { base_sha: base, head_sha: sha } }, sha);
  expect(annotated).toEqual(['error src/b.ts:2']);
});

it('a push is told everything', () => {
  const { folder, sha } = checkedOut(2);
  const { annotated } = runStep(folder, 'push', { before: '0'.repeat(40), after: sha }, sha);
  expect(annotated).toHaveLength(3);
});
