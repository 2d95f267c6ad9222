import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function traitsIn(path: string, text: string): Promise<(readonly string[])[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "vue": "3.5.0" } }', [path]: text });
  return operationsOf(facts, 'infinite-scroll').map(({ value }) => value.traits);
}
const page = (items: string, shown: string, more = 'this.load();') =>
  `<template><div><p v-if="all.length">{{ title }}</p><li v-for="${items}">${shown}</li>` +
  '<infinite-loading v-if="hasMore" @infinite="more"><i slot="no-more"></i></infinite-loading></div></template>\n' +
  `<script>export default { data() { return { all: [], hasMore: true, page: 1 }; }, methods: { more(state) { ${more} } } };</script>\n`;

describe('what loads on below people is a list to look somebody up in', () => {
  it.each([
    ['one by one', 'user in all', '{{ user.name }}'],
    ['with a place', '(member, index) in all', '{{ member.name }}'],
    ['or what one was told', '(one, index) in notifications', '{{ one.text }}'],
  ])('%s', async (_, items, shown) => {
    expect(await traitsIn('src/liked.vue', page(items, shown))).toEqual([['list']]);
  });

  it('in a component', async () => {
    const text =
      'export const Liked = ({ all, more }: Props) => <ul>{all.map(person => <Face of={person} />)}' +
      '<InfiniteLoader onMore={more} /></ul>;\n';
    expect(await traitsIn('src/liked.tsx', text)).toEqual([['list']]);
  });
});

/** All of them inside of the tag that loads on, as most kits have it. */
const within = (all: string, item: string) =>
  `export const Some = ({ ${all.split(/[?.]/)[0]}, more }: Props) => <InfiniteScroll next={more} hasMore>` +
  `<b>{count}</b>{${all}.map((${item}: One) => <Row key={${item}.id} of={${item}} />)}</InfiniteScroll>;\n`;

it.each([
  ['people', 'known', 'friend'],
  ['what an answer holds of invitations', 'invitations?.data?', 'one'],
  ['one invitation after the other', 'answer.data', 'invitation'],
])('inside of the tag: %s', async (_, all, item) => {
  expect(await traitsIn('src/some.tsx', within(all, item))).toEqual([['list']]);
});

it.each([
  ['posts', 'all', 'post'],
  ['posts of a person', 'session.posts', 'one'],
  ['what an answer holds of posts', 'posts.data', 'one'],
])('unlike inside of the tag: %s', async (_, all, item) => {
  expect(await traitsIn('src/some.tsx', within(all, item))).toEqual([[]]);
});

it('what is proposed while somebody is mentioned is a list', async () => {
  const named = (name: string) => within('all', 'one').replace('Some', name);
  expect(await traitsIn('src/some.tsx', named('MentionInput'))).toEqual([['list']]);
  expect(await traitsIn('src/some.tsx', named('UserDropDown'))).toEqual([['list']]);
  expect(await traitsIn('src/some.tsx', named('MentionsOfToday'))).toEqual([[]]);
});

it.each([
  ['posts', 'post in all', '{{ post.text }}'],
  ['pictures with their people', '(picture, index) in all', '{{ picture.user.name }}'],
])('unlike below %s', async (_, items, shown) => {
  expect(await traitsIn('src/liked.vue', page(items, shown))).toEqual([[]]);
});

it('unlike below two lists of which one is of posts', async () => {
  const both = page('user in all', '{{ user.name }}').replace('<p ', '<b v-for="post in top">{{ post.text }}</b><p ');
  expect(await traitsIn('src/liked.vue', both)).toEqual([[]]);
});

describe('what stops at a page that is written out has an end', () => {
  it.each([
    'if (this.page > 10) { state.complete(); return; } this.load();',
    'if (!this.url || this.page >= (this.isKnown ? 29 : 10)) return; this.load();',
  ])('%s', async more => expect(await traitsIn('src/top.vue', page('post in all', '', more))).toEqual([['list']]));

  it.each([
    // It goes on all the same.
    'if (this.page > 10) { state.complete(); } this.load();',
    'if (this.page > this.pages) { state.complete(); return; } this.load();',
    'if (this.all.length > 10) { this.hint(); return; } this.load();',
  ])('not %s', async more => expect(await traitsIn('src/top.vue', page('post in all', '', more))).toEqual([[]]));
});
