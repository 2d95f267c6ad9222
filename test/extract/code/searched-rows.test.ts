import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen in front of a private message; none of one that asks about somebody else. */
async function guards(before: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `import { keyBy, merge } from 'lodash';
router.post('/messages', async (req, res) => {
  const me = req.user.id;
  const to = req.body.recipientId;
  ${before}
  await prisma.directMessage.create({ data: { senderId: me, recipientId: to, text: req.body.text } });
});
`,
  });
  const [send] = operationsOf(facts, 'dm-send');
  return send!.value.guards!.flatMap(({ kind, another, unread }) =>
    another ? [] : [unread === undefined ? kind : `${kind}, not read`],
  );
}
const unless = (test: string) => `if (!${test}) return res.sendStatus(403);`;
const MINE = "const mine = await Friendship.find({ user: me, status: 'accepted' });";
const EITHER = "const mine = await Friendship.find({ status: 'accepted', $or: [{ user: me }, { friend: me }] });";
const SQL =
  "const { rows } = await db.query('SELECT friend_id FROM friendships WHERE user_id = $1 AND accepted', [me]);";
const THEIRS = "const theirs = await Friendship.find({ friend: me, status: 'accepted' });";
const ASKED = "await Friendship.find({ user: me, status: 'pending' })";
const IN_MINE = unless('mine.some(one => one.friend === to)');
const IDS = `${MINE} const ids = new Set(mine.map(one => one.friend));`;
const KEY = 'const key = pairOf(me, to);';

describe('the list of my friendships', () => {
  it.each([
    `${MINE} ${unless('mine.some(one => one.friend === to)')}`,
    `${MINE} ${unless('mine.some(one => String(one.friend) === to)')}`,
    `${MINE} ${unless('mine.some(one => one.friend.equals(to))')}`,
    `${MINE} const found = mine.find(({ friend }) => friend === to) ?? mine.find(one => one.friend === to); ${unless('mine.find(one => one.friend === to)')}`,
    `${MINE} const ids = mine.map(one => one.friend); ${unless('ids.includes(to)')}`,
    `${MINE} const ids = new Set(mine.map(({ friend }) => friend)); ${unless('ids.has(to)')}`,
    `${EITHER} ${unless('mine.some(one => one.friend === to || one.user === to)')}`,
    `${SQL} ${unless('rows.some(row => row.friend_id === to)')}`,
    `${SQL} const ids = rows.map(row => row.friend_id); ${unless('ids.includes(to)')}`,
    `const rows = await db.select().from(friendships).where(eq(friendships.userId, me)); ${unless('rows.some(row => row.friendId === to)')}`,
    `const found = await Friendship.findOne({ where: { userId: me, status: 'accepted' }, include: [{ model: User, as: 'friend', where: { id: to } }] }); ${unless('found')}`,
    `${MINE} ${unless('mine.some(({ friend }) => friend === to)')}`,
    `${MINE} ${unless('mine.some(({ friend: other }) => String(other) === to)')}`,
    `const mine = await Friendship.find({ user: me, status: 'accepted' }).populate('friend'); ${unless('mine.find(one => one.friend.id === to)')}`,
    `const { rows: [row] } = await db.query('SELECT 1 FROM friendships WHERE user_id = $1 AND friend_id = $2', [me, to]); ${unless('row')}`,
    `${KEY} const found = await Friendship.findOne({ users: key, status: 'accepted' }); ${unless('found')}`,
  ])('is searched for the other: %s', async before => expect(await guards(before)).toEqual(['connection']));

  it.each([
    `${MINE} ${unless('mine.some(one => one.friend === req.body.quotedUserId)')}`,
    `${MINE} ${unless('mine.some(one => one.friend !== to)')}`,
    `${MINE} ${unless('mine.some(one => one.user === me)')}`,
    `${MINE} ${unless('mine.some(one => one.since === to)')}`,
    `${MINE} ${unless('mine.some(one => one.friend === to || one.isOpen)')}`,
    `${MINE} ${unless('mine.some(one => one.friend === to && !one.accepted)')}`,
    `${MINE} const ids = mine.map(one => one.since); ${unless('ids.includes(to)')}`,
    `${EITHER} ${unless('mine.some(one => one.friend === req.user.id)')}`,
    `const mine = await Friendship.find({ user: me, status: 'pending' }); ${unless('mine.some(one => one.friend === to)')}`,
    `const mine = await Visit.find({ user: me }); ${unless('mine.some(one => one.friend === to)')}`,
    `const mine = await Friendship.find({ status: 'accepted' }); ${unless('mine.some(one => one.friend === to)')}`,
    `const mine = await Block.find({ user: me }); ${unless('mine.some(one => one.friend === to)')}`,
    `await Friendship.create({ user: me, friend: to }); ${MINE} ${unless('mine.some(one => one.friend === to)')}`,
    `const found = await Friendship.findOne({ where: { userId: me, status: 'accepted' }, include: [{ model: User, as: 'friend', where: { isOpen: true } }] }); ${unless('found')}`,
    `const found = await Friendship.findOne({ where: { userId: me }, include: [{ model: User, as: 'friend', required: false, where: { id: to } }] }); ${unless('found')}`,
    `${MINE} ${unless('mine.some(({ since }) => since === to)')}`,
    `${MINE} ${unless('mine.some(({ friend }) => friend !== to)')}`,
    `${MINE} ${unless('mine.some(one => one.pet.id === to)')}`,
    `const mine = await Friendship.find({ user: me, status: 'pending' }).populate('friend'); ${unless('mine.find(one => one.friend.id === to)')}`,
    `const { rows: [row] } = await db.query('SELECT 1 FROM friendships WHERE user_id = $1', [me]); ${unless('row')}`,
    `const { rows: [, row] } = await db.query('SELECT 1 FROM friendships WHERE user_id = $1 AND friend_id = $2', [me, to]); ${unless('row')}`,
    `const key = req.user.id; const found = await Friendship.findOne({ users: key, status: 'accepted' }); ${unless('found')}`,
  ])('is not: %s', async before => expect(await guards(before)).toEqual([]));

  it.each([
    `${MINE} ${THEIRS} mine.push(...theirs); ${unless('mine.some(one => one.friend === to || one.user === to)')}`,
    `${MINE} console.log(mine.length, mine); mine.sort(); ${IN_MINE}`,
    `${MINE} for (const one of mine) count(one.friend); ${IN_MINE}`,
    `${MINE} for (const one of mine) one.seen = true; ${IN_MINE}`,
    `${MINE} await cache.set('friends', mine); ${IN_MINE}`,
    `${IDS} ${THEIRS} for (const one of theirs) ids.add(one.user); ${unless('ids.has(to)')}`,
    `${IDS} ${THEIRS} theirs.forEach(one => ids.add(one.user)); ${unless('ids.has(to)')}`,
    `${IDS} ${unless('ids.has(to)')} ids.add(to);`,
    `${MINE} const others = []; others.push(to); ${IN_MINE}`,
  ])('is still that of friends: %s', async before => expect(await guards(before)).toEqual(['connection']));

  it.each([
    `${MINE} mine.push(...(${ASKED})); ${IN_MINE}`,
    `${MINE} const all = mine; all.push({ friend: to }); ${IN_MINE}`,
    `${MINE} mine[0] = { friend: to }; ${IN_MINE}`,
    `${MINE} mine[0].friend = to; ${IN_MINE}`,
    `${MINE} mine.forEach(one => { one.friend = to; }); ${IN_MINE}`,
    `${MINE} for (const one of mine) one.friend = to; ${IN_MINE}`,
    `${MINE} const asked = ${ASKED}; mine.splice(0, 0, ...asked); ${IN_MINE}`,
    `${MINE} addGuests(mine); ${IN_MINE}`,
    `${IDS} ids.add(req.body.recipientId); ${unless('ids.has(to)')}`,
    `${IDS} const asked = ${ASKED}; for (const one of asked) ids.add(one.friend); ${unless('ids.has(to)')}`,
    `${IDS} const visits = await Visit.find({ user: me }); visits.forEach(one => ids.add(one.friend)); ${unless('ids.has(to)')}`,
    `${SQL} rows.push({ friend_id: to }); ${unless('rows.some(row => row.friend_id === to)')}`,
    `const found = await db.query('SELECT friend_id FROM friendships WHERE user_id = $1 AND accepted', [me]); found.rows.push({ friend_id: to }); ${unless('found.rows.some(row => row.friend_id === to)')}`,
  ])('has been added to: %s', async before => expect(await guards(before)).toEqual([]));

  it.each([`${IDS} ids.add(me); ${unless('ids.has(to)')}`, `${MINE} const byId = keyBy(mine, 'friend'); ${IN_MINE}`])(
    'is searched all the same where %s',
    async before => expect(await guards(before)).toEqual(['connection']),
  );

  it.each([`${MINE} await enrich(mine); ${IN_MINE}`])('may have got others by what is not seen: %s', async before =>
    expect(await guards(before)).toEqual(['connection, not read']),
  );

  it.each([
    `${MINE} Array.prototype.push.apply(mine, ${ASKED}); ${IN_MINE}`,
    `${MINE} merge(mine, visits); ${IN_MINE}`,
    `${IDS} ids.add(to); ${unless('ids.has(to)')}`,
  ])('has got others: %s', async before => expect(await guards(before)).toEqual([]));
});
