import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "vue": "3.5.0", "@angular/core": "20.0.0" } }';

async function loadsOn(path: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, [path]: text });
  return operationsOf(facts, 'infinite-scroll').map(({ value }) => value.symbol);
}

const vue = (listener: string, does = 'fetchMore({ offset: posts.length })') => `<template>
  <article v-for="post in posts" :key="post.id">{{ post.text }}</article>
  <page-sentinel ${listener}="more" />
</template>
<script setup>
  import PageSentinel from './PageSentinel.vue';
const { posts, fetchMore, note } = usePosts();
const more = () => ${does};
</script>
`;

const angular = (listener: string) => `import { Component } from '@angular/core';
@Component({
  selector: 'app-news',
  template: \`<article *ngFor="let post of posts">{{ post.text }}</article><app-sentinel ${listener}="loadMore()"></app-sentinel>\`,
})
export class News {
  loadMore() {
    this.posts.next();
  }
}
`;

describe('what a template listens to by its own sign is read under the name that script has for it', () => {
  it.each([
    ['@intersect', 'onIntersect'],
    ['v-on:intersect', 'onIntersect'],
    ['@bottom-reached', 'onBottomReached'],
    ['@end-reached', 'onEndReached'],
    ['@visible.prevent', 'onVisible'],
  ])('of Vue: %s', async (listener, symbol) => {
    expect(await loadsOn('src/News.vue', vue(listener))).toEqual([symbol]);
  });

  it('of Angular', async () => {
    expect(await loadsOn('src/news.component.ts', angular('(intersect)'))).toEqual(['onIntersect']);
  });

  it('a press, and what loads nothing, is no endless list', async () => {
    expect(await loadsOn('src/News.vue', vue('@click'))).toEqual([]);
    expect(await loadsOn('src/News.vue', vue('@intersect', 'note(posts.length)'))).toEqual([]);
    expect(await loadsOn('src/news.component.ts', angular('(click)'))).toEqual([]);
  });
});
