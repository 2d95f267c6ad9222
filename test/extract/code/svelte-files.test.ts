import { expect, it } from 'vitest';
import { regionsOf } from '../../../src/extract/code/svelte/regions.ts';
import { runFiles, surfacesOf } from './run-case.ts';

const kit = '{ "dependencies": { "svelte": "5.40.0" } }';
const read = (files: Record<string, string>) => runFiles({ 'package.json': kit, ...files });

it('a component that its own parser refuses is told with its place, and judged by nothing', async () => {
  const { facts, notices } = await read({
    'src/comment.svelte': '<p>{comment.author.name}</p>\n{#if comment.text}\n  <p>{comment.text}</p>\n',
  });
  expect(facts).toEqual([]);
  expect(notices).toMatchObject([{ code: 'code-syntax', at: { path: 'src/comment.svelte', start: { line: 2 } } }]);
});

it('a style in another language is no trouble', async () => {
  const { facts, notices } = await read({
    'src/comment.svelte': `<b>{comment.author.name}</b>
<p>{comment.text}</p>
<style lang="scss">
  // {#if} is no block here
  p { &:hover { @include shade($dark); } }
</style>
`,
  });
  expect(notices).toEqual([]);
  expect(surfacesOf(facts)).toHaveLength(1);
});

it.each([
  ['a variable', '<svelte:component this={part} {comment} />', false],
  ['a component by its name', '<svelte:component this={Actions} {comment} />', true],
])('what %s shows inside an element is followed only if it is known', async (_, tag, isComplete) => {
  const { facts } = await read({
    'src/Comment.svelte': `<script>
  import Actions from './Actions.svelte';
  export let comment;
  export let part;
</script>
<b>{comment.author.name}</b>
<p>{comment.text}</p>
${tag}
`,
    'src/Actions.svelte': '<script>export let comment;</script>\n<a href="/{comment.id}">open</a>\n',
  });
  const [surface] = surfacesOf(facts);
  expect(surface?.value).toMatchObject({ complete: isComplete });
});

it('a report that a component sends up counts as working only where somebody listens', async () => {
  const files = (listener: string) => ({
    'src/Comment.svelte': `<script>
  import { createEventDispatcher } from 'svelte';
  export let comment;
  const tell = createEventDispatcher();
</script>
<b>{comment.author.name}</b>
<p>{comment.text}</p>
<button on:click={() => tell('report', comment.id)}>Report</button>
`,
    'src/Thread.svelte': `<script>
  import Comment from './Comment.svelte';
  import { reportComment } from './api';
  export let comments;
</script>
{#each comments as comment}
  <Comment {comment} ${listener} />
{/each}
`,
    'src/api.ts': "export const reportComment = (id) => fetch('/reports', { method: 'POST', body: id });\n",
  });
  const stateOf = async (listener: string) => {
    const { facts } = await read(files(listener));
    const shown = facts.find(({ at, concept }) => concept === 'ugc-surface' && at.path === 'src/Thread.svelte');
    return (shown?.value as { controls?: { state: string }[] } | undefined)?.controls?.map(({ state }) => state);
  };
  expect(await stateOf('on:report={({ detail }) => reportComment(detail)}')).toEqual(['works']);
  expect(await stateOf('')).toEqual(['does-nothing']);
});

it('a property of a store is that of what the store holds, whatever sign is before its name', async () => {
  const { facts } = await read({
    'src/Gate.svelte': `<script>
  import { person } from './person';
  const isAdult = $person.age >= 18;
</script>
{#if isAdult}<slot />{/if}
`,
    'src/person.ts': "import { writable } from 'svelte/store';\nexport const person = writable({ age: 12 });\n",
  });
  expect(facts.map(({ concept }) => concept)).toContain('age-check');
});

it.each([
  [
    'an event attribute',
    '<MenuEntry onclick={() => report(comment)}>',
    'let { onclick, children } = $props();',
    'onclick={onclick}',
  ],
  ['a directive', '<MenuEntry on:click={() => report(comment)}>', '', 'on:click'],
])('a press goes through a component that hands %s on', async (_, tag, script, listener) => {
  const { facts } = await read({
    'src/Comment.svelte': `<script>
  import MenuEntry from './MenuEntry.svelte';
  import { report } from './moderation';
  let { comment } = $props();
</script>
<b>{comment.author.name}</b>
<p>{comment.text}</p>
${tag}{$t('moderation.report')}</MenuEntry>
`,
    'src/MenuEntry.svelte': `<script>${script}</script>\n<button ${listener}><slot /></button>\n`,
    'src/moderation.ts': 'export const report = item => modals.open({ kind: "report", item });\n',
  });
  const [surface] = surfacesOf(facts);
  expect(surface?.value.controls.map(({ state }) => state)).toEqual(['works']);
});

it('the list of what was reported is no way to report', async () => {
  const { facts } = await read({
    'src/Nav.svelte': `<script>let { open } = $props();</script>
<button onclick={() => open('list')}>{$t('moderation.reports')}</button>
`,
  });
  expect(facts).toEqual([]);
});

const PART = './Menu.svelte';
const MENU = `import Menu from '${PART}';`;

it.each([
  [
    'one that is loaded when it is needed',
    `{#await import('${PART}') then { default: Menu }}<Menu {comment} />{/await}`,
  ],
  ['itself', '{#if comment.parent}<svelte:self comment={comment.parent} />{/if}<Menu {comment} />'],
])('a component is followed into %s', async (_, inside) => {
  const { facts } = await read({
    'src/Comment.svelte': `<script>
  ${inside.includes('import(') ? '' : MENU}
  export let comment;
</script>
<b>{comment.author.name}</b>
<p>{comment.text}</p>
${inside}
`,
    'src/Menu.svelte': `<script>
  import { reportComment } from './api';
  export let comment;
</script>
<button on:click={() => reportComment(comment.id)}>Report</button>
`,
    'src/api.ts': "export const reportComment = (id) => fetch('/reports', { method: 'POST', body: id });\n",
  });
  const surface = surfacesOf(facts).find(({ at }) => at.path === 'src/Comment.svelte');
  expect(surface?.value).toMatchObject({ complete: true, controls: [{ state: 'works' }] });
});

it.each([
  ['in a comment', '<!-- <style> is below -->'],
  ['in a text that is put in', '<p>{@html `<style>${look}</style>`}</p>'],
])('a style that is only spoken of %s ends nothing', async (_, spoken) => {
  const { facts, notices } = await read({
    'src/comment.svelte': `${spoken}
<b>{comment.author.name}</b>
<p>{comment.text}</p>
<style lang="less">
  .a { .b(); }
</style>
`,
  });
  expect(notices).toEqual([]);
  expect(surfacesOf(facts)).toHaveLength(1);
});

it('scripts, styles and comments are told apart, and what nothing closes ends them', () => {
  const opened = '\n<style '.repeat(20_000);
  expect(regionsOf(`<!-- <script> -->\n<script>a</script>\n<p>{'<style>'}</p>\n<style>b</style>${opened}`)).toEqual([
    { kind: 'comment', from: 0, to: 17 },
    { kind: 'script', from: 18, to: 36 },
    { kind: 'style', from: 56, to: 72 },
  ]);
});

it.each([
  [
    'a reactive declaration',
    'export let comment;\n  $: ({ author, text } = comment);',
    '<b>{author.name}</b><p>{text}</p>',
  ],
  [
    'an item',
    'export let comments;',
    '{#each comments as { author, text }, i (i)}<b>{author.name}</b><p>{text}</p>{/each}',
  ],
])('what %s takes from a thing is of that thing', async (_, script, shown) => {
  const { facts } = await read({ 'src/Box.svelte': `<script>\n  ${script}\n</script>\n${shown}\n` });
  expect(surfacesOf(facts)).toHaveLength(1);
});

it('a first value in a rune is a default', async () => {
  const { facts } = await read({
    'src/Settings.svelte': `<script>let profilePublic = $state(true);</script>
<input type="checkbox" bind:checked={profilePublic} />
`,
  });
  expect(facts.map(({ concept }) => concept)).toContain('default-setting');
});

it('a listener is found through the props as a whole', async () => {
  const { facts } = await read({
    'src/Comment.svelte': `<script>
  let props = $props();
</script>
<b>{props.comment.author.name}</b>
<p>{props.comment.text}</p>
<button onclick={props.onreport}>Report</button>
`,
    'src/Thread.svelte': `<script lang="ts">
  import Comment from './Comment.svelte';
  import { reportComment } from './api';
  let { comments } = $props();
</script>
{#each <Comment[]>comments as comment}
  <Comment {comment} onreport={() => reportComment(comment.id)} />
{/each}
`,
    'src/api.ts': "export const reportComment = (id) => fetch('/reports', { method: 'POST', body: id });\n",
  });
  const shown = facts.find(({ at, concept }) => concept === 'ugc-surface' && at.path === 'src/Thread.svelte');
  expect(shown?.value).toMatchObject({ controls: [{ state: 'works' }] });
});
