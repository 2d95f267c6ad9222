import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function guards(made: string): Promise<string[]> {
  const text = `export function Profile({ user, currentUser, isOwnProfile }: Props) {
  const canMessageUser = ${made};
  return <div>{canMessageUser && <NewConversationButton user={user} onClick={() => openDirectMessage(user)} />}</div>;
}
`;
  const { facts } = await runFiles({ ...IN_BROWSER, 'src/chat/profile.tsx': text });
  return operationsOf(facts, 'dm-guard').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

describe('a name that promises a right to write', () => {
  it.each([
    '!!currentUser && !isOwnProfile',
    'Boolean(currentUser) && user.id !== currentUser.id',
    'isLoggedIn && !isMe',
  ])('is none if it asks only who somebody is: %s', async made => expect(await guards(made)).toEqual([]));

  it.each(['!isOwnProfile && user.followsMe', 'useRights(user)', 'currentUser && user.acceptsMessages'])(
    'may be one: %s',
    async made => expect(await guards(made)).toEqual(['canMessageUser connection']),
  );
});

it('what makes sure that a conversation is there refuses nobody', async () => {
  const called = async (name: string): Promise<string[]> => {
    const text = `export async function open(id: string, me: string) {\n  const dm = await ${name}(id, me);\n  return show(dm);\n}\n`;
    const { facts } = await runFiles({ ...IN_BROWSER, 'src/chat/direct-messages.ts': text });
    return operationsOf(facts, 'dm-guard').map(({ value }) => value.symbol);
  };
  expect(await called('ensureDmConversation')).toEqual([]);
  expect(await called('checkPrivateChat')).toEqual([]);
  expect(await called('checkPrivateChatAllowed')).toEqual(['checkPrivateChatAllowed']);
  expect(await called('ensureDmAllowed')).toEqual(['ensureDmAllowed']);
  expect(await called('validateDmRecipient')).toEqual(['validateDmRecipient']);
});
