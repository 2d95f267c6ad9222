import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function surfaces(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', ...files });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

describe('an entry under another name', () => {
  const files = (more: string) => ({
    'src/list.tsx':
      "import Entry from './entry';\nexport const Inbox = ({ all }: Props) => all.map(one => <Entry key={one.id} conversation={one} />);\n",
    'src/entry.tsx': `import { MessageList } from './messages';\nexport default function Conversation({ conversation }: Props) {
  const last = () => conversation.lastMessage.author.name + ': ' + conversation.lastMessage.content;
  return <div onClick={() => navigate('/inbox/' + conversation.id)}><h3>{conversation.author.name}</h3><p>{last()}</p>${more}</div>;
}\n`,
  });

  it('leads to the talk', async () => expect(await surfaces(files(''))).toEqual([]));
  it('unlike the talk itself', async () =>
    expect(await surfaces(files('<MessageList of={conversation} />'))).not.toEqual([]));
});

describe('a row of which one message is read', () => {
  const files = (text: string, press: string) => ({
    'src/direct.tsx': `export const Direct = ({ all }: Props) => <FlatList data={all} renderItem={({ item }) => <MessageItem item={item} />} />;
const MessageItem = ({ item }: Props) => (
  <Pressable onPress={() => ${press}}><Text>{item.user.username}</Text><Text>{${text}}</Text></Pressable>
);\n`,
  });
  const PRESS = "navigate('Conversation', { of: item.user.username })";

  it.each(['item.messageList[0].text', 'item.messages[item.messages.length - 1].text', 'item.messages.at(-1).text'])(
    'leads to the talk: %s',
    async text => expect(await surfaces(files(text, PRESS))).toEqual([]),
  );
  it.each([
    ['a row that leads nowhere', 'item.messageList[0].text', 'copy(item)'],
    ['a message', 'item.text', PRESS],
  ])('unlike %s', async (_, text, press) => expect(await surfaces(files(text, press))).not.toEqual([]));
});

describe('the latest messages of each', () => {
  const files = (entry: string) => ({
    'src/side.tsx':
      "import { LatestMessageList } from './latest';\nexport const Side = ({ all }: Props) => <LatestMessageList messages={all} />;\n",
    'src/latest.tsx': `const rowsOf = (all: Told[]) => all.map(one => ({ key: one.userId, name: one.userName, ${entry} }));
export const LatestMessageList = ({ messages }: Props) => rowsOf(messages).map(({ key, ...one }) => <Card key={key} {...one} />);\n`,
  });

  it('lead to the talks where they say what was not read', async () =>
    expect(await surfaces(files('unreadCount: one.unreadCount'))).toEqual([]));
  it('and are somebody’s words otherwise', async () => expect(await surfaces(files(''))).not.toEqual([]));
});

describe('what was said so far in a talk', () => {
  const files = (list: string, row: string) => ({
    'src/side.tsx': `export const Side = () => {
  const { ${list} } = useTalk();
  return <ul>{${list}.map(row => <li key={row.id}><b>{row.username}</b>${row}</li>)}</ul>;
};
`,
  });
  it.each([
    ['chats', '{row.message}'],
    ['chatHistory', '<span>{row.message}</span>'],
    ['chatLog', '<span dangerouslySetInnerHTML={{ __html: `${row.text}` }} />'],
  ])('%s', async (list, row) => expect(await surfaces(files(list, row))).not.toEqual([]));
  it.each([
    ['orderHistory', '{row.message}'],
    ['chatThemes', '{row.text}'],
    ['buildLog', '{row.message}'],
  ])('unlike %s', async (list, row) => expect(await surfaces(files(list, row))).toEqual([]));
});
