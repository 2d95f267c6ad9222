import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskTree } from '../../src/kit/trees/disk.ts';
import { gitTree } from '../../src/kit/trees/git.ts';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import { UnreadableFile } from '../../src/model/tree.ts';

const FILES = {
  'childproof.yaml': 'childproof: 1\n',
  'src/b.ts': 'export const b = "é";\n',
  'src/a b.ts': '',
  'name with\ttab.ts': 'x',
};

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'childproof-tree-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function committed(folder: string): string {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
      },
    );
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'x');
  return folder;
}

describe('the same files give the same tree', () => {
  it('from memory, from disk and from a commit', () => {
    const folder = committed(folderOf({ ...FILES, 'node_modules/x/index.js': 'no' }));
    const trees = [memoryTree(FILES), diskTree(folder), gitTree(folder, 'HEAD')];
    const seen = trees.map(tree =>
      tree.list().map(({ path, size }) => [path, size, tree.read(path), tree.digest(path)]),
    );
    expect(seen[0]!.map(([path]) => path)).toEqual(Object.keys(FILES).sort());
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('a commit is read as it was, whatever lies on disk now', () => {
    const folder = committed(folderOf({ 'packages/a/x.yaml': 'then' }));
    writeFileSync(join(folder, 'packages/a/x.yaml'), 'now');
    expect(gitTree(folder, 'HEAD').read('packages/a/x.yaml')).toBe('then');
    expect(
      gitTree(join(folder, 'packages'), 'HEAD')
        .list()
        .map(({ path }) => path),
    ).toEqual(['a/x.yaml']);
  });

  it('what looks like an option is no commit', () => {
    expect(() => gitTree('.', '--output=x')).toThrow('not a commit');
    expect(() => gitTree('.', 'HEAD; rm -rf x')).toThrow('not a commit');
  });
});

describe('what cannot be read says why', () => {
  const outside = folderOf({ secret: 'x' });
  const folder = folderOf({
    'real.txt': 'ok',
    'sub/x': '',
    'binary.bin': new Uint8Array([65, 0, 66]),
    'latin.txt': new Uint8Array([0xe9]),
  });
  symlinkSync('real.txt', join(folder, 'inside'));
  symlinkSync(join(outside, 'secret'), join(folder, 'out'));
  symlinkSync('sub', join(folder, 'folder'));
  symlinkSync('nowhere', join(folder, 'lost'));
  const disk = diskTree(folder);

  it('a link inside reads as its file', () => {
    expect(disk.read('inside')).toBe('ok');
  });

  it.each([
    ['out', 'it is a link that leaves the repository'],
    ['folder', 'it is a link to a folder'],
    ['lost', 'it is a link that leads nowhere'],
    ['binary.bin', 'it is a binary file'],
    ['latin.txt', 'it is not UTF-8 text'],
    ['missing', 'there is no such file'],
    ['../real.txt', 'there is no such file'],
  ])('%s: %s', (path, reason) => {
    expect(() => disk.read(path)).toThrow(UnreadableFile);
    expect(() => disk.read(path)).toThrow(reason);
  });

  it('a commit refuses every link', () => {
    const tree = gitTree(committed(folder), 'HEAD');
    expect(() => tree.read('inside')).toThrow('it is a link');
    expect(() => tree.read('missing')).toThrow('there is no such file');
  });

  it('memory holds no names of its prototype', () => {
    expect(() => memoryTree({}).read('constructor')).toThrow(UnreadableFile);
  });
});
