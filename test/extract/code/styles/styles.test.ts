import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractCode } from '../../../../src/extract/code/index.ts';
import { diskTree } from '../../../../src/kit/trees/disk.ts';
import { concepts } from '../run-case.ts';
import { expectedIn, isNearMiss, written } from './expected.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Every style in which products write a guard, a surface or a default, each with near-misses beside it. */
it.each(readdirSync(FIXTURES).sort())('%s', async name => {
  const tree = diskTree(join(FIXTURES, name));
  const { facts, notices } = await extractCode({
    tree,
    product: 'p',
    scope: { include: [], exclude: [], words: {} },
    claimed: () => true,
    concepts,
    flagKeys: new Set(['dm.enabled']),
  });
  const expected = tree.list().flatMap(({ path }) => expectedIn(path, tree.read(path)));
  const found = expected.map(({ path, line, text, facts: wanted }) => {
    const here = facts.filter(({ at }) => at.path === path && at.start.line === line).map(written);
    // A line may say more than what the fixture is about.
    return { path, line, text, facts: wanted.length === 0 ? here : wanted.filter(fact => here.includes(fact)) };
  });
  expect(found).toEqual(expected);
  expect(notices.filter(notice => notice.code !== 'other-languages')).toEqual([]);
  expect([expected.some(isNearMiss), expected.every(isNearMiss)]).toEqual([true, false]);
});
