import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PRIVATE = 'export const sendDirectMessage = (to, text) => api.post(`/dm/${to}`, { text });\n';

/** Whether a call of a channel is taken for one that sends a message. */
async function isSend(call: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/room.js': `${PRIVATE}export const change = (permission, status, text, all) => roomChannel.${call};\n`,
  });
  return operationsOf(facts, 'dm-send').some(({ value }) => value.symbol === 'roomChannel.sendMessage');
}

it.each(["sendMessage({ permission, status }, 'permission')", "sendMessage({ userId: 1, muted: true }, 'status')"])(
  'what has become of a right is no message: %s',
  async call => expect(await isSend(call)).toBe(false),
);

it.each([
  "sendMessage({ permission, text }, 'permission')",
  "sendMessage({ status }, 'chat')",
  "sendMessage({ ...all, status }, 'status')",
  'sendMessage({ permission, status }, text)',
  "sendMessage(text, 'permission')",
])('unlike what somebody may have typed: %s', async call => expect(await isSend(call)).toBe(true));
