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
