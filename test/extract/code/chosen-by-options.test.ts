import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const HERE = './';
const REPORT = '<button @click="api.reportPost(post.id)">Report</button>';
const part = (inside: string) =>
  `<script>\nexport default { props: ['post'] };\n</script>\n<template><footer>${inside}</footer></template>\n`;
const see = (menu: string, plain: string, options: string, is: string) =>
  judged({
    'src/menu-foot.vue': part(menu),
    'src/plain-foot.vue': part(plain),
    'src/post-card.vue': `<template><article><b>{{ post.author.name }}</b><p>{{ post.body }}</p><component :is="${is}" :post="post" /></article></template>
<script lang="ts">
import MenuFoot from '${HERE}menu-foot.vue';
import PlainFoot from '${HERE}plain-foot.vue';
export default { components: { MenuFoot, PlainFoot }, props: ['post', 'kind'], ${options} };
</script>
`,
  });
const OPEN = { PostCard: 'what a component that is chosen at run time shows could not be followed' };
const SWITCH = `setup(props) {
  const foot = computed(() => {
    switch (props.kind) {
      case 'menu': return MenuFoot;
      case 'plain': return PlainFoot as Component;
    }
    return MenuFoot;
  });
  return { foot };
}`;
const TABLE =
  "data() { return { kinds: { a: { part: 'menu-foot' }, b: { part: 'plain-foot' } } }; }, computed: { foot() { return this.kinds[this.kind].part; } }";

describe('a component that the options of a component of Vue choose', () => {
  it.each([
    ['what setup computes', SWITCH, 'foot'],
    ['a table of names', TABLE, 'foot'],
    ['a name put together', "computed: { foot() { return this.kind + '-foot'; } }", 'foot'],
    ['the same in a text', 'computed: { foot() { return `${this.kind}-foot`; } }', 'foot'],
  ])('is read: %s', async (_, options, is) => {
    expect(await see(REPORT, REPORT, options, is)).toEqual({ PostCard: 'offers' });
    expect(await see('<hr />', '<hr />', options, is)).toEqual({ PostCard: 'lacks' });
    expect(await see(REPORT, '<hr />', options, is)).toEqual({
      PostCard: 'onClick is offered by some of what may be shown there only',
    });
  });

  it.each([
    [
      'a table that is handed to what sets it',
      `${TABLE}, mounted() { Object.assign(this.kinds, { c: window.foot }); }`,
      'foot',
    ],
    ['a table that is set later', `${TABLE}, mounted() { this.kinds.c = window.foot; }`, 'foot'],
    ['a name of which nothing is fixed', 'computed: { foot() { return this.kind + this.post.kind; } }', 'foot'],
    ['a name that nobody registers', "computed: { foot() { return this.kind + '-head'; } }", 'foot'],
  ])('is a question: %s', async (_, options, is) => {
    expect(await see('<hr />', '<hr />', options, is)).toEqual(OPEN);
  });
});
