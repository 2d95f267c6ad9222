import { expect, it } from 'vitest';
import { discover } from '../../src/discover/index.ts';
import { extractManifests } from '../../src/extract/manifests/index.ts';
import { diskTree } from '../../src/kit/trees/disk.ts';

it('a whole manifest with an addition becomes these products and facts, each with its place', async () => {
  const tree = diskTree(new URL('./fixtures/whole', import.meta.url).pathname);
  const { products, facts, notices, sources } = extractManifests(tree, discover(tree, null).roots);
  expect(notices).toEqual([]);
  expect(sources.map(({ path, status }) => [path, status])).toEqual([
    ['childproof.yaml', 'read'],
    ['chat/dm.childproof.yaml', 'read'],
  ]);
  await expect(`${JSON.stringify({ products, facts }, null, 2)}\n`).toMatchFileSnapshot('./fixtures/whole/facts.json');
});
