import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const room = async (does: string, base = 'Room') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "colyseus": "0.15.0" } }',
    'src/island.ts': `import { ${base} } from 'colyseus';\nexport class Island extends ${base} {\n  onCreate() {\n    ${does}\n  }\n}\n`,
  });
  return operationsOf(facts, 'dm-send').length;
};
const handler = (verb: string, on = 'this') =>
  `${on}.onMessage('${verb}', (client, { to, text }) => {\n      const target = this.clients.find(one => one.sessionId === to);\n      target?.send('${verb}', { from: client.sessionId, text });\n    });`;

it('reads a verb of a room by which one whispers to another', async () => {
  expect(await room(handler('whisper'))).toBe(1);
  expect(await room(handler('move'))).toBe(0);
  expect(await room(handler('whisper'), 'Scene')).toBe(0);
});
