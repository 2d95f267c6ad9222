import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../../src/model/tree.ts';
import { memoryTree } from '../../../src/kit/trees/memory.ts';
import { extractFlags } from '../../../src/extract/flags/index.ts';
import { extract, requestFor } from './golden.ts';

const flags = (...keys: string[]) =>
  JSON.stringify({
    flags: Object.fromEntries(
      keys.map(key => [key, { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off' }]),
    ),
  });

const AT = requestFor(memoryTree({})).sources[0]!.at;

describe('which files are read', () => {
  test('those of a judged environment; others are listed as skipped', async () => {
    const tree = memoryTree({ 'flags/prod.json': flags('a'), 'flags/staging.json': flags('a') });
    const request = requestFor(tree, { source: { files: ['flags/prod.json'] } });
    const staging = { ...request.sources[0]!, files: ['flags/staging.json'], environment: 'staging' };
    const { facts, notices, sources } = await extractFlags({ ...request, sources: [staging, ...request.sources] });
    expect(facts.map(fact => [fact.subject, fact.at.path])).toEqual([['a', 'flags/prod.json']]);
    expect(notices).toEqual([]);
    expect(sources).toMatchObject(
      [
        { path: 'flags/prod.json', role: 'flags', status: 'read', reason: null, digest: /^sha256:/ },
        {
          path: 'flags/staging.json',
          role: 'flags',
          status: 'skipped',
          reason: 'environment "staging" is not judged',
          digest: null,
        },
      ].map(source => ({ ...source, digest: source.digest && expect.stringMatching(source.digest) })),
    );
  });

  test('paths with spaces, percent signs and brackets, by glob or as they are', async () => {
    const files = { 'prod flags/100% [new].json': flags('a'), 'prod flags/b %.json': flags('b') };
    const named = await extract(files, { source: { files: ['prod flags/100% [new].json', 'prod flags/*%.json'] } });
    expect(named.notices).toEqual([]);
    expect(named.facts.map(fact => fact.at.path)).toEqual(Object.keys(files));
  });

  test('a file that two sources name is read once', async () => {
    const request = requestFor(memoryTree({ 'flags/a.json': flags('a') }));
    const again = { ...request.sources[0]!, files: ['flags'] };
    const { facts, notices } = await extractFlags({ ...request, sources: [...request.sources, again] });
    expect(facts).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  test('a text beside flag files is passed over, one that is named is not', async () => {
    const files = { 'flags/a.json': flags('a'), 'flags/NOTES': 'to do', 'flags/README.md': '# Flags' };
    const { notices, sources } = await extract(files, { source: { files: ['flags', 'flags/NOTES'] } });
    expect(sources.map(source => source.status)).toEqual(['failed', 'skipped', 'read']);
    expect(notices).toMatchObject([{ code: 'flags-invalid', at: { path: 'flags/NOTES' } }]);
  });
});

describe('what cannot be read is said and does not stop the rest', () => {
  test('a glob without a file points at the manifest', async () => {
    const { notices } = await extract(
      { 'flags/a.json': flags('a') },
      { source: { files: ['flags/*.json', 'flag/*.yaml'] } },
    );
    expect(notices).toEqual([
      {
        code: 'glob-empty',
        message: 'no file matches "flag/*.yaml"',
        at: AT,
        hint: expect.stringContaining('correct'),
      },
    ]);
  });

  test('a file above 1 MiB', async () => {
    const { facts, notices, sources } = await extract({
      'a.json': flags('a') + ' '.repeat(1024 * 1024),
      'b.json': flags('b'),
    });
    expect(facts.map(fact => fact.subject)).toEqual(['b']);
    expect(notices).toMatchObject([{ code: 'flags-invalid', message: 'a flag file may have 1 MiB at most' }]);
    expect(sources.map(({ path, status }) => [path, status])).toEqual([
      ['a.json', 'failed'],
      ['b.json', 'read'],
    ]);
  });

  test('a link that leaves the repository', async () => {
    const tree = memoryTree({ 'b.json': flags('b') });
    const problem = 'it is a link that leaves the repository';
    const linked = {
      ...tree,
      list: () => [{ path: 'a.json', size: 0, problem }, ...tree.list()],
      read(path: string) {
        if (path === 'a.json') throw new UnreadableFile(path, problem);
        return tree.read(path);
      },
    };
    const { facts, notices, sources } = await extractFlags(requestFor(linked));
    expect(facts).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'file-unreadable', at: { path: 'a.json' } }]);
    expect(sources[0]).toMatchObject({ path: 'a.json', status: 'failed', reason: problem, digest: null });
  });

  test('a flag system that nobody knows', async () => {
    const { notices, sources } = await extract({ 'a.json': flags('a') }, { source: { provider: 'flagged' } });
    expect(notices).toMatchObject([
      { code: 'flags-invalid', at: AT, hint: expect.stringMatching(/^childproof reads .*flagd/) },
    ]);
    expect(sources).toMatchObject([{ path: 'a.json', status: 'failed' }]);
  });

  test('one key in two files: neither counts as proved', async () => {
    const { facts, notices } = await extract({ 'a.json': flags('x', 'y'), 'b.json': flags('y') });
    expect(notices).toMatchObject([
      {
        code: 'flags-invalid',
        message: 'flag "y" is defined a second time for production; first at a.json:1:93',
        at: { path: 'b.json', start: { line: 1, column: 11 } },
      },
    ]);
    expect(facts.map(({ subject, value }) => [subject, value.proof])).toEqual([
      ['x', true],
      ['y', false],
      ['y', false],
    ]);
  });
});
