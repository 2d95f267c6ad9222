import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen where an accepted friendship is asked for, after one was made that is pending. */
async function guards(between: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `export async function deliver(me: string, to: string, text: string) {
  const made = await Friendship.create({ userId: me, friendId: to, status: 'pending' });
  ${between}
  const found = await Friendship.findOne({ userId: me, friendId: to, status: 'accepted' });
  if (!found) throw new Error('no');
  await prisma.directMessage.create({ data: { senderId: me, recipientId: to, text } });
}
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind }) => kind);
}

describe('a friendship that was only asked for', () => {
  it.each([
    "made.status = 'accepted';",
    "made.status ||= 'accepted';",
    "(made as any).status = 'accepted';",
    "const row = made; row.status = 'accepted';",
    "const row = made; await row.update({ status: 'accepted' });",
    'delete made.status;',
    "[made.status] = ['accepted'];",
    "turn(); function turn() { made.status = 'accepted'; }",
  ])('may be another before it is looked for: %s', async between => expect(await guards(between)).toEqual([]));

  it.each([
    'console.log(made);',
    "const copy = { ...made }; copy.status = 'accepted';",
    'let row = made; row = undefined;',
    "const turn = { status: 'accepted' }; turn.status = 'pending';",
  ])('stays so: %s', async between => expect(await guards(between)).toEqual(['connection']));
});
