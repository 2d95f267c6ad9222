import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function stops(run: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/feed.tsx': `import { MAX_TIMES } from './limits.ts';
const FEW = 3;
const LIMIT_OF_ALL = 5000;
export const Feed = ({ posts, maxPages, limits }) => {
  let loadCount = 0;
  const loadMore = () => { loadCount++; fetchPosts(loadCount); };
  return <FlatList data={posts} renderItem={Post} onEndReached={() => { ${run} }} />;
};
`,
  });
  const [found] = operationsOf(facts, 'infinite-scroll');
  return found!.value.traits.includes('stops');
}

it.each([
  'if (loadCount < 3) loadMore();',
  'if (loadCount >= 3) return; loadMore();',
  'if (loadCount < MAX_TIMES) loadMore();',
  'if (loadCount < FEW) loadMore();',
])('a feed that goes on a few times stops: %s', async run => expect(await stops(run)).toBe(true));

it.each([
  'if (loadCount < maxPages) loadMore();',
  'if (loadCount < limits.totalPages) loadMore();',
  'if (loadCount > 0) loadMore();',
  'if (loadCount > 3) loadMore();',
  'if (loadCount < 1000) loadMore();',
  'if (loadCount < LIMIT_OF_ALL) loadMore();',
  'if (limits.off || loadCount < 3) loadMore();',
])('one that goes on for as long as there is more does not: %s', async run => expect(await stops(run)).toBe(false));
