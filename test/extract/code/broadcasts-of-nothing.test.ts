import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether somebody is told to go live where a server begins to send to all. */
async function goesLive(method: string, called = 'wire.beginBroadcast()', more = ''): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "ws": "8.0.0" } }',
    'src/wire.js': `export const wire = { frame: null, ${method} };\n`,
    'src/more.js': `import { wire } from './wire.js';\n${more}\n`,
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

it.each([
  ['something is set in its place', 'wire.beginBroadcast = room => relay.on(room);', true],
  ['something is put in its place', 'Object.assign(wire, { beginBroadcast: room => relay.on(room) });', true],
  ['it is only called there', 'wire.beginBroadcast();', false],
])('elsewhere %s', async (_, more, isTold) => {
  expect(await goesLive('beginBroadcast() {}', undefined, more)).toBe(isTold);
});

it.each([
  ['made of it', 'extends Wire', true],
  ['of its own', '', false],
])('a class that is %s', async (_, heritage, isTold) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "ws": "8.0.0" } }',
    'src/wire.ts': 'export class Wire { beginBroadcast(id: string) {} }\n',
    'src/other.ts': `import { Wire } from './wire.ts';\nexport class Other ${heritage} { beginBroadcast(id: string) { this.relay.on(id); } }\n`,
    'src/server.ts': `import type { Wire } from './wire.ts';
export const routes = (wire: Wire) => {
  app.post('/rooms/:id/begin', async (req, res) => { await wire.beginBroadcast(req.params.id); res.sendStatus(204); });
};
`,
  });
  expect(operationsOf(facts, 'livestream').some(({ at }) => at.path === 'src/server.ts')).toBe(isTold);
});
