import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether somebody is told to go live where a server begins to send to all. */
async function goesLive(method: string, called = 'wire.beginBroadcast()'): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "ws": "8.0.0" } }',
    'src/wire.js': `export const wire = { frame: null, ${method} };\n`,
    'src/server.js': `import { wire } from './wire.js';
import { studio } from 'studio';
setInterval(() => {
  ${called};
  for (const socket of sockets) socket.send(JSON.stringify(game));
}, 50);
`,
  });
  return operationsOf(facts, 'livestream').length > 0;
}

it.each(['beginBroadcast() { wire.frame = null; }', 'beginBroadcast: () => {}'])(
  'nobody goes live where nothing is done: %s',
  async method => {
    expect(await goesLive(method)).toBe(false);
  },
);

it.each([
  ['a service is asked', "beginBroadcast() { wire.frame = null; studio.open('main'); }", undefined],
  ['it is marked as live', 'beginBroadcast() { wire.isLive = true; }', undefined],
  ['it cannot be followed', '', 'studio.beginBroadcast(room, track)'],
])('unlike where %s', async (_, method, called) => {
  expect(await goesLive(method, called)).toBe(true);
});
