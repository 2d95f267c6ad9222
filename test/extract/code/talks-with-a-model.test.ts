import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Names of what is taken for a private message in a file of a server. */
async function sends(text: string, path = 'src/talk/private-messages.ts'): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "express": "5.1.0" } }', [path]: text });
  return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
}

describe('a talk in which a message is from whoever writes or from a model', () => {
  const panel = (from: string, more = '', type = '') =>
    `type Line = { ${from}; text: string };\n${type}` +
    `export async function say(memberId: string, text: string) {\n  ${more}await api.sendChatMessage(memberId, text);\n}\n`;
  const found = async (from: string, more?: string, type?: string) =>
    (await sends(panel(from, more, type), 'src/talk/panel.ts')).length > 0;
  const ADDS = 'const line: Line = { text };\n  ';

  it.each([ADDS, "lines.push({ role: 'user', text });\n  "])('is with nobody: %s', async more => {
    expect(await found("role: 'user' | 'assistant'", more)).toBe(false);
  });

  it.each([
    ["role: 'user' | 'admin'", ADDS],
    ["role: 'user' | 'assistant' | 'agent'", ADDS],
    ["role: 'user' | 'assistant'", `${ADDS}await notify(friendId);\n  `],
    ["role: 'user' | 'assistant'", `${ADDS}await keep({ senderId, toId });\n  `],
    ["role: 'user' | 'assistant'", ''],
  ])('unlike one of which %s and %s say more', async (from, more) => {
    expect(await found(from, more)).toBe(true);
  });

  it('nor one of which only a note speaks', async () => {
    expect(await found('from: string', ADDS, "// role: 'user' | 'assistant'\n")).toBe(true);
  });
});

describe('a talk of which a page makes the lines of both sides', () => {
  const found = async (answer: string, more = '') =>
    (
      await sends(
        `export const Help = () => {
  const [lines, setLines] = useState([{ content: 'Hello!', ${answer} }]);
  const sendMessage = async (message: string) => {
    ${more}return fetch('/help/answers', { method: 'POST', body: JSON.stringify({ message }) });
  };
  const ask = async (text: string) => {
    setLines([...lines, { content: text, role: 'user' }]);
    await sendMessage(text);
  };
  return ask;
};
`,
        'src/talk/help-chat.ts',
      )
    ).length > 0;

  it('is with a model', async () => expect(await found("role: 'assistant'")).toBe(false));

  it('unlike one for which only an advice is asked of it', async () => {
    const inbox = (body: string) =>
      sends(
        `export function Inbox({ thread }) {
  const suggest = text => fetch('/api/suggest', { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: text }, { role: 'assistant', content: '' }] }) });
  const sendMessage = text => { ${body}return fetch('/api/threads/' + thread.id + '/messages', { method: 'POST', body: JSON.stringify({ text }) }); };
  return [suggest, sendMessage];
}
`,
        'src/talk/help-chat.ts',
      );
    expect(await inbox('')).not.toEqual([]);
    expect(await inbox("add({ role: 'user', content: text }, { role: 'assistant', content: '' }); ")).toEqual([]);
  });

  it.each([
    ["role: 'owner'", ''],
    ['role: from', ''],
    ["role: 'assistant'", 'await notify(friendId); '],
  ])('unlike one in which %s %s', async (answer, more) => expect(await found(answer, more)).toBe(true));
});

describe('a talk that a kit for models holds', () => {
  const said = (from: string, how: string, call: string) =>
    sends(
      `import { useChat } from '${from}';
export function useTutor() {
  ${how}
  return async (text: string) => { await ${call}({ text }); };
}
`,
      'src/talk/tutor-chat.ts',
    );
  it.each([
    ['const chat = useChat({ id });', 'chat.sendMessage'],
    ['const { messages, sendMessage } = useChat();', 'sendMessage'],
  ])('is with a model: %s', async (how, call) => expect(await said('@ai-sdk/react', how, call)).toEqual([]));

  it.each([
    ['@talk-sdk/react', 'const chat = useChat({ id });', 'chat.sendMessage'],
    ['@ai-sdk/react', 'const chat = useFriends();', 'chat.sendMessage'],
  ])('unlike one of %s by %s', async (from, how, call) => expect(await said(from, how, call)).not.toEqual([]));

  const carried = (from: string) =>
    sends(
      `import type { ChatTransport } from '${from}';
export class OwnTransport implements ChatTransport {
  async sendMessages({ chatId, messages }) {
    return fetch('/talks', { method: 'POST', body: JSON.stringify({ chatId, messages }) });
  }
}
`,
      'src/talk/transport.ts',
    );
  it('is carried to a model', async () => expect(await carried('ai')).toEqual([]));
  it('unlike one of another package', async () => expect(await carried('@talk-sdk/core')).not.toEqual([]));
});

describe('a talk that the product keeps for one person and a model', () => {
  const opened = (table: string, row: string) =>
    sends(
      `export async function createChatConversation(courseId: string, userId: string, otherId: string) {
  const [row] = await db.insert(${table}).values({ ${row} }).returning();
  return row;
}
export async function keepHistory(courseId: string, userId: string, otherId: string) {
  return createChatConversation(courseId, userId, otherId);
}
`,
      'src/queries/history.ts',
    );

  it('reaches nobody when it is begun', async () => {
    expect(await opened('schema.aiChatConversation', 'courseId, userId, messages: []')).toEqual([]);
  });

  it.each([
    ['is kept with those between people', 'schema.chatConversation', 'courseId, userId, messages: []'],
    ['names another person', 'schema.aiChatConversation', 'userId, recipientId: otherId, messages: []'],
    ['names several people', 'schema.aiChatConversation', 'courseId, participantIds: [userId, otherId]'],
    ['holds a message', 'schema.aiChatConversation', 'courseId, userId, messages: [first]'],
    ['holds what is not seen', 'schema.aiChatConversation', 'userId, ...given'],
  ])('unlike one that %s', async (_, table, row) => {
    expect(await opened(table, row)).toContain('createChatConversation');
  });

  /** Whether a route that begins a talk is judged, and what it leads to. */
  const routed = async (row: string, before = '', table = 'aiConversation') => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "5.1.0" } }',
      'src/talks.ts': `export async function createConversation(userId, given) {\n  return prisma.${table}.create({ data: { ${row} } });\n}\n`,
      'src/routes.ts': `import { createConversation } from './talks.ts';
router.post('/conversations', async (req, res) => {
  ${before}res.json(await createConversation(req.user.id, req.body.given));
});
`,
    });
    return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
  };

  it.each(['userId, courseId: given, messages: []', 'userId, prompt: given'])(
    'reaches nobody through a route either: %s',
    async row => {
      expect(await routed(row)).toEqual([]);
    },
  );

  it.each([
    ['a column may be another person', 'userId, coachId: given, messages: []', '', 'aiConversation'],
    ['it is kept with those between people', 'userId, prompt: given', '', 'conversation'],
    [
      'more is done there',
      'userId, prompt: given',
      'await deliver(req.body.to, req.body.given);\n  ',
      'aiConversation',
    ],
    [
      'somebody is written to by what it is given',
      'userId, prompt: given',
      "req.io.to(req.body.other).emit('message', req.body.given);\n  ",
      'aiConversation',
    ],
  ])('unlike a route of which %s', async (_, row, before, table) => {
    expect(await routed(row, before, table)).toContain('POST /conversations');
  });
});
