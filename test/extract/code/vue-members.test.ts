import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

/** States of the reports that the card offers. */
async function reportsOf(script: string, press: string, others: Record<string, string>, label = '<i class="flag" />') {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vue": "3.5.0", "vuex": "4.1.0" } }',
    'src/PostCard.vue': `<template>
  <article><b>{{ post.author.name }}</b><p>{{ post.body }}</p><button @click="${press}">${label}</button></article>
</template>
<script>
${script}
</script>
`,
    ...others,
  });
  const [surface] = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface' && !fact.value.isRepeated);
  return surface?.value.controls.filter(one => one.concept === 'report-entry-point').map(one => one.state);
}

const SENDS = "await api.post('/reports', { id });";
const made = (body: string) => ({
  'src/mixins/office.js': `export default {
  methods: {
    async hand(id) {
      ${body}
    },
  },
};
`,
  'src/store/office.js': `export default {
  namespaced: true,
  getters: {
    hand: () => 1,
  },
  actions: {
    async hand({ commit }, id) {
      ${body}
    },
  },
};
`,
});

const SETUP = (given: string, handed: string) => `export default {
  props: ['post'],
  setup(props) {
    const hand = async id => { ${given} };
    const like = id => api.post('/likes', { id });
    return { ${handed} };
  },
};`;
const MIXED = `import office from './mixins/office';
export default { mixins: [office], props: ['post'] };`;
const MAPPED = `import { mapActions } from 'vuex';
export default { props: ['post'], methods: { ...mapActions('office', ['hand']) } };`;
const RENAMED = `import { mapActions } from 'vuex';
export default { props: ['post'], methods: { ...mapActions({ go: 'office/hand' }) } };`;
const BY_THIS = `import { mapActions } from 'vuex';
export default { props: ['post'], methods: { ...mapActions('office', ['hand']), go() { this.hand(this.post.id); } } };`;

describe('what a component that is written as options calls', () => {
  it.each([
    ['what its setup hands out', SETUP(SENDS, 'hand, like'), 'hand(post.id)'],
    ['a method of a mixin', MIXED, 'hand(post.id)'],
    ['an action of a store', MAPPED, 'hand(post.id)'],
    ['an action under another name', RENAMED, 'go(post.id)'],
    ['an action in a method of its own', BY_THIS, 'go'],
  ])('%s reports', async (_, script, press) => {
    expect(await reportsOf(script, press, made(SENDS))).toEqual(['works']);
  });

  it.each([
    ['something else that its setup hands out', SETUP(SENDS, 'hand, like'), 'like(post.id)'],
    ['what its setup keeps to itself', SETUP(SENDS, 'like'), 'hand(post.id)'],
    ['something that is not mapped', MAPPED.replace("'hand'", "'other'"), 'hand(post.id)'],
    ['a getter of that name', MAPPED.replaceAll('mapActions', 'mapGetters'), 'hand(post.id)'],
  ])('%s does not', async (_, script, press) => {
    expect(await reportsOf(script, press, made(SENDS))).toEqual([]);
  });

  it.each([
    ['what its setup hands out', SETUP('', 'hand, like'), 'hand(post.id)'],
    ['a method of a mixin', MIXED, 'hand(post.id)'],
    ['an action of a store', MAPPED, 'hand(post.id)'],
  ])('%s does nothing', async (_, script, press) => {
    expect(await reportsOf(script, press, made(''), 'Report')).toEqual(['does-nothing']);
    expect(await reportsOf(script.replace('{  };', `{ ${SENDS} };`), press, made(SENDS), 'Report')).toEqual(['works']);
  });
});

describe('what a function hands out that is called after it', () => {
  it.each([
    ['postActions', 'works'],
    ['buildMenu', 'works'],
    ['applyOptions', undefined],
  ])('%s', async (name, state) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
      'src/post-card.tsx': `import { ${name} } from './entries'; import { useMenu } from 'kit';
export function PostCard({ post }) {
  const menu = useMenu();
  return <article onContextMenu={e => menu.at(e, ${name}(post))}><b>{post.author.name}</b><p>{post.body}</p></article>;
}
`,
      'src/entries.ts': `import { reports, copy } from './services';
export const ${name} = post => [
  { title: 'Copy', action: () => copy(post.body) },
  { title: 'Report', action: () => { reports.file(post.id); } },
];
`,
    });
    const [surface] = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface' && !fact.value.isRepeated);
    expect(surface?.value.controls.find(one => one.concept === 'report-entry-point')?.state).toBe(state);
  });
});
