import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const PACKAGE = '{ "dependencies": { "vue": "3.5.0" } }';
/** A comment whose form to report stands below it, once somebody has pressed the button. */
const comment = (button: string, form: string) => `<template>
  <article>
    <b>{{ comment.author.name }}</b>
    <p>{{ comment.body }}</p>
    ${button}
    ${form}
  </article>
</template>
<script setup lang="ts">import { computed } from 'vue'; import ReportForm from './ReportForm.vue'; import { useComments } from './comments';
const props = defineProps<{ comment: Comment; isQuoted?: boolean }>();
const store = useComments();
const isReported = computed(() => store.reported === props.comment.id);
function report() { store.reported = props.comment.id; }
</script>
`;
const BUTTON = '<button v-if="!isQuoted" title="Report comment" @click="report">!</button>';
const FORM = '<ReportForm v-if="isReported" :id="comment.id" />';
const REPORT_FORM = `<template><form @submit.prevent="send"><textarea v-model="text" /><button>Send</button></form></template>
<script setup lang="ts">import { ref } from 'vue';
const props = defineProps<{ id: string }>();
const text = ref('');
const send = () => fetch('/api/reports', { method: 'POST', body: JSON.stringify({ id: props.id, text: text.value }) });
</script>
`;
const quoting = (attributes: string) => `<template><CommentCard :comment="comment" ${attributes} /></template>
<script setup lang="ts">import CommentCard from './CommentCard.vue';
defineProps<{ comment: Comment }>();
</script>
`;

/** What is said of the comment that is quoted. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const all = await judged({ 'package.json': PACKAGE, 'src/ReportForm.vue': REPORT_FORM, ...files });
  return all['CommentCard'];
}

describe('a form to report that stands under a condition', () => {
  it('is a question where the button that opens it is not shown', async () => {
    const said = await saidOf({
      'src/CommentCard.vue': comment(BUTTON, FORM),
      'src/NoticeItem.vue': quoting(':is-quoted="true"'),
    });
    expect(said).toMatch(/^ReportForm waits to be opened, and what opens it is not shown here/);
  });

  it.each([
    ['the button is shown', comment(BUTTON, FORM), ''],
    ['the form is always there', comment(BUTTON, '<ReportForm :id="comment.id" />'), ':is-quoted="true"'],
    [
      'another button opens it as well',
      comment(`${BUTTON}<a title="Report comment" href="#" @click="report">!</a>`, FORM),
      ':is-quoted="true"',
    ],
  ])('works where %s', async (_why, card, attributes) => {
    const said = await saidOf({ 'src/CommentCard.vue': card, 'src/NoticeItem.vue': quoting(attributes) });
    expect(said).toBe('offers');
  });
});
