import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/index.ts';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import type { Tree } from '../../src/model/tree.ts';

const found = (paths: readonly string[], config: string | null = null) =>
  discover(memoryTree(Object.fromEntries(paths.map(path => [path, '']))), config);

const MONOREPO = [
  'childproof.yaml',
  'src/app.ts',
  'packages/chat/childproof.yaml',
  'packages/chat/src/dm.ts',
  'packages/chat/src/feature.childproof.yaml',
  'packages/chat-web/index.ts',
];

describe('products of a tree', () => {
  it('every manifest starts one at its folder, in the order of folders', () => {
    expect(found(MONOREPO).roots).toEqual([
      { folder: '', manifest: 'childproof.yaml', additions: [] },
      {
        folder: 'packages/chat',
        manifest: 'packages/chat/childproof.yaml',
        additions: ['packages/chat/src/feature.childproof.yaml'],
      },
    ]);
  });

  it.each([
    ['src/app.ts', ''],
    ['packages/chat/src/dm.ts', 'packages/chat'],
    ['packages/chat-web/index.ts', ''],
  ])('%s belongs to the nearest manifest', (path, folder) => {
    expect(found(MONOREPO).ownerOf(path)).toBe(folder);
  });

  it('code beside every product belongs to none', () => {
    const { ownerOf } = found(['a/childproof.yaml', 'b/x.ts']);
    expect(ownerOf('b/x.ts')).toBeNull();
    expect(ownerOf('a/x.ts')).toBe('a');
  });

  it('without a manifest there is one product with nothing declared', () => {
    expect(found(['src/app.ts']).roots).toEqual([{ folder: '', manifest: null, additions: [] }]);
  });

  it('own rules and policies are no manifests', () => {
    expect(found(['.childproof/childproof.yaml', 'a/.childproof/x.childproof.yaml']).roots[0]!.manifest).toBeNull();
  });
});

describe('what is not read is said', () => {
  it.each(['childproof.yml', 'apps/web/childproof.yml', 'src/dm.childproof.yml'])('%s has the wrong ending', path => {
    expect(found(['childproof.yaml', path]).notices).toEqual([
      expect.objectContaining({
        code: 'manifest-invalid',
        at: expect.objectContaining({ path }),
        hint: `rename it to ${path.slice(0, -4)}.yaml`,
      }),
    ]);
  });

  it.each(['Childproof.yaml', 'apps/web/ChildProof.yaml', 'src/dm.Childproof.YAML'])('%s has the wrong case', path => {
    expect(found(['childproof.yaml', path]).notices).toEqual([
      expect.objectContaining({
        code: 'manifest-invalid',
        at: expect.objectContaining({ path }),
        hint: `rename it to ${path.replace(/childproof\.yaml$/i, 'childproof.yaml')}`,
      }),
    ]);
  });

  it('an addition without a manifest above it', () => {
    expect(found(['a/childproof.yaml', 'b/dm.childproof.yaml']).notices).toEqual([
      expect.objectContaining({
        code: 'manifest-invalid',
        message: 'no childproof.yaml lies beside or above this file',
        at: expect.objectContaining({ path: 'b/dm.childproof.yaml' }),
      }),
    ]);
  });

  it('a manifest that leaves the repository', () => {
    const tree: Tree = {
      ...memoryTree({}),
      list: () => [{ path: 'childproof.yaml', size: 0, problem: 'it is a link that leaves the repository' }],
    };
    const { roots, notices, sources } = discover(tree, null);
    expect(roots[0]!.manifest).toBeNull();
    expect(notices.map(one => one.code)).toEqual(['file-outside']);
    expect(sources).toEqual([
      {
        path: 'childproof.yaml',
        role: 'manifest',
        status: 'failed',
        reason: 'it is a link that leaves the repository',
        digest: null,
      },
    ]);
  });
});

describe('one manifest by its name', () => {
  it('is checked alone, and its neighbours keep what is theirs', () => {
    const { roots, ownerOf, notices } = found([...MONOREPO, 'elsewhere/childproof.yml'], 'childproof.yaml');
    expect(roots).toEqual([{ folder: '', manifest: 'childproof.yaml', additions: [] }]);
    expect(ownerOf('packages/chat/src/dm.ts')).toBe('packages/chat');
    expect(notices.map(one => one.at?.path)).toEqual(['elsewhere/childproof.yml']);
  });

  it('does not answer for files outside its folder', () => {
    const { notices } = found(
      [...MONOREPO, 'other/x.childproof.yaml', 'other/childproof.yml'].slice(1),
      'packages/chat/childproof.yaml',
    );
    expect(notices).toEqual([]);
  });

  it('can have another name, and then stands for the one beside it', () => {
    const { roots, ownerOf } = found(['childproof.yaml', 'kids.yaml', 'src/a.ts'], 'kids.yaml');
    expect(roots).toEqual([{ folder: '', manifest: 'kids.yaml', additions: [] }]);
    expect(ownerOf('src/a.ts')).toBe('');
  });

  it('must be there', () => {
    const { notices } = found(MONOREPO, 'childprof.yaml');
    expect(notices).toEqual([
      expect.objectContaining({ code: 'option-invalid', message: '--config: there is no file childprof.yaml' }),
    ]);
  });
});
