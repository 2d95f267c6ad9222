import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';
import { judged } from './run-judged.ts';

const REACT = (row: string) => ({
  'src/list.tsx': `import { CommentRow } from './row';
export const CommentList = ({ comments }: Props) => <ul>{comments.map(comment => (
  <CommentRow key={comment.id} comment={comment} onReport={() => reportComment(comment.id)} />
))}</ul>;
`,
  'src/row.tsx': `${row}\n`,
});
const react = (head: string, shown = '') =>
  REACT(`export const CommentRow = ({ comment, onReport }: Props) => {
  ${head}
  return <li ref={at}><b>{comment.author.name}</b><p>{comment.body}</p>${shown}</li>;
};`);

const vue = (head: string, shown = '') => ({
  'src/CommentList.vue': `<template>
  <comment-row v-for="comment in comments" :key="comment.id" :comment="comment" @report="reportComment(comment.id)" />
</template>
<script setup>
  import CommentRow from './CommentRow.vue';
const { comments, reportComment } = useComments();
</script>
`,
  'src/CommentRow.vue': `<template>
  <article ref="open"><b>{{ comment.author.name }}</b><p>{{ comment.body }}</p>${shown}</article>
</template>
<script setup>
const props = defineProps(['comment']);
const emit = defineEmits(['report']);
${head}
</script>
`,
});

const isOffered = async (files: Readonly<Record<string, string>>) => (await judged(files))['CommentList'] === 'offers';
const RUNS = 'const open = () => { if (comment.author) onReport(comment); };';
const SENDS = "const open = () => { if (props.comment.author) emit('report', props.comment); };";
const BUTTON = '<button onClick={open}>Report</button>';

describe('a report that a component would run in a function of its own', () => {
  it.each([
    ['that nothing names', react(RUNS)],
    ['that is declared as one', react('function open() { onReport(comment); }')],
    ['that is kept', react('const open = useCallback(() => onReport(comment), [onReport, comment]);')],
    ['that only runs itself', react('const open = () => { onReport(comment); setTimeout(() => open(), 9); };')],
    ['of Vue that nothing names', vue(SENDS)],
    [
      'of Vue, and that an answer is handed, which is such a component',
      vue(SENDS, '<comment-row v-for="one in comment.replies" :comment="one" @report="emit(\'report\', one)" />'),
    ],
  ])('is not offered: %s', async (_, files) => {
    expect(await isOffered(files)).toBe(false);
    const acts = operationsOf((await runFiles({ 'package.json': PACKAGE, ...files })).facts, 'report-entry-point');
    const idle = acts.filter(({ value }) => value.traits.includes('never-called')).map(({ at }) => at.path);
    expect(idle).toEqual([Object.keys(files)[0]]);
  });

  it.each([
    ['a press runs', react(RUNS, BUTTON)],
    ['an effect hands out', react(`${RUNS}\n  useImperativeHandle(at, () => ({ open }));`)],
    ['another runs', react(`${RUNS}\n  useEffect(() => onLongPress(at, open), [at]);`)],
    ['stands in a table', react(`${RUNS}\n  const acts = { open };`, '<Menu acts={acts} />')],
    ['that is what a hook is given', react('const open = useLongPress(() => onReport(comment));', '<p {...open} />')],
    ['of Vue that a press runs', vue(SENDS, '<button @click="open">Report</button>')],
    ['of Vue that is shown to others', vue(`${SENDS}\ndefineExpose({ open });`)],
    ['of Vue that is named by a text', vue(`${SENDS}\nprovide('open', open);`)],
  ])('is offered or may be: %s', async (_, files) => {
    const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
    const acts = operationsOf(facts, 'report-entry-point');
    expect(acts.some(({ value }) => value.traits.includes('never-called'))).toBe(false);
  });

  it('may be run from outside where options declare it', async () => {
    const files = vue(SENDS);
    const script = `<script>
export default {
  props: ['comment'],
  methods: {
    open() {
      this.$emit('report', this.comment);
    },
  },
};
</script>
`;
    const row = files['src/CommentRow.vue'].replace(/<script[\s\S]*/, script);
    const { facts } = await runFiles({ 'package.json': PACKAGE, ...files, 'src/CommentRow.vue': row });
    const acts = operationsOf(facts, 'report-entry-point').filter(({ at }) => at.path === 'src/CommentList.vue');
    expect(acts.some(({ value }) => value.traits.includes('never-called'))).toBe(false);
  });
});

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "vue": "3.5.0" } }';
