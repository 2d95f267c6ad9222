import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

it.each([
  ["user.room.send(user, 'said', { id: user.id, message: args.message }, [user], true)", 0],
  ["user.room.send(user, 'said', { message: args.message }); this.db.messages.create({ to: args.to })", 1],
  ["this.users[args.recipient].send('said', { message: args.message })", 1],
])('what is said to all in a place is no private message: %s', async (does, count) => {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "socket.io": "4" } }',
    'src/plugins/Chat.js': `export default class Chat {\n  constructor() { this.events = { send_message: this.sendMessage }; }\n  sendMessage(args, user) {\n    ${does}\n  }\n}\n`,
    'src/talks.js': 'export const tell = (from, to) => sendDirectMessage(from, to);\n',
  });
  const found = operationsOf(facts, 'dm-send').filter(({ at }) => at.path.endsWith('Chat.js'));
  expect(Math.min(found.length, 1)).toBe(count);
});

it.each([
  ["sendMessage(chatId, user, line) { this.hall.broadcastAll('line', { user, line }); }", 0],
  ["sendMessage(chatId, userId, line) { rows.query('SELECT 1'); this.hall.broadcastAll('line', line); }", 0],
  // To all devices of one person.
  ['sendMessage(chatId, user, line) { devicesOf(user.id).sendToAll({ line }); }', 1],
  ['sendMessage(chatId, user, line) { this.lines[user.id].sendToAll({ line }); }', 1],
  ['sendMessage(chatId, friendId, line) { this.room.send({ friendId, line }); }', 1],
  [
    "sendMessage(chatId, user, line) { pool.query('INSERT INTO messages …', [line]); this.hall.broadcastAll(line); }",
    1,
  ],
])('what calls %s', async (does, count) => {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "socket.io": "4" } }',
    'src/chat.js': `class Hall {\n  join(guest) {\n    guest.socket.on('line', line => this.sendMessage(guest.room.chat_id, guest.user, line));\n  }\n  ${does}\n}\n`,
    'src/talks.js': 'export const tell = (from, to) => sendDirectMessage(from, to);\n',
  });
  expect(
    operationsOf(facts, 'dm-send').filter(({ at }) => at.path === 'src/chat.js' && at.start.line === 3),
  ).toHaveLength(count);
});

describe('what a client asks a service for over its socket', () => {
  const client = async (frame: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "solid-js": "1.9.0" } }',
      'src/lines.ts': `let line: WebSocket;
export const sendMessage = (message: string) => line.send(message);
`,
      'src/feed.ts': `import { sendMessage } from './lines';
export const loadFeed = (reader: string, id: string) => sendMessage(${frame});
`,
      'src/inbox.ts': 'export const loadDirectMessages = (receiver: string) => fetch(`/inbox/${receiver}`);\n',
    });
    return operationsOf(facts, 'dm-send').filter(({ at }) => at.path === 'src/feed.ts').length;
  };

  it('is a request, by the list that it is written as', async () => {
    expect(await client("JSON.stringify(['REQ', id, { feed: reader, limit: 20 }])")).toBe(0);
  });

  it.each([
    "JSON.stringify(['SAY', id, { text: reader }])",
    "JSON.stringify(['EVENT', sealed])",
    'JSON.stringify({ id, reader })',
    'reader',
  ])('unlike %s, which may be what somebody writes', async frame => {
    expect(await client(frame)).toBe(1);
  });
});
