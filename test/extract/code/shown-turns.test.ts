import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** A panel with a list of lines, of a type that lies beside it. */
const panel = (type: string, line: string) => ({
  'src/talk/types.ts': `export type Line = ${type};\n`,
  'src/talk/chat-message.tsx': `import type { Line } from './types.ts';
export default function ChatMessage({ message, profile }: { message: Line; profile: Profile }) { return ${line}; }
`,
  'src/talk/chat-message-list.tsx': `import type { Line } from './types.ts'; import ChatMessage from './chat-message.tsx';
export default function ChatMessageList({ messages }: { messages: Line[] }) {
  return <div>{messages.map(one => <ChatMessage key={one.id} message={one} />)}</div>;
}
`,
  'src/talk/side-panel.tsx': `import ChatMessageList from './chat-message-list.tsx';
export default function SideChatPanel() {
  const { messages, isStreaming } = useTalk();
  return <div><ChatMessageList messages={messages} isStreaming={isStreaming} /></div>;
}
`,
});
const SHOWN = '<p>{message.content}</p>';
const ASKED = `message.role === 'user' ? <i>{message.content}</i> : message.role === 'assistant' ? ${SHOWN} : null`;

it.each([
  ["{ id: string; role: 'user' | 'assistant' | 'tool'; content: string }", SHOWN],
  ['{ id: string; role: string; content: string }', `<div><b>{profile.display_name}</b>{${ASKED}}</div>`],
])('the turns of a talk with a model are nobody else’s: %s', async (type, line) => {
  const told = await judged(panel(type, line));
  expect(told['ChatMessage']).toBeUndefined();
});

it('nor is one line handed on', async () => {
  const files = panel("{ id: string; role: 'user' | 'assistant'; content: string }", SHOWN);
  const list = `import ChatMessage from './chat-message.tsx';
export const Spoken = () => useTalk().lines.map(line => <ChatMessage key={line.id} message={line.message} />);
`;
  expect(await judged({ ...files, 'src/talk/spoken.tsx': list })).toEqual({});
});

it('nor is a list of them, or the panel around it', async () => {
  expect(await judged(panel("{ id: string; role: 'user' | 'assistant'; content: string }", SHOWN))).toEqual({});
});

it.each([
  ['somebody of the staff', "{ id: string; role: 'user' | 'agent'; content: string }", SHOWN],
  [
    'another kind of role',
    '{ id: string; role: string; content: string }',
    `${ASKED.replace('null', "message.role === 'mentor' ? <b>{message.content}</b> : null")}`,
  ],
  [
    'one who is named',
    '{ id: string; role: string; name: string; content: string }',
    `<div><b>{message.name}</b>{${ASKED}}</div>`,
  ],
  [
    'a mark of whom a course assists',
    '{ id: string; role: string; content: string }',
    `<div>{message.role === 'assistant' && <Badge />}${SHOWN}</div>`,
  ],
  ['a role that is only shown', '{ id: string; role: string; content: string }', `<div>{message.role}{${ASKED}}</div>`],
])('unlike lines of %s', async (_, type, line) => {
  expect(await judged(panel(type, line))).not.toEqual({});
  expect((await judged(panel(type, line)))['ChatMessage']).toBeDefined();
});

/** Each line is asked for both sides. */
const SIDE = "message.role === 'assistant' ? 'model' : message.role === 'user' ? 'person' : ''";

it.each([
  ['', 'text', '<p>{text}</p>', undefined],
  [
    'of one whose name is taken apart',
    'text, displayName, photoURL',
    '<div><b>{displayName}</b><p>{text}</p></div>',
    'lacks',
  ],
])('a line that is asked for both sides %s', async (_, taken, shown, answer) => {
  const files = {
    'src/chat-message.tsx': `export function ChatMessage({ message }) {
  const { ${taken} } = message;
  return <div className={${SIDE}}>${shown}</div>;
}
`,
  };
  expect((await judged(files))['ChatMessage']).toBe(answer);
});

it.each([
  ['', 'key={message.id}', false],
  ['of people who are looked up', 'src={users[message.uid].photo}', true],
])('lines of a room %s', async (_, of, isAsked) => {
  const files = {
    'src/chat-room.tsx': `export function ChatRoom({ room }) {
  const users = useUsers(room.id);
  return <ul>{room.messages.map(message => <li className={${SIDE}}><Avatar ${of} /><p>{message.text}</p></li>)}</ul>;
}
`,
  };
  expect(Object.keys(await judged(files)).length > 0).toBe(isAsked);
});

it.each([
  ['', '', false],
  ['beside what people reply', '{article.replies.map(reply => <p><b>{reply.nickname}</b>{reply.text}</p>)}', true],
  [
    'beside replies that are taken apart',
    '{article.replies.map(({ nickname, text }) => <p><b>{nickname}</b>{text}</p>)}',
    true,
  ],
])('a panel of a model %s', async (_, replies, isAsked) => {
  const files = {
    'src/article-body.tsx': `export function ArticleBody({ article, messages }) {
  return <main>${replies}<aside>{messages.map(message => <div className={${SIDE}}>{message.content}</div>)}</aside></main>;
}
`,
  };
  expect(Object.keys(await judged(files)).length > 0).toBe(isAsked);
});

it.each([
  ['a talk with a model', '({ assistant }) => assistant.lines.map(one => <ChatBubble message={one} />)', false],
  ['a talk with nobody knows whom', '({ talk }) => talk.lines.map(one => <ChatBubble message={one} />)', true],
  ['answers', '({ answers }) => answers.map(one => <ChatBubble message={one.text} />)', true],
  [
    'what an address says is comments, beside an assistant',
    '() => <><AssistantPanel />{useSWR(`/api/posts/${id}/comments`).data.map(one => <ChatBubble message={one} />)}</>',
    true,
  ],
  ['comments', '({ comments }) => comments.map(one => <ChatBubble key={one.id} message={one.text} />)', true],
  [
    'a room whose people are named beside each line',
    '({ messages }) => messages.map(one => <div><b>{one.sender.displayName}</b><ChatBubble message={one} /></div>)',
    true,
  ],
  [
    'a room of members',
    '({ members, messages }) => <div><People of={members} />{messages.map(one => <ChatBubble message={one} />)}</div>',
    true,
  ],
])('what shows a line of a model is used for %s', async (_, uses, isAsked) => {
  const files = {
    'src/chat-bubble.tsx': `export const ChatBubble = ({ message }) => <div className={${SIDE}}><p>{message.content}</p></div>;
`,
    'src/uses.tsx': `import { ChatBubble } from './chat-bubble.tsx';
export const Uses = ${uses};
`,
  };
  expect(Object.keys(await judged(files)).length > 0).toBe(isAsked);
});

it.each([
  ['AiPanel', false],
  ['Gathering', true],
])('a list that hands on what it is given, shown by %s', async (name, isAsked) => {
  const files = {
    'src/chat-bubble.tsx': `export const ChatBubble = ({ message }) => <div className={${SIDE}}><p>{message.content}</p></div>;
`,
    'src/bubbles.tsx': `import { ChatBubble } from './chat-bubble.tsx';
export const Bubbles = ({ lines }) => lines.map(one => <ChatBubble message={one} />);
`,
    'src/around.tsx': `import { Bubbles } from './bubbles.tsx';
export const ${name} = ({ lines }) => <main><Bubbles lines={lines} /></main>;
`,
  };
  expect(Object.keys(await judged(files)).length > 0).toBe(isAsked);
});

/** A hook in a file of its own makes the lines, and the panel says nothing of a model. */
const kept = (made: string, taken = 'const { lines } = useCoach();') => ({
  'src/use-coach.ts': `export function useCoach() {
  const [lines, setLines] = useState([]);
  const send = async text => {
    const { answer, by } = await ask(text);
    setLines(all => [...all, { role: 'user', content: text }, ${made}]);
  };
  return { lines, send };
}
`,
  'src/bubble.tsx': `export const Bubble = ({ message }) => <div className={${SIDE}}><p>{message.content}</p></div>;
`,
  'src/sidebar.tsx': `import { useCoach } from './use-coach.ts'; import { useRoom } from './use-room.ts'; import { Bubble } from './bubble.tsx';
export function CoachPanel() {
  ${taken}
  return <aside>{lines.map(one => <Bubble key={one.id} message={one} />)}</aside>;
}
`,
  'src/use-room.ts': `export const useRoom = () => ({ lines: useLive('/rooms/1') });
`,
});

it.each([
  ['a hook makes for a model', kept("{ role: 'assistant', content: answer }"), false],
  [
    'the store of such a hook holds',
    kept("{ role: 'assistant', content: answer }", 'const coach = useCoach(); const lines = coach.lines.slice(1);'),
    false,
  ],
  ['a hook makes for whoever answers', kept('{ role: by, content: answer }'), true],
  ['a hook makes for a named sender too', kept("{ role: 'assistant', content: answer, senderId: by }"), true],
  [
    'another hook gives',
    kept("{ role: 'assistant', content: answer }", 'const { send } = useCoach(); const { lines } = useRoom();'),
    true,
  ],
])('lines that %s', async (_, files, isAsked) => {
  expect(Object.keys(await judged(files)).length > 0).toBe(isAsked);
});

/** What a hook makes, and what comes to it from elsewhere. */
const supported = (body: string) => ({
  ...kept('null', 'const { lines } = useCoach();'),
  'src/use-coach.ts': `export function useCoach(given) {\n  ${body}\n  return { lines, room };\n}\n`,
});
const FIRST = "const [lines, setLines] = useState([{ role: 'assistant', content: 'How can we help?' }]);";
it.each([
  [
    'makes them all',
    `${FIRST} const send = text => setLines(all => [...all, { role: 'user', content: text }]);`,
    false,
  ],
  [
    'makes them all and changes one',
    `${FIRST} const hear = part => setLines(all => all.map(one => (one.open ? { ...one, content: part } : one)));`,
    false,
  ],
  [
    'makes one by a name',
    `${FIRST} const add = text => { const line = { role: 'user', text }; setLines([...lines, line]); };`,
    false,
  ],
  [
    'is subscribed to others',
    `${FIRST} useEffect(() => subscribe(line => setLines(all => [...all, line])), []);`,
    true,
  ],
  ['hears others', `${FIRST} useEffect(() => socket.on('all', lines => setLines(lines)), []);`, true],
  ['loads them', `${FIRST} useEffect(() => { load().then(all => setLines(all)); }, []);`, true],
  [
    'loads them by a name',
    `${FIRST} const { lines: read } = useRoom(); useEffect(() => setLines(read), [read]);`,
    true,
  ],
  ['takes them of a room', `${FIRST} const other = useRoom(); useEffect(() => setLines(other.lines), []);`, true],
  ['begins with what is given', 'const [lines, setLines] = useState(given); add({ role: "assistant" });', true],
  ['hands on what sets them', `${FIRST} useRoom(setLines);`, true],
  ['makes lines of two', `${FIRST} const hear = line => setLines(all => [...all, { ...line, role: 'user' }]);`, true],
])('lines of a hook that %s', async (_, body, isAsked) => {
  expect(Object.keys(await judged(supported(body))).length > 0).toBe(isAsked);
});

it('lines that a hook gives beside those that it makes', async () => {
  const room = `${FIRST} const room = useLive('/rooms/1');`;
  const files = supported(room);
  expect(Object.keys(await judged(files))).toEqual([]);
  const panel = files['src/sidebar.tsx'].replace('{ lines }', '{ room: lines }');
  expect(Object.keys(await judged({ ...files, 'src/sidebar.tsx': panel })).length > 0).toBe(true);
});

it.each([
  ['a model', "'user' | 'assistant'", false],
  ['whoever is there', 'string', true],
])('lines of a store, shown by a template: %s', async (_, role, isAsked) => {
  const files = {
    'src/stores/tutor.ts': `import { defineStore } from 'pinia';
export const useTutor = defineStore('tutor', { state: () => ({ messages: [] as { role: ${role}; content: string }[] }) });
`,
    'src/Page.vue': `<script setup lang="ts"> import Bubble from './Bubble.vue';
import { useTutor } from './stores/tutor.ts';
const tutor = useTutor();
</script>
<template><section><Bubble v-for="(one, at) in tutor.messages" :key="at" :message="one" /></section></template>
`,
    'src/Bubble.vue': `<script setup lang="ts">
defineProps<{ message: { role: string; content: string } }>();
</script>
<template><div :class="${SIDE}"><p>{{ message.content }}</p></div></template>
`,
  };
  expect(Object.keys(await judged(files)).length > 0).toBe(isAsked);
});
