import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const HERE = './';
const REPORT = '<button @click="api.reportPost(post.id)">Report</button>';
const part = (inside: string) =>
  `<script setup>\ndefineProps(['post']);\n</script>\n<template><footer>${inside}</footer></template>\n`;
const IMPORTS = "import Menu from './foot-menu.vue';\nimport Plain from './foot-plain.vue';\n";
const card = (script: string, is: string) => `<script setup>
${IMPORTS}const props = defineProps(['post', 'foot']);
${script}
</script>
<template><article><b>{{ post.author.name }}</b><p>{{ post.body }}</p><component :is="${is}" :post="post" /></article></template>
`;
const vue = (menu: string, plain: string, script: string, is: string) =>
  judged({
    'src/foot-menu.vue': part(menu),
    'src/foot-plain.vue': part(plain),
    'src/post-card.vue': card(script, is),
  });
const OPEN = { PostCard: 'what a component that is chosen at run time shows could not be followed' };

describe('a component that a template of Vue chooses', () => {
  it.each([
    ['of two', '', 'post.isOpen ? Menu : Plain'],
    ['out of a table', 'const FEET = { open: Menu, closed: Plain };', 'FEET[post.state]'],
    [
      'by a name',
      'const FEET = { open: Menu, closed: Plain };\nconst chosen = computed(() => FEET[props.post.state]);',
      'chosen',
    ],
    ['by what a function gives', 'function footOf(post) { return post.isOpen ? Menu : Plain; }', 'footOf(post)'],
    [
      'of those that are loaded later',
      `const FEET = { open: defineAsyncComponent(() => import('${HERE}foot-menu.vue')), closed: Plain };`,
      'FEET[post.state]',
    ],
    ['by the name that it goes by', '', "post.isOpen ? 'foot-menu' : 'foot-plain'"],
  ])('is read: %s', async (_, script, is) => {
    expect(await vue(REPORT, REPORT, script, is)).toEqual({ PostCard: 'offers' });
    expect(await vue('<hr />', '<hr />', script, is)).toEqual({ PostCard: 'lacks' });
    expect(await vue(REPORT, '<hr />', script, is)).toEqual({
      PostCard: 'onClick is offered by some of what may be shown there only',
    });
  });

  it.each([
    ['that is handed to it', '', 'foot'],
    ['of the item', '', 'post.foot'],
    ['that may be another one later', 'const foot2 = shallowRef(Plain);', 'foot2'],
    ['that nobody sees made', 'const made = computed(() => window.feet[props.post.state]);', 'made'],
    ['that is put in later', 'const FEET = { open: Plain };\nFEET.closed = window.foot;', 'FEET[post.state]'],
  ])('is a question: %s', async (_, script, is) => {
    expect(await vue('<hr />', '<hr />', script, is)).toEqual(OPEN);
  });

  it.each([
    ['an element', '', "post.isWide ? 'section' : 'div'"],
    ['an element by a name', '', "'section'"],
    ['an element or a link of a package', '', "post.href ? 'router-link' : 'div'"],
    ['an element that is chosen', "const tag = computed(() => (props.post.href ? 'a' : 'button'));", 'tag'],
  ])('is nothing of the product: %s', async (_, script, is) => {
    expect(await vue('<hr />', '<hr />', script, is)).toEqual({ PostCard: 'lacks' });
  });
});

describe('a component that a template of Svelte chooses', () => {
  const foot = (inside: string) => `<script>\n  export let post;\n</script>\n<footer>${inside}</footer>\n`;
  const MENU = '<button on:click={() => api.reportPost(post.id)}>Report</button>';
  const svelte = (menu: string, plain: string, script: string, is: string) =>
    judged({
      'src/foot-menu.svelte': foot(menu),
      'src/foot-plain.svelte': foot(plain),
      'src/post-card.svelte': `<script>
  import Menu from './foot-menu.svelte';
  import Plain from './foot-plain.svelte';
  export let post;
  export let foot;
  ${script}
</script>
<article><b>{post.author.name}</b><p>{post.body}</p><svelte:component this={${is}} {post} /></article>
`,
    });

  it.each([
    ['of two', '', 'post.isOpen ? Menu : Plain'],
    ['out of a table', 'const FEET = { open: Menu, closed: Plain };', 'FEET[post.state]'],
    [
      'by a name',
      'function footOf(post) { return post.isOpen ? Menu : Plain; }\n  $: chosen = footOf(post);',
      'chosen',
    ],
  ])('is read: %s', async (_, script, is) => {
    expect(await svelte(MENU, MENU, script, is)).toEqual({ PostCard: 'offers' });
    expect(await svelte('<hr />', '<hr />', script, is)).toEqual({ PostCard: 'lacks' });
  });

  it.each([
    ['that is handed to it', '', 'foot'],
    ['that is set later', 'let chosen = Plain;\n  $: if (post.isOpen) chosen = window.foot;', 'chosen'],
  ])('is a question: %s', async (_, script, is) => {
    expect(await svelte('<hr />', '<hr />', script, is)).toEqual(OPEN);
  });
});
