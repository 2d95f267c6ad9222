import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGES = { 'package.json': '{ "dependencies": { "react": "19.0.0", "vue": "3.5.0", "svelte": "5.0.0" } }' };

/** What is said of each act of a report that is judged. */
async function said(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGES, ...files });
  const judged = operationsOf(facts, 'report-entry-point').filter(({ value }) => value.isRepeated !== true);
  return judged.map(({ value: { symbol, traits } }) => [symbol, ...traits].join(' ')).sort();
}

const LIST = (handed: string) => `import { Row } from './row';
export const List = ({ items }) => {
  function reportItem(id) { return api.post('/items/report', { id }); }
  return <ul>{items.map(item => <Row key={item.id} item={item} ${handed} />)}</ul>;
};
`;
const VUE = `<template>
  <ul>
    <Row
      v-for="item in items"
      :key="item.id"
      :item="item"
      @report="reportItem(item.id)"
    />
  </ul>
</template>
<script setup>
  import Row from './Row.vue';
defineProps(['items']);
const reportItem = id => api.post('/items/report', { id });
</script>
`;
const SVELTE = `<script>
  import Row from './Row.svelte';
  let { items } = $props();
</script>
{#each items as item}
  <Row {item} onReport={() => reportItem(item.id)} />
{/each}
`;
const DEAF = 'export const Row = ({ item }) => <li>{item.text}</li>;';
const HEARS = 'export const Row = ({ item, onReport }) => <li ref={pressed(onReport)}>{item.text}</li>;';

describe('a report that is handed to a component', () => {
  it('is called by nobody where that never reads it', async () => {
    const handed = 'onReport={() => reportItem(item.id)}';
    expect(await said({ 'src/list.tsx': LIST(handed), 'src/row.tsx': DEAF })).toEqual(['onReport never-called']);
  });

  it('is called by nobody under a name that says nothing, either', async () => {
    const handed = 'onAct={() => reportItem(item.id)}';
    const found = await said({ 'src/list.tsx': LIST(handed), 'src/row.tsx': DEAF });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(one => one.endsWith('never-called'))).toBe(true);
  });

  it('is the report where it is read', async () => {
    const handed = 'onReport={() => reportItem(item.id)}';
    expect(await said({ 'src/list.tsx': LIST(handed), 'src/row.tsx': HEARS })).toContain('onReport');
  });

  const IN_MENU = `import { Menu } from './menu';
  import { Row } from './row';
export const List = ({ item }) => <Menu>{item.open && <Row onReport={() => reportItem(item.id)} item={item} />}</Menu>;
`;
  it.each([
    ['{Children.map(children, one => <li onClick={one.props.onReport}>{one}</li>)}', 'onReport'],
    ['{children.map(one => <li onClick={one.props.onReport}>{one}</li>)}', 'onReport'],
    ['{children.map(one => cloneElement(one, { dense: true }))}', 'onReport'],
    ['{children.map(({ props }) => <li onClick={props.onReport}>{props.title}</li>)}', 'onReport'],
    ['{children}', 'onReport never-called'],
  ])('may be called by what it is one of the children of: %s', async (shown, expected) => {
    const menu = `export const Menu = ({ children }) => <ul>${shown}</ul>;\n`;
    const found = await said({ 'src/list.tsx': IN_MENU, 'src/row.tsx': DEAF, 'src/menu.tsx': menu });
    expect(new Set(found)).toEqual(new Set([expected]));
  });

  it('is not called by a menu that only reads what it was handed itself', async () => {
    const menu = 'export const Menu = props => <ul onClick={props.onOpen}>{props.children}</ul>;\n';
    const found = await said({ 'src/list.tsx': IN_MENU, 'src/row.tsx': DEAF, 'src/menu.tsx': menu });
    expect(new Set(found)).toEqual(new Set(['onReport never-called']));
  });

  it('is the report where a button beside it does the same', async () => {
    const handed =
      'onReport={() => reportItem(item.id)} end={<button onClick={() => reportItem(item.id)}>Report</button>}';
    const found = await said({ 'src/list.tsx': LIST(handed), 'src/row.tsx': DEAF });
    expect(found).toContain('onReport never-called');
    expect(found).toContain('Report');
  });

  it('is read where another platform reads it', async () => {
    const files = { 'src/list.tsx': LIST('onReport={reportItem}'), 'src/row.tsx': DEAF };
    expect(await said({ ...files, 'src/row.web.tsx': HEARS })).toContain('onReport');
    expect(await said({ ...files, 'src/row.web.tsx': DEAF })).toEqual(['onReport never-called']);
  });

  it.each([
    [
      'that sends nothing',
      "<template><li>{{ item.text }}</li></template>\n<script setup>defineProps(['item']);</script>",
    ],
    [
      'that sends something else',
      `<template><li v-if="item"><a @click="$emit('like')">{{ item.text }}</a></li><p v-else>-</p></template>
<script setup>
const fire = defineEmits(['like']);
defineProps(['item']);
const twice = () => { fire('like'); fire('like'); };
</script>`,
    ],
    [
      'that is written with options',
      `<template><li @click="like">{{ item.text }}</li></template>
<script>
export default { props: ['item'], methods: { like() { this.$emit('like', this.item.id); } } };
</script>`,
    ],
  ])('of Vue %s is called by nobody', async (_, row) => {
    expect(await said({ 'src/List.vue': VUE, 'src/Row.vue': row })).toEqual(['onReport never-called']);
  });

  it.each([
    ['@click', '<template><button><slot /></button></template>'],
    ['@click.prevent', '<template><a v-if="to"><slot /></a><button v-else><slot /></button></template>'],
    ['@submit.prevent', '<template><form><slot /></form></template>'],
  ])('of Vue is called by what browsers send to the root of it: %s', async (listens, row) => {
    const list = `<template><Row ${listens}="reportItem(item.id)">Report</Row></template>
<script setup>
  import Row from './Row.vue';
defineProps(['item']);
const reportItem = id => api.post('/items/report', { id });
</script>
`;
    const found = await said({ 'src/List.vue': list, 'src/Row.vue': row });
    expect(found.length).toBeGreaterThan(0);
    expect(found.join()).not.toContain('never-called');
  });

  it.each([
    ['sends it', `<template><li><a v-touch="() => $emit('report')">{{ item.text }}</a></li></template>`],
    ['sends what it is told to', '<template><li><Menu @act="name => $emit(name)" />{{ item.text }}</li></template>'],
    [
      'gives away how it sends',
      "<template><li>{{ item.text }}</li></template>\n<script setup>const fire = defineEmits(['report']);\nuseKeys(fire);</script>",
    ],
    ['hands on all that is listened to', '<template><li><Menu v-bind="$attrs" />{{ item.text }}</li></template>'],
    [
      'is a box of a package',
      "<template><Box>{{ item.text }}</Box></template>\n<script setup>import { Box } from 'boxes';</script>",
    ],
    [
      'has parts that stand elsewhere',
      "<template><li>{{ item.text }}</li></template>\n<script>export default { mixins: [actions], props: ['item'] };</script>",
    ],
    [
      'sets up what sends',
      '<template><li>{{ item.text }}</li></template>\n<script>export default { setup(props, { emit }) { return useRow(props, emit); } };</script>',
    ],
    ['has a template elsewhere', '<template src="./row.html"></template>'],
  ])('of Vue that %s may be called', async (_, row) => {
    expect(await said({ 'src/List.vue': VUE, 'src/Row.vue': row })).toContain('onReport');
  });

  it.each([
    ['lets it lie', 'let { item } = $props();', '', 'onReport never-called'],
    [
      'dispatches something else',
      'export let item; const tell = createEventDispatcher();',
      "<a on:click={() => tell('like')}>+</a>",
      'onReport never-called',
    ],
    ['reads it', 'let { item, onReport } = $props();', '<a use:pressed={onReport}>!</a>', 'onReport'],
    [
      'dispatches what it is told to',
      'export let item; const tell = createEventDispatcher();',
      '<Menu act={name => tell(name)} />',
      'onReport',
    ],
    ['hands on the rest', 'let { item, ...rest } = $props();', '<Menu {...rest} />', 'onReport'],
    ['hands on all', 'export let item;', '<Menu {...$$restProps} />', 'onReport'],
  ])('of Svelte that %s', async (_, script, more, expected) => {
    const row = `<script>\n  ${script}\n</script>\n<li>{item.text}${more}</li>\n`;
    expect(await said({ 'src/List.svelte': SVELTE, 'src/Row.svelte': row })).toContain(expected);
  });
});
