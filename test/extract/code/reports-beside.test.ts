import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const REPORT = "<button onClick={() => fetch('/api/report', { method: 'POST', body: one.id })}>Report</button>";
const LINES = `export const MessageThread = ({ talk }: Props) => <div>{talk.lines.map(line => <p key={line.id}><b>{line.author}</b>{line.message.text}</p>)}</div>;
`;
const page = (shown: string) => ({
  'src/lines.tsx': LINES,
  'src/page.tsx': `import { Column, ScrollView } from 'kit'; import { MessageThread } from './lines';
export const Messenger = ({ one }: Props) => <div>${shown}</div>;
`,
});

describe('a report beside what is shown', () => {
  it.each([
    ['a box', '<div><MessageThread talk={one} /></div>'],
    [
      'boxes of a kit, and a condition',
      '<Column fit><ScrollView>{one && <MessageThread talk={one} />}</ScrollView></Column>',
    ],
  ])('is beside it through %s', async (_, shown) => {
    expect(await judged(page(REPORT + shown))).toEqual({ MessageThread: 'offers' });
    expect(await judged(page(shown))).toEqual({ MessageThread: 'lacks' });
  });

  it('may be for it where boxes lay it out with other things', async () => {
    const shown = `<header>${REPORT}</header><main><h2>Talk</h2><MessageThread talk={one} /></main>`;
    const { MessageThread } = await judged(page(shown));
    expect(MessageThread).toMatch(/could not be told$/);
  });

  it('is not for it beside another thing', async () => {
    const shown = `${REPORT}<Comment comment={one.first} /><div><MessageThread talk={one} /></div>`;
    const { MessageThread } = await judged(page(shown));
    expect(MessageThread).not.toBe('offers');
  });

  it('is that of its lines where a talk holds nothing else', async () => {
    const note = (more: string) =>
      `export const Note = ({ comment }: Props) => <article><p>{comment.text}</p>${more.replace('one.id', 'comment.id')}</article>;\n`;
    const view = (more: string) => `import { Note } from './note';
export const ConversationView = ({ conversation }: Props) => <section>{conversation.comments.map(one => <Note key={one.id} comment={one} />)}${more}</section>;
`;
    const files = (of: string, more = '') => ({ 'src/note.tsx': note(of), 'src/view.tsx': view(more) });
    expect(Object.values(await judged(files(REPORT)))).not.toContain('lacks');
    expect(Object.values(await judged(files('')))).toContain('lacks');
    // A comment that a message only quotes is no line of the talk.
    const said = '{conversation.messages.map(one => <p key={one.id}><b>{one.author.name}</b>{one.text}</p>)}';
    expect(await judged(files(REPORT, said))).toMatchObject({ ConversationView: 'lacks' });
  });

  describe('and so it is in a template, which puts more around its lines', () => {
    const note = (report: string) =>
      `<template><article><p>{{ comment.text }}</p>${report}</article></template>\n<script setup>\ndefineProps(['comment']);\n</script>\n`;
    const view = (more: string) => `<template>
  <section>${more}<comment-note v-for="one in conversation.comments" :key="one.id" :comment="one" /></section>
</template>
<script setup>
  import CommentNote from './CommentNote.vue';
  import Message from './Message.vue';
const { conversation } = useConversation();
</script>
`;
    const states = async (report: string, more = '') => {
      const files = { 'src/CommentNote.vue': note(report), 'src/ConversationView.vue': view(more) };
      return (await judged(files)).ConversationView;
    };
    const OF_EACH = '<button @click="reportUser(comment.id)">Report</button>';
    const people = (shown: string) =>
      `<ul><li v-for="member in conversation.members" :key="member.id">${shown}</li></ul>`;

    it('whoever is named above them', async () => {
      expect(await states(OF_EACH)).toBe('offers');
      expect(await states('')).toBe('lacks');
      expect(
        await states(OF_EACH, people('<router-link :to="member.page"><b>{{ member.name }}</b></router-link>')),
      ).toBe('offers');
    });

    it.each([
      ['what somebody said stands there as well', people('<b>{{ member.name }}</b> {{ member.lastMessage }}')],
      ['it is said under a word of its own', people('<b>{{ member.name }}</b> {{ member.last }}')],
      ['it stands in what else is told of them', people('<b>{{ member.profile.motto }}</b>')],
      ['a part that may show it stands there', people('<message :member="member" />')],
      ['it is shown for each', '<message v-for="member in conversation.members" :key="member.id" :member="member" />'],
    ])('but not where %s', async (_, more) => {
      expect(await states(OF_EACH, more)).not.toBe('offers');
    });
  });
});

describe('a report behind what nobody can open', () => {
  const state = (first: string) => `const [open, setOpen] = useState(${first});`;
  const item = (head: string, button: string, dialog: string) => ({
    'src/item.tsx': `import { useState } from 'react';
import { Modal } from 'kit';
export const Comment = ({ comment, canReport = false, onDone }: Props) => {
  ${head}
  return <article><b>{comment.author.name}</b><p>{comment.text}</p>${button}${dialog}</article>;
};
`,
    'src/list.tsx': `import { Comment } from './item';
export const Talk = ({ all }: Props) => <ul>{all.map(one => <Comment key={one.id} comment={one} />)}</ul>;
`,
  });
  const BUTTON = '{canReport && <button onClick={() => setOpen(true)}>Report</button>}';
  const MODAL =
    '<Modal open={open} onClose={() => setOpen(false)}><ReportForm id={comment.id} onSubmit={sendReport} /></Modal>';

  it.each([
    ['a dialog', MODAL],
    ['a condition', '{open && <ReportForm id={comment.id} onSubmit={sendReport} />}'],
  ])('is hidden with what opens it: %s', async (_, dialog) => {
    expect(await judged(item(state('false'), BUTTON, dialog))).toEqual({ Comment: 'hidden' });
  });
  it('is hidden through a function of the component', async () => {
    const head = `${state('false')}\n  const start = () => setOpen(true);`;
    expect(await judged(item(head, '{canReport && <button onClick={start}>Report</button>}', MODAL))).toEqual({
      Comment: 'hidden',
    });
  });
  it.each([
    ['what is open at first', item(state('true'), BUTTON, MODAL)],
    [
      'what something else opens',
      item(state('false'), `${BUTTON}<button onClick={() => setOpen(true)}>More</button>`, MODAL),
    ],
    ['what an effect opens', item(`${state('false')} useEffect(() => setOpen(true), []);`, BUTTON, MODAL)],
    ['what is handed on', item(`${state('false')} useShortcut('r', setOpen);`, BUTTON, MODAL)],
    ['what is always shown', item(state('false'), BUTTON, '<ReportForm id={comment.id} onSubmit={sendReport} />')],
    ['what only few see', item(state('false'), BUTTON.replace('canReport', 'comment.isOpen'), MODAL)],
  ])('unlike %s', async (_, files) => {
    expect(await judged(files)).toEqual({ Comment: 'offers' });
  });

  const vue = (given: string) => ({
    'src/Note.vue': `<template>
  <article><b>{{ comment.author.name }}</b><p v-html="comment.text" /><button v-if="canReport" @click="open = true">Report</button></article>
  <o-modal v-model:active="open"><ReportModal :on-confirm="send" /></o-modal>
</template>
<script setup>
import { ref } from 'vue';
  import ReportModal from './ReportModal.vue';
const props = defineProps({ comment: Object, canReport: { type: Boolean, default: false } });
const open = ref(false);
const send = () => fetch('/api/report', { method: 'POST', body: props.comment.id });
</script>
`,
    'src/ReportModal.vue': `<template><div><p>Report this</p><button @click="onConfirm">Send report</button></div></template>
<script setup>
defineProps({ onConfirm: Function });
</script>
`,
    'src/Talk.vue': `<template><ul><note v-for="one in all" :key="one.id" :comment="one" ${given} /></ul></template>
<script setup>
  import Note from './Note.vue';
defineProps({ all: Array });
</script>
`,
  });
  it('is hidden in a template as well', async () => {
    expect(Object.values(await judged(vue('')))).toEqual(['hidden']);
    expect(Object.values(await judged(vue(':can-report="true"')))).toEqual(['offers']);
  });
});
