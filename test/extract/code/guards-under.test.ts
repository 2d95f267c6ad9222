import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard in front of a message, each with the setting under which alone it is asked. */
async function guards(before: string): Promise<string[]> {
  const text = `export async function sendDirectMessage(me: string, recipientId: string, text: string) {
${before}
  return prisma.directMessage.create({ data: { senderId: me, recipientId, text } });
}
`;
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': text,
    'src/friends.ts': 'export const areFriends = (a: string, b: string) => db.friendship.exists({ a, b });\n',
  });
  const send = operationsOf(facts, 'dm-send').find(({ value }) => value.symbol.endsWith('create'));
  return send!.value.guards!.map(({ kind, under }) => (under === undefined ? kind : `${kind} if ${under}`));
}

const REFUSE = "const ok = await areFriends(me, recipientId);\n  if (!ok) throw new Error('no');";

describe('a check that is asked where a setting is on', () => {
  it.each([
    ['inside a branch', `if (settings.requireFriendship) { ${REFUSE} }`, 'settings.requireFriendship'],
    [
      'of a module that is loaded there',
      `if (settings.friendsOnly) { const { areFriends } = await import('./friends.ts'); ${REFUSE} }`,
      'settings.friendsOnly',
    ],
    [
      'in one condition',
      "if (config.friendsOnly && !(await areFriends(me, recipientId))) throw new Error('no');",
      'config.friendsOnly',
    ],
  ])('says under which: %s', async (_, before, setting) =>
    expect(await guards(before)).toEqual([`connection if ${setting}`]),
  );

  it.each([
    ['something of a person decides', `if (me.isNew) { ${REFUSE} }`],
    [
      'nobody is refused',
      "if (settings.requireFriendship) { if (!(await areFriends(me, recipientId))) log('stranger'); }",
    ],
    [
      'friends are refused',
      "if (settings.requireFriendship) { if (await areFriends(me, recipientId)) throw new Error('no'); }",
    ],
    ['nothing is asked', "if (settings.requireFriendship) { log('asks'); }"],
  ])('is none where %s', async (_, before) => expect(await guards(before)).toEqual([]));

  it('adds nothing to one that always holds', async () =>
    expect(await guards(`${REFUSE}\n  if (settings.requireFriendship) { ${REFUSE} }`)).toEqual(['connection']));
});
