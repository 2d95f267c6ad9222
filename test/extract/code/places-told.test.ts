import { expect, it } from 'vitest';
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
