import { expect, it } from 'vitest';
import { guardsByFunction, runFiles } from './run-case.ts';

/** Kinds of guard before a message whose sender asks a check with these lines at its beginning. */
async function kinds(lines: string, name = 'validateDm'): Promise<string> {
  const text = `async function ${name}(me: Person, recipient: Person, channel: Channel, recipients: Person[]) {
  ${lines}
  const friendship = await prisma.friendship.findFirst({ where: { me: me.id, other: recipient.id } });
  if (friendship === null) throw new Refused('strangers');
}
export async function send(me: Person, recipient: Person, channel: Channel) {
  await ${name}(me, recipient, channel, channel.recipients);
  return sendDirectMessage(me, recipient, channel.text);
}
`;
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/send.ts': text,
  });
  return guardsByFunction(facts, 'src/send.ts')['send']!;
}

it.each([
  ['a group', 'if (channel.type === ChannelType.GROUP_DM) return;'],
  ['a group, or notes to oneself', "if (channel.type === ChannelType.GROUP || channel.kind === 'notes') return;"],
  ['nobody else', 'const other = recipients.find(one => one.id !== me.id);\n  if (!other) return;'],
])('a check of private messages that leaves out %s holds for the others', async (_, lines) => {
  expect(await kinds(lines)).toBe('connection');
});

it.each<[name: string, lines: string, check?: string]>([
  ['some private ones', 'if (channel.type === ChannelType.DM_OPEN) return;'],
  ['a group, or those who are open', 'if (channel.type === ChannelType.GROUP || recipient.isOpen) return;'],
  ['those whom it does not know', 'const other = await findPerson(recipient.id);\n  if (!other) return;'],
  ['the one it looks for', 'const other = recipients.find(one => one.id === recipient.id);\n  if (!other) return;'],
  [
    'a group, and is of no private message by its name',
    'if (channel.type === ChannelType.GROUP) return;',
    'validateSender',
  ],
])('not one that leaves out %s', async (_, lines, check) => {
  expect(await kinds(lines, check)).toBe('');
});
