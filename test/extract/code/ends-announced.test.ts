import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** The end of a list comes into view and is told as an event; what hears of it stands in another file. */
async function found(heard: string, told = "events.trigger('feed-end')"): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vite": "7.0.0" } }',
    'src/watch-end.ts': `export function watchEnd(list: HTMLElement, events: Bus) {\n  const observer = new IntersectionObserver(([entry]) => { if (entry.isIntersecting) ${told}; });\n  observer.observe(list.lastElementChild!);\n}\n`,
    'src/feed.ts': `export class Feed {\n  hasMore = true;\n  private onEnd: (() => void) | null = null;\n  constructor(private events: Bus) {\n    ${heard}\n  }\n  click() {}\n}\n`,
  });
  return operationsOf(facts, 'infinite-scroll').map(({ at }) => at.path);
}

it.each([
  "events.on('feed-end', () => this.loadMore());",
  "events.on('feed-end', () => { if (this.hasMore) this.click(); });",
  "this.onEnd = () => { if (!this.hasMore) return; this.click(); };\n    events.on('feed-end', this.onEnd);",
  "events.on('feed-end', () => fetch(`/posts?offset=${this.shown}`));",
])('a list that loads on when its end is announced: %s', async heard => {
  expect(await found(heard)).toEqual(['src/watch-end.ts']);
});

it.each([
  ["events.on('feed-end', () => this.toTop.show());"],
  ["events.on('feed-start', () => this.loadMore());"],
  ["events.off('feed-end', this.onEnd);"],
  ["events.on('feed-end', () => this.loadMore());", "log('feed-end')"],
])('unlike %s', async (heard, told?: string) => {
  expect(await found(heard, told)).toEqual([]);
});
