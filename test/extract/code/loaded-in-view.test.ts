import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function found(concept: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/part.tsx': text,
  });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

describe('what is brought when it comes into view', () => {
  const part = (test: string, call: string) =>
    `export function Part({ box }) {\n  useEffect(() => {\n    if (${test} || !box) return;\n` +
    `    const seen = new IntersectionObserver(([one]) => { if (one.isIntersecting) ${call}(); });\n    seen.observe(box);\n  }, [box]);\n  return <div />;\n}\n`;

  it('once is no endless list', async () => {
    expect(await found('infinite-scroll', part('votes', 'fetchVotes'))).toEqual([]);
  });

  it.each([
    ['isLoadingVotes', 'fetchMoreVotes'],
    ['posts', 'loadMore'],
    ['loadingPosts', 'loadMorePosts'],
  ])('is one where %s stands before %s', async (test, call) => {
    expect(await found('infinite-scroll', part(test, call))).toEqual(['IntersectionObserver']);
  });
});

describe('what a list of anything is handed to go on with', () => {
  const list = (test: string, call: string) =>
    `export function LongList({ children, next, onEnd, hasNext, isBusy }) {\n  const end = useRef(null);\n  const seen = useSeen(end);\n` +
    `  useEffect(() => {\n    ${test}\n    ${call}();\n  }, [seen]);\n  return <>{children}<i ref={end} /></>;\n}\n`;

  it.each([
    ['if (isBusy || !seen?.isIntersecting || !hasNext) return;', 'next'],
    ['if (!hasNext || !seen.isIntersecting) return;', 'onEnd'],
  ])('is called at its end: %s', async (test, call) => {
    expect(await found('infinite-scroll', list(test, call))).toEqual([call]);
  });

  it.each([
    ['where nothing says that there is more', 'if (!seen?.isIntersecting) return;', 'next'],
    ['where nothing is in view', 'if (isBusy || !hasNext) return;', 'next'],
    ['where something else is called', 'if (!seen?.isIntersecting || !hasNext) return;', 'highlight'],
  ])('unlike %s', async (_, test, call) => {
    expect(await found('infinite-scroll', list(test, call))).toEqual([]);
  });
});

describe('a picture of the camera', () => {
  const scanner = (from: string, more = '') =>
    `import Reader from '${from}';\nexport function Scan() {\n  const film = useRef(null);\n` +
    `  useEffect(() => void new Reader(film.current), []);\n  return <video ref={film} autoPlay muted ${more}/>;\n}\n`;

  it('that is read for codes is no film', async () => {
    expect(await found('autoplay', scanner('qr-scanner'))).toEqual([]);
    expect(await found('autoplay', scanner('qr-scanner', 'src={address} '))).toEqual(['autoPlay']);
    expect(await found('autoplay', scanner('./player'))).toEqual(['autoPlay']);
  });
});

it('a list that grows upwards is one talk where it counts messages', async () => {
  const panel = (many: string, look = 'inverse={true}') =>
    `import InfiniteScroll from './infinite-scroll';\nexport const Panel = ({ more, rows }) => <InfiniteScroll dataLength={${many}.length} ${look} next={() => more()}>{rows}</InfiniteScroll>;\n`;
  expect(await found('infinite-scroll', panel('messages'))).toEqual([]);
  expect(await found('infinite-scroll', panel('posts'))).toEqual(['InfiniteScroll']);
  expect(await found('infinite-scroll', panel('messages', ''))).toEqual(['InfiniteScroll']);
});

describe('what a scroll asks for by itself', () => {
  const page = (test: string, inside: string) =>
    `export function Page({ shown }) {\n  const items = useStore();\n  function handleScroll() {\n    if (${test}) ${inside};\n  }\n` +
    `  window.addEventListener('scroll', handleScroll);\n  return <ul>{shown}</ul>;\n}\n`;
  const END = 'window.innerHeight + window.scrollY >= document.body.offsetHeight';

  it.each([
    ['fetch', 'fetch(`/clips?page=${items.page}`).then(more => items.list.push(...more))'],
    [
      'fetchJson',
      "fetchJson('/clips', { cursor: items.cursor }).then(more => { items.list = items.list.concat(more); })",
    ],
    [
      'axios.get',
      "axios.get('/next/clips', { params: items }).then(({ data }) => data.forEach(one => items.list.push(one)))",
    ],
  ])('puts the next part behind what is there: %s', async (symbol, inside) => {
    expect(await found('infinite-scroll', page(END, inside))).toEqual([symbol.split('.').slice(-2).join('.')]);
  });

  it.each([
    ['a note of what was read', END, 'fetch(`/read?page=${items.page}`)'],
    ['the same place anew', END, "fetch('/clips').then(all => { items.list = all; })"],
    [
      'a part that a press brings',
      'items.pressed',
      'fetch(`/clips?page=${items.page}`).then(more => items.list.push(...more))',
    ],
    ['what decorates those that are there', END, 'fetchTitles(items.page).then(titles => { items.titles = titles; })'],
  ])('unlike %s', async (_, test, inside) => {
    expect(await found('infinite-scroll', page(test, inside))).toEqual([]);
  });
});

describe('what a directive runs once its element is in view', () => {
  const page = (button: string) => ({
    'package.json': '{ "dependencies": { "vue": "3.5.0" } }',
    'src/list.vue':
      `<template><div><p v-for="one in items">{{ one.title }}</p>${button}</div></template>\n` +
      '<script setup>\nconst fetchMore = async () => items.value.push(...(await ask()));\nconst openMenu = () => {};\n</script>\n',
  });
  const of = async (button: string) =>
    operationsOf((await runFiles(page(button))).facts, 'infinite-scroll').map(({ value }) => value.symbol);

  it('loads on, though only if a setting says so', async () => {
    expect(await of('<button v-appear="isOn ? fetchMore : null" @click="fetchMore">More</button>')).toEqual(['appear']);
  });

  it.each(['<button v-appear="openMenu">Menu</button>', '<button @click="fetchMore">More</button>'])(
    'unlike %s',
    async button => expect(await of(button)).toEqual([]),
  );
});

describe('a size that is set while something is in view', () => {
  const part = (call: string) =>
    `export function Part({ pages, inView, view }) {\n  useEffect(() => {\n    if (inView) ${call};\n  }, [inView]);\n  return <div />;\n}\n`;

  it('brings more where it grows, and is a width and a height otherwise', async () => {
    expect(await found('infinite-scroll', part('pages.setSize(pages.size + 1)'))).toEqual(['pages.setSize']);
    expect(await found('infinite-scroll', part('pages.setSize(n => n + 1)'))).toEqual(['pages.setSize']);
    expect(await found('infinite-scroll', part('view.setSize(view.width + 2, view.height)'))).toEqual([]);
  });
});
