import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function stops(run: string, counts = 'loadCount++; fetchPosts(loadCount);', before = ''): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/limits.ts': 'export const MAX_TIMES = 3;\nexport const MAX_EVER = 1000;\n',
    'src/feed.tsx': `import { MAX_EVER, MAX_TIMES } from './limits.ts';
const FEW = 3;
const LIMIT_OF_ALL = 5000;
const MAX_LOADS = 5 * 1000;
const MAX_OPEN = Infinity;
const MAX_BIG = 1e6;
export const Feed = ({ posts, maxPages, limits }) => {
  let loadCount = 0;
  ${before}
  const loadMore = async () => { ${counts} };
  const search = () => { loadCount = 0; };
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
  'if (3 > loadCount) loadMore();',
  'if (loadCount === 3) return; loadMore();',
  'if (loadCount < 3 && posts.length > 0) { track(); loadMore(); }',
])('a feed that goes on a few times stops: %s', async run => expect(await stops(run)).toBe(true));

it.each([
  'if (loadCount < maxPages) loadMore();',
  'if (loadCount < limits.totalPages) loadMore();',
  'if (loadCount > 0) loadMore();',
  'if (loadCount > 3) loadMore();',
  'if (loadCount < 1000) loadMore();',
  'if (loadCount < LIMIT_OF_ALL) loadMore();',
  'if (limits.off || loadCount < 3) loadMore();',
  'if (loadCount < MAX_EVER) loadMore();',
  'if (loadCount === 3) loadMore();',
  'if (loadCount < MAX_UNKNOWN) loadMore();',
  'if (loadCount < MAX_LOADS) loadMore();',
  'if (loadCount < MAX_OPEN) loadMore();',
  'if (loadCount < MAX_BIG) loadMore();',
  'if (loadCount < 5 * posts.length) loadMore();',
  'if (loadCount < 3) loadMore(); else loadMore();',
  'if (loadCount < 3) trackEarly(); loadMore();',
])('one that goes on for as long as there is more does not: %s', async run => expect(await stops(run)).toBe(false));

it.each([
  ['const mayLoadOn = loadCount < 3;', true],
  ['const mayLoadOn = useMemo(() => loadCount < 3, [loadCount]);', true],
  ['const mayLoadOn = onWifi || loadCount < 3;', false],
  ['const mayLoadOn = loadCount < 3 || posts.length < 1000;', false],
])('also by a name: %s', async (before, answer) =>
  expect(await stops('if (mayLoadOn) loadMore();', undefined, before)).toBe(answer),
);

it.each([
  ['loadCount += 1; await fetchPosts(loadCount);', true],
  ['loadCount = loadCount + 1; await fetchPosts(loadCount);', true],
  ['loadCount++; await fetchPosts(loadCount); loadCount = 0;', false],
  ['try { await fetchPosts(); } catch { loadCount++; }', false],
  ['await fetchPosts();', false],
])('only where the loads are counted, and not set back: %s', async (counts, answer) =>
  expect(await stops('if (loadCount < 3) loadMore();', counts)).toBe(answer),
);

it.each([
  ['loadCount++; await fetchPosts(loadCount);', '', true],
  ['loadCount += 1; await fetchPosts(loadCount);', '', true],
  ['loadCount += 2; await fetchPosts(loadCount);', '', false],
  ['loadCount += posts.length; await fetchPosts(loadCount);', '', false],
  ['loadCount++; await fetchPosts(loadCount);', 'const skip = () => { loadCount = 5; };', false],
  ['loadCount++; await fetchPosts(loadCount);', 'const skip = () => { loadCount++; };', false],
])('at one number alone only where it cannot be passed by: %s %s', async (counts, before, answer) =>
  expect(await stops('if (loadCount !== 3) loadMore();', counts, before)).toBe(answer),
);
