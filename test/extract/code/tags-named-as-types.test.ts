import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function doubts(types: string): Promise<(string | undefined)[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "nuxt": "3.0.0", "vue": "3.0.0", "vuetify": "3.0.0" } }',
    'types/vuetify.ts': types,
    'components/comments.vue': `<template>
  <section>
    <v-form ref="form"><v-textarea v-model="draft" /></v-form>
    <div v-for="comment in post.comments" :key="comment.id"><b>{{ comment.user.username }}</b><p>{{ comment.text }}</p></div>
  </section>
</template>
<script lang="ts">
import { defineComponent, ref } from 'vue';
import { VForm } from '../types/vuetify.ts';
export default defineComponent({ props: { post: { type: Object, required: true } }, setup: () => ({ form: ref<VForm | null>(null), draft: '' }) });
</script>
`,
  });
  return surfacesOf(facts).map(({ value }) => value.gap?.message);
}

it('a type that a file imports is not the tag of a library that is called so', async () => {
  expect(await doubts('interface Form { validate(): boolean }\nexport type VForm = Vue & Form;\n')).toEqual([
    undefined,
  ]);
});

it('unlike a component, which cannot be followed here', async () => {
  expect(await doubts("export type VForm = Form;\nexport const VForm = made('form');\n")).toEqual([
    expect.stringContaining('VForm'),
  ]);
});
