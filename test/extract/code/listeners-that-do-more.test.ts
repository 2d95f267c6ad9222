import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const file = (listener: string) => ({
  'package.json': '{ "name": "server", "dependencies": { "socket.io": "4.8.0" } }',
  'src/server.ts': `io.on('connection', socket => {
  socket.on('private-message', ${listener});
});
export const announce = (data: Line) => relay(data);
function isAllowed(user: User, data: Line) {
  if (user.age < 18) return false;
  seen.add(data.to);
  return true;
}
function take(user: User, data: Line) {
  if (user.age < 18) return;
  peers.get(data.to)?.whisper(data.text);
}
function relay(data: Line) {
  peers.get(data.to)?.whisper(data.text);
}
`,
});
const guardsOf = async (listener: string) => {
  const { facts } = await runFiles(file(listener));
  return operationsOf(facts, 'dm-send')[0]!.value.guards;
};

it.each([
  'data => take(socket.user, data)',
  'async data => { await take(socket.user, data); }',
  'data => { return take(socket.user, data); }',
])('%s is judged by what it hands on to', async listener => {
  expect(await guardsOf(listener)).toMatchObject([{ kind: 'age', at: { start: { line: 11 } } }]);
});

it('a listener that asks for nothing and then goes on has asked nothing', async () => {
  expect(await guardsOf('data => { isAllowed(socket.user, data); peers.get(data.to)?.whisper(data.text); }')).toEqual(
    [],
  );
});

it('what a listener asks before it hands on counts, whoever else calls the same function', async () => {
  const guards = await guardsOf('data => { if (socket.user.age < 18) return; relay(data); }');
  expect(guards).toMatchObject([{ kind: 'age', at: { start: { line: 2 } } }]);
});
