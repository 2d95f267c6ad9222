import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "next": "15.0.0", "react": "19.0.0", "vue": "3.5.0", "nuxt": "2.0.0" } }';
const places = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  return surfacesOf(facts)
    .filter(({ value }) => value.isRepeated !== true)
    .map(({ at }) => at.path)
    .filter((path, index, all) => all.indexOf(path) === index);
};

describe('pages that a framework calls alike', () => {
  const vue = (thing: string) =>
    `<template><div><b>{{ ${thing}.author.name }}</b><p>{{ ${thing}.content }}</p></div></template>\n<script>\nexport default { props: ['${thing}'] };\n</script>\n`;
  const react = (thing: string, name: string) =>
    `export default function ${name}({ ${thing} }) {\n  return <div><b>{${thing}.author.name}</b><p>{${thing}.content}</p></div>;\n}\n`;
  it('are each told by their own', async () => {
    expect(await places({ 'pages/post/_id.vue': vue('post'), 'pages/topic/_id.vue': vue('topic') })).toHaveLength(2);
    const pages = (name: string) => ({
      'app/post/[id]/page.tsx': react('post', name),
      'app/topic/[id]/page.tsx': react('topic', name),
    });
    expect(await places(pages('Page'))).toHaveLength(2);
    expect(await places(pages('PostShown'))).toHaveLength(1);
  });
});

describe('a method that nothing on a page calls', () => {
  const page = (control: string) => `<template>
  <div><b>{{ post.author.name }}</b><p>{{ post.content }}</p>${control}</div>
</template>
<script>
export default { props: ['post'], methods: { reportIt() { this.$axios.$post('/api/reports', { id: this.post.id }); } } };
</script>
`;
  const gapOf = async (control: string, more = '') => {
    const shown = page(control).replace('methods: {', `methods: {${more}`);
    const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/post-shown.vue': shown });
    return surfacesOf(facts).some(({ value }) => value.gap);
  };
  it('is not shown, and keeps nothing open', async () => {
    expect(await gapOf('')).toBe(false);
    expect(await gapOf('<post-foot :act="reportIt" />')).toBe(true);
  });
  it('is open where methods are called by a name that is put together', async () => {
    expect(await gapOf('<post-foot v-on="$options.methods" />')).toBe(true);
    const run = (called: string) => ` run(act) { ${called}; },`;
    expect(await gapOf('<i @click="run(act)" />', run("this[act + 'It']()"))).toBe(true);
    expect(await gapOf('<i @click="run(act)" />', run("const me = this; me[act + 'It']()"))).toBe(true);
    expect(await gapOf('<i @click="run(act)" />', run('later(this[act])'))).toBe(true);
    expect(await gapOf('<i @click="run(act)" />', run('this[act].call(this)'))).toBe(true);
    expect(await gapOf('<i @click="run(act)" />', run('this.seen = acts[act]'))).toBe(false);
    expect(await gapOf('<i @click="run(act)" />', run('this[act] = true; this[act].at = 1'))).toBe(false);
    expect(await gapOf('<i @click="run(act)" />', run("this['seen']()"))).toBe(false);
  });
});
