import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function endless(handler: string): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "nuxt": "2.17.0", "vuetify": "2.0.0" } }',
    'components/cards.vue': `<template>
  <div><PostCard v-for="post in posts" :key="post.id" :post="post" /><v-card v-intersect="${handler}" /></div>
</template>
<script>
import { defineComponent, ref } from 'vue';
import { fetchPosts } from '../api.ts';
export default defineComponent({
  setup() {
    const posts = ref([]);
    const infiniteScroll = async () => posts.value.push(...(await fetchPosts(posts.value.length)));
    const infiniteScrollState = () => posts.value.length;
    return { posts, infiniteScroll, infiniteScrollState };
  },
});
</script>
`,
  });
  return operationsOf(facts, 'infinite-scroll').length;
}

it('what comes into view runs a function that is named for what it makes of the list', async () => {
  expect(await endless('infiniteScroll')).toBe(1);
  expect(await endless('infiniteScrollState')).toBe(0);
});
