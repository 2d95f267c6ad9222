import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen in front of a private message. */
async function guards(before: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `router.post('/messages', async (req, res) => {
  const me = req.user.id;
  const to = req.body.recipientId;
  ${before}
  if (!row) return res.sendStatus(403);
  await prisma.directMessage.create({ data: { senderId: me, recipientId: to, text: req.body.text } });
});
function onlyAccepted(where) { where.status = 'accepted'; }
function anyState(where) { delete where.accepted; }
function getReady(where) { delete where.accepted; }
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind, unread }) =>
    unread === undefined ? kind : `${kind}, not read`,
  );
}
const ASK = 'const row = await Friendship.findOne({ where });';
const WHERE = 'const where = { userId: me, friendId: to };';
const ACCEPTED = 'const where = { userId: me, friendId: to, accepted: true };';
const OPEN = "const where = { userId: undefined, friendId: undefined, status: 'accepted' };";
const WAYS = 'const ways = [{ userId: me, friendId: to }];';
const EITHER = "const row = await Friendship.findOne({ $or: ways, status: 'accepted' });";

it('says nothing where a whole file keeps a condition that is filled in', async () => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `const where = { status: 'accepted', userId: null, friendId: null };
router.post('/messages', async (req, res) => {
  where.userId = req.user.id;
  where.friendId = req.user.id;
  if (!(await Friendship.findOne(where))) return res.sendStatus(403);
  await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: req.body.to, text: req.body.text } });
});
`,
  });
  expect(operationsOf(facts, 'dm-send')[0]!.value.guards).toEqual([]);
});

describe('a condition that becomes another before it is asked', () => {
  it.each([
    `${WHERE} where.accepted = false; ${ASK}`,
    `${WHERE} where.status = 'pending'; ${ASK}`,
    `${ACCEPTED} if (req.body.force) delete where.accepted; ${ASK}`,
    `${ACCEPTED} if (req.body.force) where.accepted = undefined; ${ASK}`,
    `${ACCEPTED} where['accepted'] = null; ${ASK}`,
    `${ACCEPTED} where.friendId = req.body.helperId; ${ASK}`,
    `${ACCEPTED} Object.assign(where, { accepted: false }); ${ASK}`,
    `${ACCEPTED} Object.assign(where, req.body.filter); ${ASK}`,
    `${ACCEPTED} anyState(where); ${ASK}`,
    `${ACCEPTED} for (const key of Object.keys(req.body)) where[key] = req.body[key]; ${ASK}`,
    `${ACCEPTED} delete where.accepted; const row = await Friendship.findOne({ where: { ...where } });`,
    `${ACCEPTED} delete where.accepted; const options = { where }; const row = await Friendship.findOne(options);`,
    `${WAYS} ways.push({ userId: me }); ${EITHER}`,
    `const where = [{ userId: me, friendId: to, status: 'accepted' }]; if (req.query.any) where.push({ userId: me }); const row = await friendshipRepository.findOne({ where });`,
    `${WAYS} ways.push({ userId: me }); const row = await friendshipRepository.findOneBy(ways);`,
    `${ACCEPTED} const open = where; delete open.accepted; ${ASK}`,
    `${ACCEPTED} getReady(where); ${ASK}`,
    `${OPEN} where.userId = me; where.friendId = me; ${ASK}`,
    `${OPEN} where.userId = me; where.friendId = to; where.friendId = me; ${ASK}`,
    `let where = { userId: me, friendId: to, status: 'accepted' }; if (req.body.fast) where = { userId: me }; ${ASK}`,
    `let where; if (req.body.fast) where = { userId: me }; else where = { userId: me, friendId: to, status: 'accepted' }; ${ASK}`,
    `let where = { userId: me }; if (req.body.strict) where = { userId: me, friendId: to, status: 'accepted' }; ${ASK}`,
    `${ACCEPTED} const { friendId, ...rest } = where; const row = await Friendship.findOne({ where: rest });`,
    `${ACCEPTED} const row = await Friendship.findOne({ where: omit(where, ['friendId']) });`,
    `${ACCEPTED} const row = await Friendship.findOne({ where: pick(where, ['userId', 'friendId']) });`,
    `${ACCEPTED} const row = await Friendship.findOne({ where: { ...where, friendId: req.body.helperId } });`,
    `${ACCEPTED} const other = await User.findById(req.body.helperId); const row = await Friendship.findOne({ where: { ...where, friendId: other.id } });`,
    `${OPEN} where.userId = me; if (req.body.to) where.friendId = to; ${ASK}`,
  ])('says nothing: %s', async before => expect(await guards(before)).toEqual([]));

  it.each([
    `${ACCEPTED} ${ASK}`,
    `${WHERE} where.status = 'accepted'; ${ASK}`,
    `${WHERE} where.accepted = true; ${ASK}`,
    `${WHERE} if (req.body.school) where.schoolId = req.body.school; ${ASK}`,
    `${WHERE} onlyAccepted(where); ${ASK}`,
    `${OPEN} where.userId = me; where.friendId = to; ${ASK}`,
    `${ACCEPTED} where.accepted = true; schema.parse(where); ${ASK}`,
    `const where = { userId: me, friendId: to, status: 'accepted' }; where.status = FriendshipStatus.Accepted; ${ASK}`,
    `${WHERE} Object.assign(where, { accepted: true }); ${ASK}`,
    `${ACCEPTED} console.log(where, where.accepted); const count = await Friendship.count({ where }); ${ASK}`,
    `${ACCEPTED} ${ASK} delete where.accepted;`,
    `${WAYS} ways.push({ userId: to, friendId: me }); ${EITHER}`,
    `const where = [{ userId: me, friendId: to, status: 'accepted' }]; where.push({ userId: to, friendId: me, status: 'accepted' }); const row = await friendshipRepository.findOne({ where });`,
    `let where = {}; if (to) where = { userId: me, friendId: to, status: 'accepted' }; ${ASK}`,
    `${ACCEPTED} const { note, ...rest } = where; const row = await Friendship.findOne({ where: rest });`,
    `${ACCEPTED} const row = await Friendship.findOne({ where: { ...where, friendId: to, school: 1 } });`,
    `${ACCEPTED} const friend = await User.findById(to); const row = await Friendship.findOne({ where: { ...where, friendId: friend.id } });`,
    `${ACCEPTED} const row = await Friendship.findOne({ where: omit(where, ['page']) });`,
    `${ACCEPTED} const row = await Friendship.findOne({ where: pick(where, ['userId', 'friendId', 'accepted']) });`,
  ])('still asks: %s', async before => expect(await guards(before)).toEqual(['connection']));
});

it('asks where the columns that are left are not written there', async () => {
  const picked = 'const row = await Friendship.findOne({ where: pick(where, columns) });';
  expect(await guards(`${ACCEPTED} ${picked}`)).toEqual(['connection, not read']);
});

describe('a row that is called a friendship', () => {
  const named = (query: string) =>
    guards(
      `const { state } = req.query; const friendship = await prisma.friendship.findFirst(${query}); const row = friendship; if (!friendship) return;`,
    );
  it.each([
    '{ where: { userId: me } }',
    "{ where: { userId: me, friendId: to, status: 'pending' } }",
    "{ where: { status: 'accepted' } }",
    "{ where: { OR: [{ userId: me, friendId: to }, { userId: me }], status: 'accepted' } }",
    '{ where: { userId: me, friendId: to, status: req.query.status } }',
    '{ where: { userId: me, friendId: to, friendshipStatus: req.query.status } }',
  ])('is none by what was asked for: %s', async query => expect(await named(query)).toEqual([]));

  it.each([
    "{ where: { userId: me, friendId: to, status: 'accepted' } }",
    "{ where: { OR: [{ userId: me, friendId: to }, { userId: to, friendId: me }], status: 'accepted' } }",
    '{ where: { userId_friendId: { userId: me, friendId: to } } }',
    "{ where: { userId: me, friendId: to, status: 'accepted', addressState: req.query.state } }",
    "{ where: { userId: me, friendId: to, status: 'accepted', user: { state } } }",
  ])('is one: %s', async query => expect(await named(query)).toContain('connection'));
});

describe('what is handed over beside the two', () => {
  const REFUSED = 'const row = await areFriends(me, to, options);';
  it.each([
    `const options = { strict: true }; if (req.query.soft) options.strict = false; ${REFUSED}`,
    `const options = { user: req.user, db }; await loadProfile(options); ${REFUSED}`,
    `const options = ['member']; options.push('guest'); ${REFUSED}`,
    'const pair = { from: me, to }; pair.to = await User.findById(to); const row = await areFriends(pair);',
    'const pair = { from: null, to: null }; pair.from = me; pair.to = to; const row = await areFriends(pair);',
    `${ACCEPTED} const trx = { client }; await begin(trx); const row = await Friendship.findOne({ where, transaction: trx });`,
  ])('takes nothing from a check: %s', async before => expect(await guards(before)).toEqual(['connection']));

  it.each([
    'const pair = { from: me, to }; pair.to = req.body.helperId; const row = await areFriends(pair);',
    'const pair = { from: me, to }; pair.to = await pickFriend(me); const row = await areFriends(pair);',
    "const pair = { from: me, to }; pair['to'] = req.body.helperId; const row = await areFriends(pair);",
    'const pair = { from: me, to }; Object.assign(pair, { to: req.body.helperId }); const row = await areFriends(pair);',
    `${ACCEPTED} where.userId = req.body.helperId; const row = await Friendship.findOne({ where, transaction: trx });`,
  ])('does where it is one of the two: %s', async before => expect(await guards(before)).toEqual([]));

  it('is not known to where a condition is handed to what is not seen', async () =>
    expect(await guards(`${ACCEPTED} await prepare(where); ${ASK}`)).toEqual(['connection, not read']));
});
