import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractCode } from '../../../../src/extract/code/index.ts';
import { diskTree } from '../../../../src/kit/trees/disk.ts';
import { EVERYTHING } from '../../../../src/model/demand.ts';
import { concepts } from '../run-case.ts';
import { expectedIn, isNearMiss, trueOf, written } from './expected.ts';

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
    demand: EVERYTHING,
    flagKeys: new Set(['dm.enabled']),
  });
  const expected = tree.list().flatMap(({ path }) => expectedIn(path, tree.read(path)));
  const found = expected.map(one => {
    const here = facts.filter(({ at }) => at.path === one.path && at.start.line === one.line).map(written);
    return { ...one, facts: trueOf(one, here) };
  });
  expect(found).toEqual(expected);
  expect(notices.filter(notice => notice.code !== 'other-languages')).toEqual([]);
  expect([expected.some(isNearMiss), expected.every(isNearMiss)]).toEqual([true, false]);
});
