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
  await prisma.directMessage.create({ data: { senderId: me, recipientId: to, text: req.body.text } });
});
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind }) => kind);
}
const REFUSE = 'if (!row) return res.sendStatus(403);';
const NO_ROWS = 'if (rows.length === 0) return res.sendStatus(403);';
const one = (query: string) => `const row = await ${query}; ${REFUSE}`;
const sql = (text: string, given = '') => `const { rows } = await pool.query(\`${text}\`${given}); ${NO_ROWS}`;

describe('a question that names nobody', () => {
  it.each([
    sql("SELECT 1 FROM friendships WHERE status = 'accepted'"),
    sql('SELECT 1 FROM friendships'),
    sql("SELECT 1 FROM friendships WHERE status IN ('accepted', 'mutual')"),
    one('Friendship.findOne({ status: FriendStatus.ACCEPTED })'),
    one("Friendship.findOne({ status: 'accepted' }).lean()"),
    one("Friendship.findOne({ status: 'accepted' })"),
    one('Friendship.findOne()'),
    one('Friendship.findOne({ where: { accepted: true } })'),
    one("prisma.friendship.findFirst({ where: { status: 'accepted' } })"),
    one('Friendship.exists({ accepted: true })'),
    sql('SELECT 1 FROM friendships WHERE status = $1', ", ['accepted']"),
    `const rows = await sql\`SELECT 1 FROM friendships WHERE status = \${ACCEPTED}\`; ${NO_ROWS}`,
    one("prisma.friendship.findFirst({ where: { status: 'accepted', createdAt: { lt: new Date() } } })"),
    one("knex('friendships').where('status', 'accepted').first()"),
    one("db.query.friendships.findFirst({ where: eq(friendships.status, 'accepted') })"),
    one("req.user.friendships.findOne({ status: 'accepted' })"),
    `const rows = await db.select().from(friendships).where(eq(friendships.status, 'accepted')); ${NO_ROWS}`,
  ])('is answered by the friendship of anybody: %s', async before => expect(await guards(before)).toEqual([]));

  it.each([
    sql('SELECT 1 FROM friendships WHERE user_id = $1 AND friend_id = $2', ', [me, to]'),
    sql(
      'SELECT 1 FROM users u JOIN friendships f ON f.user_id = u.id AND f.friend_id = $2 WHERE u.id = $1',
      ', [me, to]',
    ),
    sql("SELECT 1 FROM friendships WHERE pair_key = $1 AND status = 'accepted'", ', [pairOf(me, to)]'),
    sql('SELECT 1 FROM friendships WHERE $1 IN (user_id, friend_id) AND $2 IN (user_id, friend_id)', ', [me, to]'),
    one("Friendship.findOne({ pair: pairOf(me, to), status: 'accepted' })"),
    one("Friendship.findOne({ users: { $all: [me, to] }, status: 'accepted' })"),
    one("Friendship.findOne({ status: 'accepted', ...between(me, to) })"),
    one('Friendship.findOne(between(me, to))'),
    one('Friendship.findById(pairOf(me, to))'),
    one('friendships.get(me, to)'),
    one("knex('friendships').where(between(me, to)).where('status', 'accepted').first()"),
    `const rows = await db.select().from(friendships).where(and(eq(friendships.userId, me), eq(friendships.friendId, to))); ${NO_ROWS}`,
    one("db.collection('users').doc(me).collection('friends').doc(to).get()").replace('!row', '!row.exists'),
    one("Friendship.findOne({ status: 'accepted', ...req.pair })"),
    one("Friendship.findOne({ status: 'accepted', pair })"),
    `const friendship = pairOf(me, to); if (!(await friendship.exists())) return res.sendStatus(403);`,
    `if (!(await redis.sismember(\`friends:\${me}\`, to))) return res.sendStatus(403);`,
  ])('names the two in a way of its own: %s', async before => expect(await guards(before)).toEqual(['connection']));
});
