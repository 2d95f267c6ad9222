import { describe, expect, it } from 'vitest';
import { leavesFolder, matcher } from '../../src/kit/glob.ts';

describe('a glob', () => {
  it.each<[glob: string, path: string, matches: boolean]>([
    ['src', 'src/a.ts', true],
    ['src/', 'src/deep/a.ts', true],
    ['./src', 'src/a.ts', true],
    ['src/.', 'src/a.ts', true],
    ['.', 'src/a.ts', true],
    ['./', 'src/a.ts', true],
    ['src', 'srcs/a.ts', false],
    ['src/a.ts', 'src/a.ts', true],
    ['**/*.ts', 'a.ts', true],
    ['**/*.ts', 'a/b/c.ts', true],
    ['*.ts', 'a/b.ts', false],
    ['src/**', 'src/.hidden/a.ts', true],
    ['src/{a,b}/*.ts', 'src/b/x.ts', true],
    ['src/[id]/**', 'src/[id]/page.tsx', true],
    ['apps/\\(web\\)', 'apps/(web)/src/a.ts', true],
    ['apps/\\(web\\)', 'apps/web/src/a.ts', false],
    ['@pigeon/chat', '@pigeon/chat/index.ts', true],
    ['a b', 'a b/c.ts', true],
    ['!src/**', 'other/a.ts', false],
  ])('%s and %s: %s', (glob, path, matches) => {
    expect(matcher([glob])(path)).toBe(matches);
  });

  it('no glob matches nothing', () => {
    expect(matcher([])('a.ts')).toBe(false);
  });

  it.each<[glob: string, leaves: boolean]>([
    ['../other/**', true],
    ['src/../../other', true],
    ['/etc/**', true],
    ['C:/x', true],
    ['a\\..\\b', true],
    ['src/..hidden/a', false],
    ['src/**', false],
  ])('%s leaves the folder: %s', (glob, leaves) => {
    expect(leavesFolder(glob)).toBe(leaves);
  });
});
