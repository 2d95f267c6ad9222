import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const file = (asked: string) => ({
  'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
  'src/routes.ts': `const HELPER = 'helper_1';
router.post('/messages', async (req, res) => {
  if (!(await areFriends(req.user.id, ${asked}))) return res.sendStatus(403);
  await sendDirectMessage(req.user.id, req.body.to, req.body.text);
});
`,
});

it.each(['req.user.adminId', 'HELPER', 'req.body.quoted'])(
  'a check of %s is told with whom it asks about and whom the message goes to',
  async asked => {
    const { facts } = await runFiles(file(asked));
    const [send] = operationsOf(facts, 'dm-send');
    expect(send!.value.guards).toMatchObject([
      { kind: 'connection', at: { start: { line: 3 } }, another: { asked, reached: 'req.body.to' } },
    ]);
  },
);

it('a check of whom it goes to has nobody else', async () => {
  const { facts } = await runFiles(file('req.body.to'));
  expect(operationsOf(facts, 'dm-send')[0]!.value.guards).toEqual([
    expect.not.objectContaining({ another: expect.anything() }),
  ]);
});

/** Whether a check between the sender and another parameter is told to ask about somebody else. */
const isOfAnother = async (to: string, other: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `export async function deliver(senderId: string, ${to}: string, ${other}: string, text: string) {
  if (!(await areFriends(senderId, ${other}))) throw new Error('no');
  return prisma.directMessage.create({ data: { senderId, recipientId: ${to}, text } });
}
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.some(({ another }) => another !== undefined);
};

it.each(['mentionedId', 'quotedUserId', 'otherUserId', 'friendId'])(
  'nobody is handed over twice as an id: %s is not the recipient',
  async other => {
    expect(await isOfAnother('recipientId', other)).toBe(true);
  },
);

it.each([
  ['recipientId', 'userId'],
  ['recipientId', 'friend'],
  ['toSocketId', 'friendId'],
  ['to', 'friendId'],
])('but one who is written to as %s may be %s', async (to, other) => {
  expect(await isOfAnother(to, other)).toBe(false);
});
