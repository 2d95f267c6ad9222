import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', ...files });
  return operationsOf(facts, 'infinite-scroll').map(({ at, value }) =>
    `${at.path}:${at.start.line} ${value.symbol} ${value.traits.join(' ')}`.trim(),
  );
}
const traits = async (path: string, code: string) =>
  (await told({ [path]: code })).map(one => one.split(' ').slice(2).join(' '));

describe('what is looked after, and not looked at', () => {
  const list = (data: string) =>
    `export const Main = ({ ${data.split('.')[0]!}, more }: Props) => <FlatList data={${data}} onEndReached={more} renderItem={show} />;\n`;
  it.each([
    ['src/main.tsx', 'store.list.appeals.slice()'],
    ['src/main.tsx', 'invoices'],
    ['src/GiftCardList.tsx', 'cards'],
    ['src/AdConsoleScreen.tsx', 'rows.all'],
    ['src/wallet/transfers/list.tsx', 'rows'],
    ['src/wallet/transfers/list/list.tsx', 'rows'],
  ])('is a list: %s of %s', async (path, data) => expect(await traits(path, list(data))).toEqual(['list']));
  it.each([
    ['src/main.tsx', 'store.list.clips.slice()'],
    ['src/CardList.tsx', 'cards'],
    ['src/clips/feed/feed.tsx', 'rows'],
  ])('and is none: %s of %s', async (path, data) => expect(await traits(path, list(data))).toEqual(['']));

  const kept = (things: string) => `export const Main = ({ data, loadNext }: Props) => {
  const rows = useMemo(() => data.${things}?.edges?.filter(isThere).map(one => one.node) ?? [], [data]);
  return <FlatList data={rows} renderItem={show} onEndReached={() => loadNext(20)} />;
};
`;
  it('is known by what the rows were made of', async () => {
    expect(await traits('src/main.tsx', kept('friends'))).toEqual(['list']);
    expect(await traits('src/main.tsx', kept('clips'))).toEqual(['']);
  });
  it('is not known by a word that is logged', async () => {
    const code = `export const Main = ({ rows, more }: Props) => <FlatList data={rows} onEndReached={() => { console.log('end'); more(); }} />;\n`;
    expect(await traits('src/main.tsx', code)).toEqual(['']);
  });
});

describe('a part that loads anything on', () => {
  const MORE = `<template>
<InfiniteLoading @infinite="emit('more')" />
</template>
<script setup>
import InfiniteLoading from 'some-infinite-loading';
const emit = defineEmits(['more']);
</script>
`;
  const page = `<template>
<div><load-more @more="next" /></div>
</template>
<script setup>
import LoadMore from '@/components/load-more.vue';
const next = () => {};
</script>
`;
  const files = (...pages: string[]) => ({
    'src/components/load-more.vue': MORE,
    'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
    ...Object.fromEntries(pages.map(name => [`src/views/${name}.vue`, page])),
  });
  it('is of lists where only lists take it in', async () => {
    expect(await told(files('Messages', 'Contacts'))).toEqual(['src/components/load-more.vue:2 InfiniteLoading list']);
  });
  it('unlike one that a feed takes in, too, and one that nobody does', async () => {
    expect(await told(files('Messages', 'Home'))).toEqual(['src/components/load-more.vue:2 InfiniteLoading']);
    expect(await told(files())).toEqual(['src/components/load-more.vue:2 InfiniteLoading']);
  });
});

describe('one list that is said once', () => {
  const ROWS = (end: string) => `export const Rows = React.memo(React.forwardRef(RowsInner) as Shown);
function RowsInner({ loadMore, ...other }: Props) {
  return <FlashList renderItem={show} ${end} {...other} />;
}
`;
  const SCREEN = `import { Rows } from './rows';
const MovingRows = Animated.createAnimatedComponent(Rows);
export const Home = ({ query }: Props) => <MovingRows data={query.rows} onEndReached={query.fetchNextPage} />;
`;
  it('a part and what shows it through what wraps it', async () => {
    const both = await told({ 'src/rows.tsx': ROWS('onEndReached={loadMore}'), 'src/home.tsx': SCREEN });
    expect(both).toEqual(['src/home.tsx:3 onEndReached repeated', 'src/rows.tsx:3 onEndReached']);
  });
  it('unlike a part that loads nothing itself', async () => {
    const one = await told({ 'src/rows.tsx': ROWS('horizontal'), 'src/home.tsx': SCREEN });
    expect(one).toEqual(['src/home.tsx:3 onEndReached']);
  });

  const made = (name: string) => `const ${name} = withInfiniteScroll(Clips);
export const Home = ({ clips, more }: Props) => <${name} data={clips} onEndReached={more} />;
`;
  it('where a component is made, and shown', async () => {
    expect(await told({ 'src/home.tsx': made('InfiniteScrollClips') })).toEqual([
      'src/home.tsx:2 InfiniteScrollClips',
      'src/home.tsx:2 onEndReached repeated',
    ]);
    expect(await told({ 'src/home.tsx': made('Reel').replace(' onEndReached={more}', '') })).toEqual([
      'src/home.tsx:1 withInfiniteScroll',
    ]);
  });

  it('and not at all where it is switched off', async () => {
    const tag = (more: string) => ({
      'src/home.tsx': `export const Home = () => <InfiniteScroll next={more} ${more} />;\n`,
    });
    expect(await told(tag('enabled={false}'))).toEqual([]);
    for (const given of ['enabled={isOn}', 'enabled={false} {...rest}', 'hasMore="false"'])
      expect(await told(tag(given))).toEqual(['src/home.tsx:1 InfiniteScroll']);
    expect(await told(tag('enabled'))).toEqual(['src/home.tsx:1 InfiniteScroll']);
  });
});
