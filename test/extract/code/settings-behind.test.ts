import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const also = async (test: string, begins = 'true') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0", "react-infinite-scroll-component": "6.0.0" } }',
    'src/settings.ts': `export const settingsSchema = { infiniteScroll: { default: ${begins} }, theme: { default: 'dark' } };
export const settings = resolveSchema(settingsSchema);
`,
    'src/feed.tsx': `import InfiniteScroll from 'react-infinite-scroll-component';
import { settings } from './settings.ts';
export const Feed = ({ posts, more }) =>
  ${test} ? <InfiniteScroll next={more} hasMore>{posts.map(one => <Row key={one.id} post={one} />)}</InfiniteScroll> : <Pager next={more} />;
`,
  });
  return operationsOf(facts, 'infinite-scroll').flatMap(({ value }) =>
    (value.also ?? []).map(({ at }) => `${at.path}:${at.start.line}`),
  );
};

it('a feed names the setting under which it is there, where that is on from the start', async () =>
  expect(await also('settings.infiniteScroll')).toEqual(['src/settings.ts:1']));

it.each([
  ['!settings.infiniteScroll', 'true'],
  ['settings.fastScroll', 'true'],
  ['settings.infiniteScroll', 'false'],
])('and no other: %s of %s', async (test, begins) => expect(await also(test, begins)).toEqual([]));
