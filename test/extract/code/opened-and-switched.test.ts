import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const SAID = '<b>{message.author.name}</b><p>{message.text}</p>';

describe('a kind that is handed over as a text', () => {
  const files = (press: string) => ({
    'src/line.tsx': `import { openMenu } from './menu';
  import { Picture } from './picture';
export const MessageItem = ({ message }) => <div onContextMenu={() => ${press}}>${SAID}</div>;
export const List = ({ all }) => all.map(one => <MessageItem key={one.id} message={one} />);
`,
    'src/menu.tsx': `export function openMenu(kind, message) { show(<Menu><button onClick={() => reportMessage(message.id)}>Report</button></Menu>); }
`,
    'src/picture.tsx': 'export const Picture = ({ message }) => <img src={message.image} />;\n',
  });
  it.each(["openMenu('image', message)", "openMenu('reply', message)"])('opens what is opened: %s', async press =>
    expect(Object.values(await judged(files(press)))).toEqual(['offers']),
  );
  it.each(["openMenu('image', 1)", 'openMenu(Picture, message)'])('unlike something else: %s', async press =>
    expect(Object.values(await judged(files(press)))).not.toContain('offers'),
  );
});

describe('a state that is switched on elsewhere', () => {
  const files = (use: string) => ({
    'src/Note.vue': `<template>
  <article><b>{{ comment.author.name }}</b><p v-html="comment.text" /><button v-if="canReport" @click="open = true">Report</button></article>
  <o-modal v-model:active="open"><form @submit="send"><button>Report</button></form></o-modal>
</template>
<script setup>
import { ref } from 'vue';
  import { onKey } from './keys';
const props = defineProps({ comment: Object, canReport: { type: Boolean, default: false } });
const open = ref(false);
${use}
const send = () => fetch('/api/report', { method: 'POST', body: props.comment.id });
</script>
`,
    'src/Talk.vue': `<template><ul><note v-for="one in all" :key="one.id" :comment="one" /></ul></template>
<script setup>
  import Note from './Note.vue';
defineProps({ all: Array });
</script>
`,
  });
  it.each(['onKey([open]);', 'const held = open;', 'onKey({ open });', 'keys.on = open;'])(
    'may be open: %s',
    async use => expect(Object.values(await judged(files(use)))).toContain('offers'),
  );
  it.each(['', 'console.log(open.value);', 'if (!open.value) start();'])(
    'unlike one that is only read: %s',
    async use => expect(Object.values(await judged(files(use)))).toEqual(['hidden']),
  );
});
