import { expect, it } from 'vitest';
import { checkFiles } from '../cli/childproof.ts';

const RULE = 'messaging/send-is-guarded';
const SERVER = '{ "name": "server", "dependencies": { "express": "5.1.0" } }';

/** What engineers read of sends, and what is named beside. */
async function told(files: Record<string, string>): Promise<{ message: string; related: string[] }[]> {
  const { report } = await checkFiles(files);
  return report.findings
    .filter(({ rule }) => rule === RULE)
    .map(({ message, related }) => ({
      message: message.engineer,
      related: related.map(({ at, message }) => `${at.path}:${at.start.line} ${message}`),
    }));
}

const SEND = `import { canMessageUser } from './may-write.ts';
export async function sendDirectMessage(from: Person, to: Person, text: string) {
  await canMessageUser(from, to);
  return db.directMessages.insert({ from: from.id, to: to.id, text });
}
`;
const ASKS = (setting: string) => `export async function canMessageUser(from: Person, to: Person) {
  const isBlocked = await blocks.has(to.id, from.id);
  if (isBlocked) throw new Error('blocked');
${setting}}
`;
const SETTING = `  const settings = await settingsOf(to);
  if (settings.disableIncomingMessages) throw new Error('closed');
`;
const OPEN = 'src/may-write.ts:5 this setting of the recipient is asked, and is open by default';

it('a setting of the recipient that the same check asks is named beside the guards', async () => {
  const [one] = await told({ 'package.json': SERVER, 'src/send.ts': SEND, 'src/may-write.ts': ASKS(SETTING) });
  expect(one!.message).toMatch(/with only block \(isBlocked\) and a setting that is open by default in front of it/);
  expect(one!.message).toMatch(/disableIncomingMessages \(src\/may-write\.ts:5\) is asked as well/);
  expect(one!.related).toContain(OPEN);
});

it('a setting that is asked elsewhere is not', async () => {
  const [one] = await told({
    'package.json': SERVER,
    'src/send.ts': SEND,
    'src/may-write.ts': ASKS('') + ASKS(SETTING).replace('canMessageUser', 'canCallUser'),
  });
  expect(one!.message).toMatch(/with only block \(isBlocked\) in front of it/);
  expect(one!.related.filter(line => line.includes('this setting'))).toEqual([]);
});

it('what runs nobody knows where is not said to be open for the same reason as what a client sends', async () => {
  const client = `export const sendMessage = (to: string, text: string) => fetch('/api/direct-messages', { method: 'POST', body: text });\n`;
  const [one] = await told({
    'web/package.json': '{ "name": "web", "dependencies": { "react-dom": "19.0.0" } }',
    'web/src/first.ts': client,
    'core/send.ts': SEND,
    'core/other-send.ts': SEND,
    'core/may-write.ts': ASKS(''),
  });
  expect(one!.message).toMatch(/neither its package nor the file says whether this runs on a server/);
  expect(one!.related).toContain('web/src/first.ts:1 a client sends it from here');
  const same = one!.related.filter(line => line.includes('left open for the same reason'));
  expect(same.length).toBeGreaterThan(0);
  expect(same.filter(line => !line.startsWith('core/'))).toEqual([]);
});
