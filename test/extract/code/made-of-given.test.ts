import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const HERE = './';
const LINE =
  'export function Line({ comment }) {\n  return <li title={comment.author.username}>{wordsOf(comment)}</li>;\n}\n';

describe('what a function makes of the thing that it is given', () => {
  it.each([
    ['where it is taken apart', "const wordsOf = ({ body }) => body?.trim() || '';", true],
    ['where it is taken apart under another name', "const wordsOf = ({ body: said }) => said || '';", true],
    ['by its name', "const wordsOf = one => one.body?.trim() || '';", true],
    ['no words', "const wordsOf = ({ id }) => id?.trim() || '';", false],
    ['what stands in something else', "const wordsOf = (one, { body }) => body || '';", false],
  ])('is what somebody wrote: %s', async (_, made, isSaid) => {
    const seen = isSaid ? { Line: 'lacks' } : {};
    expect(await judged({ 'src/cards.tsx': `${made}\n${LINE}` })).toEqual(seen);
    const files = {
      'src/words.ts': `export ${made}\n`,
      'src/cards.tsx': `import { wordsOf } from '${HERE}words';\n${LINE}`,
    };
    expect(await judged(files)).toEqual(seen);
  });
});

describe('what a page keeps in a reference', () => {
  const shown = (script: string, field = '') =>
    judged({
      'src/Shown.vue': `<template>
  <article><b>{{ post.author.username }}</b><div v-html="shown"></div>${field}</article>
</template>
<script setup>
const props = defineProps(['post']);
${script}
</script>
`,
    });

  it.each([
    ['set later', "const shown = ref(''); onMounted(() => { shown.value = linkify(props.post.content); });"],
    ['set at first', "const shown = ref(props.post.content); const hide = () => { shown.value = ''; };"],
  ])('is what somebody wrote: %s', async (_, script) => {
    expect(await shown(script)).toEqual({ Shown: 'lacks' });
  });

  it('is nothing where another one of its name is set, or what is written', async () => {
    const other = "const shown = ref(''); function tell(shown) { shown.value = linkify(props.post.content); }";
    expect(await shown(other)).toEqual({});
    const set = "const shown = ref(''); onMounted(() => { shown.value = props.post.content; });";
    expect(await shown(set, '<textarea v-model="shown" />')).toEqual({});
  });
});
