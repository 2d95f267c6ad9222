import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../../src/kit/trees/memory.ts';
import { runFiles } from './run-case.ts';

const scopeOf = (include: string[], exclude: string[] = []) => ({ scope: { include, exclude, words: {} } });

describe('a glob that matches nothing is told', () => {
  const FILES = { 'web/a.ts': 'let a;', 'web/notes.md': '' };
  const emptyOf = async (include: string[], exclude: string[] = []) =>
    (await runFiles(FILES, scopeOf(include, exclude))).notices.map(({ code, message, at }) => [code, message, at]);

  it('in include and in exclude', async () => {
    expect(await emptyOf(['web/**', 'sever/**'], ['web/legacy/**'])).toEqual([
      ['glob-empty', 'no file matches "sever/**" of code.include', null],
      ['glob-empty', 'no file matches "web/legacy/**" of code.exclude', null],
    ]);
  });

  it('but not one that matches, everything by itself, or what is left out anyway', async () => {
    expect(await emptyOf(['**'])).toEqual([]);
    expect(await emptyOf(['web', 'web/notes.md'], ['dist', 'node_modules/**', '**/*.test.ts', '.next'])).toEqual([]);
    expect((await runFiles({}, scopeOf(['**']))).notices).toEqual([]);
  });
});

describe('a link that may stand for a folder of code fails', () => {
  const failedOf = async (links: Record<string, string>, include: string[] = [], exclude: string[] = []) => {
    const tree = {
      ...memoryTree({}),
      list: () => Object.entries(links).map(([path, problem]) => ({ path, size: 0, problem })),
    };
    const { sources } = await runFiles({}, { tree, ...scopeOf(include, exclude) });
    return sources.filter(({ status }) => status === 'failed').map(({ path, reason }) => `${path}: ${reason}`);
  };

  it('with the reason, wherever the scope reaches it', async () => {
    const links = { src: 'it is a link to a folder', lib: 'it is a link that leaves the repository' };
    expect(await failedOf(links)).toEqual([
      'src: it is a link to a folder',
      'lib: it is a link that leaves the repository',
    ]);
    expect(await failedOf({ src: links.src }, ['src/**'])).toHaveLength(1);
    expect(await failedOf({ src: links.src }, ['src/server/**/*.ts'])).toHaveLength(1);
  });

  it('but not outside of it, in folders of tools, or named like a document', async () => {
    const folder = 'it is a link to a folder';
    expect(await failedOf({ docs: folder, 'src/old': folder }, ['src/**'], ['src/old'])).toEqual([]);
    expect(await failedOf({ node_modules: folder, '.venv/lib64': folder, dist: folder })).toEqual([]);
    expect(await failedOf({ 'NOTES.md': 'it is a link', 'web/LICENSE': 'it is a link' })).toEqual([]);
  });
});
