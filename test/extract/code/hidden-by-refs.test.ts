import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const row = (script: string) => `<template>
  <article>
    <b>{{ comment.author.name }}</b><p>{{ comment.body }}</p>
    <button v-if="showsReport" @click="reportComment(comment)">Report</button>
  </article>
</template>
<script setup lang="ts">
import { computed, toRefs } from 'vue';
import { reportComment } from './api.ts';
const props = defineProps<{ comment: Comment; compact?: boolean; me: User }>();
${script}
</script>
`;
const page = (attributes: string) => `<template>
  <CommentRow :comment="comment" :me="me" ${attributes} />
</template>
<script setup lang="ts">
  import CommentRow from './CommentRow.vue';
defineProps<{ comment: Comment; me: User }>();
</script>
`;

const REFS = `const { comment, compact, me } = toRefs(props);
const showsReport = computed(
  () => !compact.value && !comment.value.isHidden && !isMine(me.value) && !isSent() && comment.value.author.id !== 'x',
);`;
const PROPS = 'const showsReport = computed(() => !props.compact && !props.comment.isHidden);';

it.each([
  ['refs of the props', REFS],
  ['the props themselves', PROPS],
])('a prop switches the report off by a computed value of %s', async (_, script) => {
  const files = {
    'src/CommentRow.vue': row(script),
    'src/api.ts': 'export const reportComment = c => post("/reports", c);',
  };
  const shown = async (attributes: string) =>
    (await judged({ ...files, 'src/Page.vue': page(attributes) }))['CommentRow'];
  expect(await shown(':compact="true"')).toBe('hidden');
  expect(await shown('')).toBe('offers');
});
