import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen in front of a private message. */
async function guards(before: string, recipient = 'to'): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `export async function deliver(me: string, to: string, text: string) {
  ${before}
  await prisma.directMessage.create({ data: { senderId: me, recipientId: ${recipient}, text } });
}
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind }) => kind);
}
const REFUSE = "if (!found) throw new Error('no');";
const found = (query: string) => guards(`const found = await ${query}; ${REFUSE}`);
const sql = (where: string, more = '') =>
  guards(
    `const { rows } = await db.query("SELECT 1 FROM friendships f ${more} WHERE ${where}", [me, to]); if (rows.length === 0) throw new Error('no');`,
  );
const built = (where: string) => found(`db.select().from(friendships).where(${where}).get()`);

describe('a question of two', () => {
  it.each([
    "status = 'accepted' AND user_id = $1 AND friend_id = $2",
    '(user_id = $1 AND friend_id = $2) OR (user_id = $2 AND friend_id = $1)',
    "(user_id = $1 OR friend_id = $1) AND (user_id = $2 OR friend_id = $2) AND status = 'accepted'",
    'user_id IN ($1, $2) AND friend_id IN ($1, $2)',
    '$1 = user_id AND $2 = friend_id',
    'pair_key = $1',
    'members @> ARRAY[$1, $2]',
    'LEAST(user_id, friend_id) = LEAST($1, $2) AND GREATEST(user_id, friend_id) = GREATEST($1, $2)',
    '(user_id, friend_id) = ($1, $2)',
    'f.user_id = $1 AND f.friend_id IN (SELECT id FROM users WHERE username = $2)',
  ])('that is written: %s', async where => expect(await sql(where)).toEqual(['connection']));

  it.each([
    ['f.user_id = $1 AND u.username = $2', 'JOIN users u ON u.id = f.friend_id'],
    ['a.user_id = $1 AND f.user_id = $2', 'JOIN friendships a ON a.pair_id = f.pair_id'],
  ])('that is joined: %s', async (where, join) => expect(await sql(where, join)).toEqual(['connection']));

  it.each([
    "and(eq(friendships.userId, me), eq(friendships.friendId, to), eq(friendships.status, 'accepted'))",
    'or(and(eq(friendships.userId, me), eq(friendships.friendId, to)), and(eq(friendships.userId, to), eq(friendships.friendId, me)))',
    'eq(friendships.pairKey, keyOf(me, to))',
    'arrayContains(friendships.members, [me, to])',
    'bothOf(me, to)',
  ])('that is built: %s', async where => expect(await built(where)).toEqual(['connection']));

  it.each([
    "knex('friendships').where({ user_id: me, status: 'accepted' }).where({ friend_id: to }).first()",
    "knex('friendships').where('user_id', me).andWhere('friend_id', to).first()",
    "db.selectFrom('friendships').where('user_id', '=', me).where('friend_id', '=', to).executeTakeFirst()",
    "db.selectFrom('friendships').where(eb => eb.and([eb('user_id', '=', me), eb('friend_id', '=', to)])).executeTakeFirst()",
    "client.from('friendships').select('id').eq('user_id', me).eq('friend_id', to).maybeSingle()",
    'db.query.friendships.findFirst({ where: and(eq(friendships.userId, me), eq(friendships.friendId, to)) })',
    'db.query.friendships.findFirst({ where: (one, { and, eq }) => and(eq(one.userId, me), eq(one.friendId, to)) })',
  ])('that is asked in steps: %s', async query => expect(await found(query)).toEqual(['connection']));
});

describe('a question of one', () => {
  it.each([
    "status = 'accepted' AND user_id = $1",
    "status = 'accepted' AND (user_id = $1 OR friend_id = $1)",
    "status = 'accepted' AND (user_id = $1 OR friend_id = $2)",
    '(user_id = $1 AND friend_id = $2) OR user_id = $1',
    'user_id = $1 AND NOT (friend_id = $2)',
    'user_id = $1 AND accepted_at < NOW()',
    '$1 = user_id',
  ])('that is written: %s', async where => expect(await sql(where)).toEqual([]));
  it('that is joined', async () => {
    expect(await sql('f.user_id = $1 AND f.accepted', 'JOIN users u ON u.id = f.friend_id')).toEqual([]);
    expect(
      await found(
        'db.select().from(friendships).innerJoin(users, eq(friendships.friendId, users.id)).where(eq(friendships.userId, me)).get()',
      ),
    ).toEqual([]);
  });
  it.each([
    "and(eq(friendships.userId, me), eq(friendships.status, 'accepted'))",
    'or(eq(friendships.userId, me), eq(friendships.friendId, to))',
    'and(eq(friendships.userId, me), ne(friendships.friendId, to))',
  ])('that is built: %s', async where => expect(await built(where)).toEqual([]));
  it.each([
    "knex('friendships').where('user_id', me).where('status', 'accepted').first()",
    "knex('friendships').where({ user_id: me }).orWhere({ friend_id: to }).first()",
    "db.selectFrom('friendships').where('user_id', '=', me).where('status', '=', 'accepted').executeTakeFirst()",
    "client.from('friendships').select('id').eq('user_id', me).eq('status', 'accepted').maybeSingle()",
    "db.query.friendships.findFirst({ where: and(eq(friendships.userId, me), eq(friendships.status, 'accepted')) })",
    'db.query.friendships.findFirst({ where: (one, { eq }) => eq(one.userId, me) })',
  ])('that is asked in steps: %s', async query => expect(await found(query)).toEqual([]));
});

describe('the rows of one', () => {
  const ROWS = "await db.query('SELECT friend_id FROM friendships WHERE user_id = $1', [me])";
  it('are those who are written to', async () => {
    expect(await guards(`const { rows } = ${ROWS}; for (const row of rows)`, 'row.friend_id')).toEqual(['connection']);
    expect(await guards(`for (const { friend_id } of (${ROWS}).rows)`, 'friend_id')).toEqual(['connection']);
  });
  it('say nothing of another', async () =>
    expect(
      await guards(`const { rows } = ${ROWS}; log(rows[0]?.id); if (rows.length === 0) throw new Error('no');`),
    ).toEqual([]));
});
