import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a check of the two people is seen in front of a private message. */
async function isAsked(before: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `router.post('/messages', async (req, res) => {
  const me = req.user.id;
  const to = req.body.recipientId;
  ${before}
  await prisma.directMessage.create({ data: { senderId: me, recipientId: to, text: req.body.text } });
});
`,
  });
  const [send] = operationsOf(facts, 'dm-send');
  return send!.value.guards!.some(({ kind, unread }) => kind === 'connection' && unread === undefined);
}
const NO = 'return res.sendStatus(403);';
const BOTH = "{ where: { userId: me, friendId: to, status: 'accepted' } }";
const ONE = "{ where: { userId: me, status: 'accepted' } }";

it.each([
  [
    'of which the state is compared',
    `const friendship = await prisma.friendship.findFirst(WHERE); if (friendship?.status !== 'accepted') ${NO}`,
  ],
  ['turned into a yes or no', `const isFriend = !!(await prisma.friendship.findFirst(WHERE)); if (!isFriend) ${NO}`],
  ['counted', `const isFriend = (await prisma.friendship.count(WHERE)) > 0; if (!isFriend) ${NO}`],
  ['first of a list', `const [friendship] = await prisma.friendship.findMany(WHERE); if (!friendship) ${NO}`],
  [
    'first of a list, by its place',
    `const friendship = (await prisma.friendship.findMany(WHERE))[0]; if (!friendship) ${NO}`,
  ],
])('a row that is called a friendship is one of the two who are asked for, %s', async (_, text) => {
  expect(await isAsked(text.replace('WHERE', BOTH))).toBe(true);
  expect(await isAsked(text.replace('WHERE', ONE))).toBe(false);
});

const EITHER = (other: string) =>
  `const where = req.query.fast ? ${other} : { userId: me, friendId: to, status: 'accepted' }; const friendship = await prisma.friendship.findFirst({ where }); if (!friendship) ${NO}`;
it('of conditions that are chosen, each has to ask for both', async () =>
  expect(await isAsked(EITHER("{ userId: me, status: 'accepted' }"))).toBe(false));

const STATE = (state: string) =>
  `const friendship = await prisma.friendship.findFirst({ where: { userId: me, friendId: to, status: ${state} } }); if (!friendship) ${NO}`;
it.each([
  ["'accepted'", true],
  ['String(req.query.status)', false],
  ["req.query.pending ? 'pending' : 'accepted'", false],
])('which state is enough is not said by whoever asks: %s', async (state, is) =>
  expect(await isAsked(STATE(state))).toBe(is),
);

it.each([
  [".where('user').equals(me).where('friend').equals(to)", true],
  [".where('user').equals(me).where('status').equals('accepted')", false],
  ['.or([{ user: me }, { friend: to }])', false],
  [".where('user').in([me, to]).where('friend').in([me, to])", true],
  [".where('user').in([me, to])", false],
  [".where('user').in([me, to]).where('status').in(['accepted', 'close'])", false],
  [".where('user').in([me, to]).where('friend').in([me, req.body.other])", false],
])('a query by its paths asks for both: %s', async (steps, is) =>
  expect(await isAsked(`const friendship = await Friendship.findOne()${steps}; if (!friendship) ${NO}`)).toBe(is),
);

it('nor is a builder that asks for one', async () => {
  const built = (where: string) =>
    isAsked(`const [friendship] = await db.select().from(friendships).where(${where}); if (!friendship) ${NO}`);
  expect(await built('eq(friendships.userId, me)')).toBe(false);
});
