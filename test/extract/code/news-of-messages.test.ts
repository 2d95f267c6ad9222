import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const RECIPIENTS =
  'export async function sendDirectMessage(recipientId: string, text: string) {\n  await store(text);\n}\n';

async function sends(dependency: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': JSON.stringify({ dependencies: { [dependency]: '5.0.0' } }),
    'src/other.ts': `${RECIPIENTS}export const post = { visibility: 'direct' };\n`,
    'src/work.ts': `export async function run(a, b) {\n  ${text}\n}\n`,
  });
  return operationsOf(facts, 'dm-send').flatMap(({ at, value }) => (at.path === 'src/work.ts' ? [value.symbol] : []));
}

it.each([
  ['a report of one', 'vue', "this.$root.$emit('report-chat', { message, groupId: 'privateMessage' });"],
  ['one that was taken back', 'react', "socket.emit('privateMessageDeleted', { id: a });"],
  ['an invitation by post', 'express', 'await invites.create({ email: a, workspaceId: b });'],
  ['an invitation without a talk', 'express', 'await invites.create({ code: a, invitedId: b });'],
  ['an activity for all who follow', 'express', "await ctx.sendActivity(a, 'followers', new Create({ object: b }));"],
  ['a vote in a poll', 'express', 'await ctx.sendActivity(a, b, new Create({ id: new URL(`#votes/${a}`), to: b }));'],
  ['an activity that says nothing', 'express', 'await ctx.sendActivity(a, b, new Follow({ actor: a, object: b }));'],
])('no message goes out: %s', async (_, dependency, text) => {
  expect(await sends(dependency, text)).toEqual([]);
});

it.each([
  ['a message', 'react', "socket.emit('privateMessage', { to: a, text: b });", 'emit'],
  ['an invitation to a talk', 'express', 'await store.invites.create({ chatId: a, invitedId: b });', 'invites.create'],
  ['an opener', 'react', 'await sendIcebreaker(a, b);', 'sendIcebreaker'],
  [
    'a new post to those whom it names',
    'express',
    'const activity = toCreate(b);\n  await ctx.sendActivity(a, mentioned(b), activity);',
    'ctx.sendActivity',
  ],
])('a message goes out: %s', async (_, dependency, text, symbol) => {
  expect(await sends(dependency, text)).toEqual([symbol]);
});
