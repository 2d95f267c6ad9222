import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';
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

const part = (template: string, script: string) =>
  `<template><div>${template}</div></template>\n<script setup lang="ts">\n${script}\n</script>\n`;

it('what refs of the props hand on is shown where the component is', async () => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vue": "3.5.0" } }',
    'src/UserPicture.vue': part(
      '<img :src="user.picture" :alt="user.username">',
      'const props = defineProps<{ user: User }>();\nconst { user } = toRefs(props);',
    ),
    'src/WalkCard.vue': part(
      '<UserPicture :user="user" /><b>{{ walk.title }}</b>',
      "import UserPicture from './UserPicture.vue';\nconst props = defineProps<{ user: User; walk: Walk }>();\nconst { user, walk } = toRefs(props);",
    ),
    'src/Timeline.vue': part(
      '<WalkCard v-for="walk in walks" :key="walk.id" :walk="walk" :user="walk.user" />',
      "import WalkCard from './WalkCard.vue';\nconst walks = useWalks();",
    ),
  });
  expect(facts.filter(({ kind }) => kind === 'surface').map(({ at }) => at.path)).toContain('src/Timeline.vue');
});
