import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen in front of a private message. */
async function guards(before: string, head = ''): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/pairs.ts': `export async function ensurePair(a: string, b: string) {
  const there = await Friendship.findOne({ userId: a, friendId: b });
  if (!there) await Friendship.create({ userId: a, friendId: b });
}
export const befriend = (a: string, b: string) => Friendship.create({ userId: a, friendId: b, status: 'accepted' });
export async function ensureTwo(a: string, b: string) {
  if (a !== b) { await Friendship.create({ userId: a, friendId: b }); }
}
export async function ensureGiven(a: string, b: string) {
  if (!b) throw new Error('whom?');
  await Friendship.create({ userId: a, friendId: b });
}
export const invite = (a: string, b: string) => Friendship.create({ userId: a, friendId: b, status: 'pending' });
export async function areFriends(a: string, b: string) {
  return (await Friendship.findOne({ userId: a, friendId: b, status: 'accepted' })) !== null;
}
export async function acceptFor(a: string, b: string) {
  await Friendship.updateOne({ userId: a, friendId: b }, { status: 'accepted' });
}
export async function countPair(a: string, b: string) {
  await counters.add(a);
}
export async function ensureFriends(a: string, b: string) {
  if (!b) throw new Error('whom?');
  await Friendship.create({ userId: a, friendId: b, status: 'accepted' });
}
export async function assertFriends(a: string, b: string) {
  const row = await Friendship.findOne({ userId: a, friendId: b, status: 'accepted' });
  if (row) return;
  await Friendship.create({ userId: a, friendId: b });
  throw new Error('asked');
}
export async function requireFriends(a: string, b: string) {
  const row = await Friendship.findOne({ userId: a, friendId: b, status: 'accepted' });
  if (!row) throw new Error('no');
  await Visit.create({ userId: a, friendId: b });
}
export async function pairIfBothAsked(a: string, b: string) {
  const asked = await Request.findOne({ from: b, to: a });
  if (asked) await Friendship.create({ userId: a, friendId: b });
}
`,
    'src/messages.ts': `import { assertFriends, ensureFriends, requireFriends, acceptFor, areFriends, befriend, countPair, ensureGiven, ensurePair, ensureTwo, invite, pairIfBothAsked } from './pairs.ts';
${head}
export async function deliver(me: string, to: string, text: string) {
  ${before}
  await prisma.directMessage.create({ data: { senderId: me, recipientId: to, text } });
}
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind, unread }) =>
    unread === undefined ? kind : `${kind}, not read`,
  );
}
const REFUSE = "if (!found) throw new Error('no');";
const PENDING = "await Friendship.create({ userId: me, friendId: to, status: 'pending' });";
const ASK = `const found = await Friendship.findOne({ userId: me, friendId: to, status: 'accepted' }); ${REFUSE}`;
const MAKE = "await Friendship.create({ userId: me, friendId: to, status: 'accepted' });";
const SQL = `const { rows } = await db.query("SELECT 1 FROM friendships WHERE user_id = $1 AND friend_id = $2", [me, to]); if (rows.length === 0) throw new Error('no');`;
const KNEX = `const found = await knex('friendships').where({ user_id: me, friend_id: to }).first(); ${REFUSE}`;
const LISTED = `const found = await User.findOne({ _id: me, friends: to }); ${REFUSE}`;
const SOME = `const found = await prisma.user.findFirst({ where: { id: me, friends: { some: { id: to } } } }); ${REFUSE}`;
const friends = (before: string) =>
  `const friends = await friendIdsOf(me); ${before} if (!friends.includes(to)) throw new Error('no');`;

describe('a friendship that one makes oneself', () => {
  it.each([
    `${MAKE} ${ASK}`,
    `await User.updateOne({ _id: me }, { $addToSet: { friends: to } }); ${LISTED}`,
    `await User.findByIdAndUpdate(me, { $push: { friends: to } }); ${LISTED}`,
    `await prisma.user.update({ where: { id: me }, data: { friends: { connect: { id: to } } } }); ${SOME}`,
    `await db.query("INSERT INTO friendships (user_id, friend_id) VALUES ($1, $2) ON CONFLICT DO NOTHING", [me, to]); ${SQL}`,
    `await knex('friendships').insert({ user_id: me, friend_id: to }).onConflict().ignore(); ${KNEX}`,
    `await db.insert(friendships).values({ userId: me, friendId: to }); const found = await db.select().from(friendships).where(and(eq(friendships.userId, me), eq(friendships.friendId, to))).get(); ${REFUSE}`,
    `await db.transaction(async tx => { await tx('friendships').insert({ user_id: me, friend_id: to }); }); ${KNEX}`,
    `await ensurePair(me, to); ${ASK}`,
    `await befriend(me, to); ${ASK}`,
    `await ensureTwo(me, to); ${ASK}`,
    `await ensureGiven(me, to); ${ASK}`,
    `await befriend(me, to); if (!(await areFriends(me, to))) throw new Error('no');`,
    friends('friends.push(to);'),
    'await ensureFriends(me, to);',
    `${MAKE} await prisma.friendship.findFirstOrThrow({ where: { userId: me, friendId: to, status: 'accepted' } });`,
    `await prisma.friendship.findFirstOrThrow({ where: { userId: me, friendId: to, status: 'pending' } });`,
    `await prisma.friendship.findFirstOrThrow({ where: { status: 'accepted' } });`,
    `const where = { userId: me, friendId: to, accepted: true }; delete where.accepted; await prisma.friendship.findFirstOrThrow({ where });`,
    `await ensureFriends(me, to); ${ASK}`,
    `user.friends.push(to); await user.save(); ${LISTED}`,
    `await Match.create({ users: [me, to] }); const found = await db.query('SELECT 1 FROM matches WHERE user_id_1 = $1 AND user_id_2 = $2', [me, to]); if (!found.rows[0]) throw new Error('no');`,
    `if (text) { ${MAKE} } ${ASK}`,
    `try { ${MAKE} throw new Error('done'); } catch {} ${ASK}`,
    `await Friendship.create({ userId: me, friendId: to, status: 'pending' }); await Friendship.updateOne({ userId: me, friendId: to }, { status: 'accepted' }); ${ASK}`,
    `const made = await Friendship.create({ userId: me, friendId: to, status: 'pending' }); made.status = 'accepted'; await made.save(); ${ASK}`,
    `${PENDING} await acceptFor(me, to); ${ASK}`,
    `${PENDING} await acceptElsewhere(me, to); ${ASK}`,
    `const made = ${PENDING} await made.accept(); ${ASK}`,
    `const made = ${PENDING} await acceptRow(made); ${ASK}`,
    `const { id } = ${PENDING} await acceptRow(id); ${ASK}`,
    `${PENDING} await db.query(\`UPDATE friendships SET status = 'accepted' WHERE user_id = $1\`, [me]); ${ASK}`,
  ])('says nothing: %s', async before => expect(await guards(before)).toEqual([]));

  it.each([
    `if (text.startsWith('/add')) { ${MAKE} return null; } ${ASK}`,
    `if (text.startsWith('/add')) { return Friendship.create({ userId: me, friendId: to, status: 'accepted' }); } ${ASK}`,
    `await Friendship.create({ userId: me, friendId: to, status: 'pending' }); ${ASK}`,
    `await Visit.create({ userId: me, friendId: to }); ${ASK}`,
    'await assertFriends(me, to);',
    'await requireFriends(me, to);',
    `await prisma.friendship.findFirstOrThrow({ where: { userId: me, friendId: to, status: 'accepted' } });`,
    `await invite(me, to); if (!(await areFriends(me, to))) throw new Error('no');`,
    `await db.query("INSERT INTO visits (user_id, friend_id) VALUES ($1, $2)", [me, to]); ${SQL}`,
    `await User.updateOne({ _id: me }, { $addToSet: { tags: text } }); ${LISTED}`,
    `await pairIfBothAsked(me, to); ${ASK}`,
    friends('others.push(to);'),
    `const friends = []; for (const one of known) friends.push(one); ${LISTED}`,
    `const made = await Friendship.create({ userId: me, friendId: to, status: 'pending' }); log(made.id); ${ASK}`,
    `${PENDING} await countPair(me, to); ${ASK}`,
    `${PENDING} await notify(to); ${ASK}`,
    `${PENDING} await mailer.sendRequest({ from: me, to }); ${ASK}`,
    `const made = ${PENDING} io.to(to).emit('friend-request', made); ${ASK}`,
    `const made = ${PENDING} audit.write('asked', made.id); ${ASK}`,
    `const made = ${PENDING} await logger.record('friend-asked', made.id); ${ASK}`,
    `${ASK} ${MAKE}`,
  ])('is another: %s', async before => expect(await guards(before)).toEqual(['connection']));

  it.each([
    `const made = ${PENDING} await recordAcceptance(made.id); ${ASK}`,
    `${PENDING} await pushAccepted(me, to); ${ASK}`,
    `const made = ${PENDING} await notifyAndAccept(made); ${ASK}`,
    `const made = ${PENDING} await friendships.write(made.id, 'accepted'); ${ASK}`,
    `const made = ${PENDING} await enqueue('accept-friend', made.id); ${ASK}`,
  ])('may be accepted by what is not read: %s', async before =>
    expect(await guards(before)).toEqual(['connection, not read']),
  );

  it('is made in a handler of its own', async () => {
    const head = `export function routes(app) {
  app.post('/friends', async (req, res) => { await Friendship.create({ userId: req.user.id, friendId: req.body.to, status: 'accepted' }); });
}`;
    expect(await guards(ASK, head)).toEqual(['connection']);
  });
});
