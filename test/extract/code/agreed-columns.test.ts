import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen in front of a private message. */
async function guards(found: string, head = ''): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/constants.ts': 'export const AGREED = true;\nexport const REFUSED = false;\n',
    'src/messages.ts': `import { AGREED, REFUSED } from './constants.ts';
const YES = true;
const NO = false;
${head}
export async function deliver(me: string, to: string, text: string) {
  const found = await ${found};
  if (!found) throw new Error('no');
  return prisma.directMessage.create({ data: { senderId: me, recipientId: to, text } });
}
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind }) => kind);
}
const row = (more: string) => guards(`prisma.friendship.findFirst({ where: { userId: me, friendId: to, ${more} } })`);
const sql = (more: string) =>
  guards(
    `(await db.query("SELECT accepted, since FROM friendships WHERE user_id = $1 AND friend_id = $2 ${more}", [me, to, true, false])).rows[0]`,
  );
const built = (more: string) =>
  guards(`db.select().from(friends).where(and(eq(friends.userId, me), eq(friends.friendId, to), ${more})).get()`);
const stepped = (more: string) => guards(`knex('friendships').where({ user_id: me, friend_id: to }).${more}.first()`);

describe('two agreed', () => {
  it.each([
    'accepted: true, isActive: true',
    'isActive: true, acceptedAt: { not: null }',
    'accepted: YES',
    'accepted: AGREED',
    'accepted: { not: NO }',
    'accepted: { in: [true] }',
    'acceptedAt: { lte: new Date() }',
    'NOT: { accepted: false }',
    'NOT: { OR: [{ accepted: false }, { acceptedAt: null }] }',
    "OR: [{ accepted: true }, { status: 'accepted' }]",
    'accepted: true, OR: [{ since: null }, { since: { gt: day } }]',
    'accepted: true, user: { active: { not: false } }',
    'hasAccepted: true',
    'userAccepted: true, friendAccepted: true',
  ])('where a row is looked for with %s', async more => expect(await row(more)).toEqual(['connection']));

  it.each([
    'AND accepted',
    'AND accepted = TRUE AND active = TRUE',
    'AND accepted_at IS NOT NULL',
    'AND NOT (accepted = false)',
    'AND (accepted = true OR accepted_at IS NOT NULL)',
    'AND accepted = $3',
    'AND accepted_at <= NOW()',
    'AND COALESCE(accepted, false) = true',
    'AND accepted AND NOT EXISTS (SELECT 1 FROM mutes m WHERE m.active = true AND m.user_id = $2)',
    'AND accepted_at BETWEEN $3 AND $4 AND accepted = true ORDER BY accepted LIMIT 1',
  ])('where it is written: %s', async more => expect(await sql(more)).toEqual(['connection']));

  it.each([
    'eq(friends.accepted, true)',
    'isNotNull(friends.acceptedAt)',
    'or(eq(friends.accepted, YES), isNotNull(friends.acceptedAt))',
    'not(eq(friends.accepted, false))',
  ])('where it is built: %s', async more => expect(await built(more)).toEqual(['connection']));
  it.each([
    "where('accepted', true)",
    "whereNot('accepted', false)",
    "whereNotNull('accepted_at')",
    "whereRaw('accepted = ?', [true])",
    "where(rows => rows.where('accepted', true).orWhereNotNull('accepted_at'))",
    "where('accepted', YES).orderBy('active')",
  ])('where it is asked step by step: %s', async more => expect(await stepped(more)).toEqual(['connection']));
});

describe('two did not agree', () => {
  it.each([
    'isActive: true, accepted: false',
    'accepted: false, isActive: true',
    'accepted: true, confirmed: false',
    'OR: [{ accepted: true }, { accepted: false }]',
    'OR: [{ accepted: true }, { createdBy: me }]',
    "OR: [{ status: 'accepted' }, { createdBy: me }]",
    'accepted: { in: [true, false] }',
    'accepted: { notIn: [true] }',
    'NOT: { accepted: true }',
    'NOT: [{ acceptedAt: { not: null } }]',
    "NOT: { status: 'accepted' }",
    'NOT: { accepted: false, since: null }',
    'accepted: NO',
    'accepted: REFUSED',
    'accepted: wanted',
    'accepted: { gte: 0 }',
    'hasAccepted: false',
    'userAccepted: true, friendAccepted: false',
    'AND: [{ accepted: true }, { NOT: { acceptedAt: { not: null } } }]',
    '...(strict && { accepted: true })',
    '...(strict ? { accepted: true } : {})',
  ])('where a row is looked for with %s', async more => expect(await row(more)).toEqual([]));

  it.each([
    'AND active = true AND accepted_at IS NULL',
    'AND NOT accepted',
    'AND NOT (accepted = true)',
    'AND (accepted = true OR accepted = false)',
    'AND (accepted OR requested_by = $1)',
    'AND accepted = $4',
    'AND accepted IS NOT TRUE',
    'AND accepted = ANY($3)',
    'AND COALESCE(accepted, false) = false',
    'AND COALESCE(accepted, true) = true',
  ])('where it is written: %s', async more => expect(await sql(more)).toEqual([]));

  it.each([
    'eq(friends.accepted, NO)',
    'not(eq(friends.accepted, true))',
    'or(eq(friends.accepted, true), eq(friends.createdBy, me))',
    'and(eq(friends.active, true), isNull(friends.acceptedAt))',
  ])('where it is built: %s', async more => expect(await built(more)).toEqual([]));
  it.each([
    "whereNot('accepted', true)",
    "where('active', true).whereNull('accepted_at')",
    "whereRaw('accepted = ?', [false])",
    "where(rows => rows.where('accepted', true).orWhere('created_by', me))",
    "whereNot(rows => rows.where('accepted', true))",
  ])('where it is asked step by step: %s', async more => expect(await stepped(more)).toEqual([]));
  it('where rows are asked one by one', async () => {
    expect(await guards('friends.some(one => one.id === to && !one.accepted)')).toEqual([]);
    expect(await guards('friends.some(one => one.id === to && one.accepted)')).toEqual(['connection']);
    expect(await guards('friends.some(one => { return one.accepted && one.id === to; })')).toEqual(['connection']);
    expect(await guards('friends.some(one => one.id === to && one.acceptedAt !== undefined)')).toEqual(['connection']);
    expect(await guards('friends.some(one => { note(one.accepted); return one.id === to; })')).toEqual([]);
  });
  it('unless it says what comes back', async () => {
    const asked = (more: string) => guards(`Friendship.findOne({ userId: me, friendId: to }, ${more})`);
    expect(await asked("'accepted since'")).toEqual(['connection']);
    expect(await asked('{ accepted: 0 }')).toEqual(['connection']);
  });
  it('where a client names what it is not', async () => {
    const client = (more: string) =>
      guards(`client.from('friendships').select('id').eq('user_id', me).eq('friend_id', to).${more}.maybeSingle()`);
    expect(await client("neq('status', 'accepted')")).toEqual([]);
    expect(await client("not('accepted', 'is', true)")).toEqual([]);
    expect(await client("eq('status', 'accepted')")).toEqual(['connection']);
  });
});
