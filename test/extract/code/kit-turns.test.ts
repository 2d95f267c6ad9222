import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const LINE = `export const Line = ({ message }) => <p className={message.role === 'user' ? 'mine' : 'its'}>{message.content}</p>;
`;
const page = (from: string, list: string, more = '') => ({
  'src/line.tsx': LINE,
  'src/chat.tsx': `import { useChat } from '${from}'; import { Line } from './line.tsx';
export function Chat({ room }) {
  const { messages } = useChat();
  return <main>{${list}.map(message => <Line key={message.id} message={message} />)}</main>;
}
${more}`,
});
const isAsked = async (files: Record<string, string>) => Object.keys(await judged(files)).length > 0;

it.each([
  ['the hook of a kit for models', '@ai-sdk/react', 'messages', false],
  ['some of its lines', 'ai/react', "messages.filter(one => one.role !== 'data')", false],
  ['a hook of the product', './hooks/use-chat.ts', 'messages', true],
  ['a room beside it', '@ai-sdk/react', 'room.messages', true],
  ['both together', '@ai-sdk/react', '[...messages, ...room.messages]', true],
])('lines that come from %s', async (_, from, list, asked) => {
  expect(await isAsked(page(from, list))).toBe(asked);
});

it('a part that is lent to a room as well', async () => {
  const room = 'export const Room = ({ room }) => room.messages.map(one => <Line message={one} />);\n';
  expect(await isAsked(page('@ai-sdk/react', 'messages', room))).toBe(true);
});

/** What is shown of each line, right where the hook is. */
const shown = (line: string) => ({
  'src/chat.tsx': `import { useChat } from '@ai-sdk/react';
export function Chat() {
  const { messages } = useChat();
  return <main>{messages.map(message => <div key={message.id}>{message.role === 'user' ? 'You' : 'It'}${line}</div>)}</main>;
}
`,
});

it.each([
  ['its text', '{message.content}', false],
  [
    'what is attached',
    '{message.content}{message.files.filter(file => file.contentType).map(file => <a href={file.url}>{file.name}</a>)}',
    false,
  ],
  ['its parts', '{message.parts.map(part => <i>{part.text}{part.toolName}</i>)}', false],
  ['who wrote it', '<b>{message.nickname}</b>{message.content}', true],
  [
    'what people reply to it',
    '{message.content}{message.replies.map(reply => <p><b>{reply.nickname}</b>{reply.text}</p>)}',
    true,
  ],
])('of a line is shown: %s', async (_, line, asked) => {
  expect(await isAsked(shown(line))).toBe(asked);
});

it.each([
  ['ai', false],
  ['./types.ts', true],
])('a line of the type that %s declares', async (from, asked) => {
  const files = {
    'src/types.ts': 'export interface UIMessage { role: string; content: string }\n',
    'src/chat-line.tsx': `import type { UIMessage } from '${from}';
export const ChatLine = ({ message }: { message: UIMessage }) => (
  <div className={message.role === 'user' ? 'mine' : 'its'}>{message.content}</div>
);
`,
  };
  expect(await isAsked(files)).toBe(asked);
});
