import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const room = (rows: string, kit = '@chatscope/chat-ui-kit-react') => ({
  'package.json': '{ "dependencies": { "react": "19.0.0" } }',
  'src/room.tsx': `import { Message, MessageList } from '${kit}';
export function Room({ room }: Props) {
  const { data: messages } = useMessages(room.id);
  return <MessageList>{${rows}}</MessageList>;
}
`,
});
const surfaces = async (rows: string, kit?: string) =>
  surfacesOf((await runFiles(room(rows, kit))).facts).map(({ value }) => value.symbol);

it.each([
  'messages.map(one => <Message key={one.id} model={one} />)',
  'messages.slice(-50).map(one => <Message key={one.id} model={one} />)',
  '(messages ?? []).map(one => <Message key={one.id} model={one} />)',
  'messages.filter(Boolean).toReversed().map(one => <Message key={one.id} model={one} />)',
  '[...messages].map(one => <Message key={one.id} model={one} />)',
  'messages.map((one, index) => <Message key={index} {...one} />)',
  'messages.map(({ id, ...one }) => <Message key={id} model={one} />)',
])('a row of a kit for talks is given what somebody wrote: %s', async rows =>
  expect(await surfaces(rows)).toEqual(['Message']),
);

it.each([
  ['nothing but a key', 'messages.map(({ id }) => <Message key={id} className={id} />)'],
  ['what is written here', "[{ text: 'Hello' }].map(one => <Message key={one.text} model={one} />)"],
  ['another list', 'messages.errors.map(one => <Message key={one} model={one} />)'],
])('but not where it is given %s', async (_, rows) => expect(await surfaces(rows)).toEqual([]));

it('nor by a kit for notices', async () =>
  expect(await surfaces('messages.slice(-5).map(one => <Notice {...one} />)', '@acme/forms')).toEqual([]));
