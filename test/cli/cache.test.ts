import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-folder.ts';
import { diskCache } from '../../src/kit/caches/disk.ts';
import { childproof, GOOD_MANIFEST, workspace } from './childproof.ts';

const FILES = {
  'childproof.yaml': GOOD_MANIFEST,
  'package.json': '{ "dependencies": { "express": "5" } }',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "#chat/*": ["./src/*"] } } }',
  'src/limits.ts': 'export const MAY = true;\n',
  'src/chat.ts':
    "import { MAY } from '#chat/limits';\nexport function open() {\n  if (MAY) sendDirectMessage(recipient, text);\n}\n",
};

const entriesIn = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.entry'));

/** Facts with the cache, after checking that they are the same without. */
async function facts(folder: string, cache: string, build = 'b1'): Promise<string> {
  const args = ['facts', '.', '--format', 'json'];
  const io = { env: { CHILDPROOF_CACHE: cache }, build };
  const kept = await childproof(args, folder, io);
  const fresh = await childproof([...args, '--no-cache'], folder, io);
  expect(kept).toEqual(fresh);
  return kept.stdout;
}

describe('results of earlier runs', () => {
  it('are the same bytes as a run without them', async () => {
    const [folder, cache] = [workspace(FILES), workspace()];
    const first = await facts(folder, cache);
    expect(entriesIn(cache)).toHaveLength(1);
    expect(await facts(folder, cache)).toBe(first);
    expect(first).toContain('dm-send');
  });

  it.each([
    ['a file', 'src/chat.ts', 'export const nothing = 1;\n'],
    ['a file that another one imports', 'src/limits.ts', 'export const MAY = fals;\n'],
    ['a file, at the same length', 'src/limits.ts', 'export const MAX = true;\n'],
    ['the package', 'package.json', '{ "dependencies": { "react-dom": "18" } }'],
    ['the paths of imports', 'tsconfig.json', '{}'],
    ['the vocabulary', '.childproof/vocabulary/local.yaml', 'concept: local-thing\n'],
    ['a new file', 'src/more.ts', 'sendDirectMessage(recipient, text);\n'],
  ])('are left when %s changes', async (_, path, text) => {
    const [folder, cache] = [workspace(FILES), workspace()];
    await facts(folder, cache);
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    await facts(folder, cache);
    await facts(folder, cache);
  });

  it('are left when the program changes', async () => {
    const [folder, cache] = [workspace(FILES), workspace()];
    await facts(folder, cache, 'b1');
    await facts(folder, cache, 'b2');
    expect(entriesIn(cache)).toHaveLength(2);
  });

  it.each([
    ['cut short', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20))],
    ['longer', (path: string) => appendFileSync(path, '}')],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['no text', (path: string) => writeFileSync(path, Buffer.from([0, 255, 10, 1]))],
  ])('do not count when an entry is %s', async (_, spoil) => {
    const [folder, cache] = [workspace(FILES), workspace()];
    await facts(folder, cache);
    spoil(join(cache, entriesIn(cache)[0]!));
    await facts(folder, cache);
  });

  it('are done without where the folder cannot be written', async () => {
    const [folder, cache] = [workspace(FILES), workspace({ file: 'not a folder' })];
    await facts(folder, join(cache, 'file'));
    chmodSync(cache, 0o500);
    await facts(folder, join(cache, 'new'));
    chmodSync(cache, 0o700);
  });

  it('are kept neither by --no-cache nor by a program that runs from its sources', async () => {
    const [folder, cache] = [workspace(FILES), workspace()];
    const env = { CHILDPROOF_CACHE: cache };
    await childproof(['check', '.', '--no-cache'], folder, { env, build: 'b1' });
    await childproof(['check', '.'], folder, { env });
    expect(readdirSync(cache)).toEqual([]);
    await childproof(['check', '.'], folder, { env, build: 'b1' });
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('do not grow without end, and the oldest go first', () => {
    const folder = workspace();
    const cache = diskCache(folder, 3000);
    for (let index = 0; index < 10; index++) cache.put(`key ${index}`, 'x'.repeat(1000));
    expect(readdirSync(folder).length).toBeLessThanOrEqual(2);
    expect(cache.get('key 9')).toBe('x'.repeat(1000));
  });

  it.each([
    [{ HOME: '/users/ann' }, '/users/ann/.cache/childproof'],
    [{ HOME: '/users/ann', XDG_CACHE_HOME: '/var/ann' }, '/var/ann/childproof'],
    [{ HOME: '/users/ann', XDG_CACHE_HOME: 'relative' }, '/users/ann/.cache/childproof'],
    [{ LOCALAPPDATA: '/local' }, '/local/childproof/cache'],
    [{ HOME: '/users/ann', CHILDPROOF_CACHE: '/own' }, '/own'],
    [{}, null],
    [{ CHILDPROOF_CACHE: '/repo/cache' }, null],
    [{ CHILDPROOF_CACHE: 'cache' }, null],
    [{ HOME: '/repo' }, null],
  ])('%j', (env, folder) => {
    expect(cacheFolder({ cwd: '/repo', env }, '.')).toBe(folder);
  });
});
