import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen in front of a private message. */
async function guards(before: string, head = ''): Promise<string[]> {
  const text = `${head}export async function deliver(me: string, to: string, ids: string[], text: string) {
  ${before}
  return prisma.directMessage.create({ data: { senderId: me, recipientId: to, text } });
}
`;
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': text,
    'src/friends.ts':
      'export async function areFriends(a: string, b: string): Promise<boolean> {\n  return (await db.pairs.count({ a, b })) > 0;\n}\n',
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind }) => kind);
}
const REFUSE = "if (!found) throw new Error('no');";
const row = (where: string) =>
  guards(`const found = await prisma.friendship.findFirst({ where: { ${where} } }); ${REFUSE}`);
const ofTwo = (more: string) => row(`userId: me, friendId: to, ${more}`);
const query = (text: string) => guards(`const found = await ${text}; ${REFUSE}`);

describe('a row of two who agreed', () => {
  it.each([
    "status: 'accepted'",
    "status: { in: ['accepted', 'friends'] }",
    'acceptedAt: { not: null }',
    'acceptedAt: Not(IsNull())',
    'accepted: true',
    'accepted: { equals: true }',
    "status: { not: 'pending' }",
    "status: { notIn: ['pending', 'blocked'] }",
    "type: 'FRIEND'",
  ])('%s', async more => expect(await ofTwo(more)).toEqual(['connection']));

  it.each([
    'db.select().from(friendships).where(and(eq(friendships.userId, me), eq(friendships.friendId, to), isNotNull(friendships.acceptedAt))).get()',
    "knex('friendships').where({ user_id: me, friend_id: to }).whereNotNull('accepted_at').first()",
    "knex('friendships').where({ user_id: me, friend_id: to }).where('accepted', true).first()",
  ])('of %s', async text => expect(await query(text)).toEqual(['connection']));

  it.each([
    'acceptedAt: null',
    'acceptedAt: { equals: null }',
    'acceptedAt: IsNull()',
    'accepted: Not(true)',
    'accepted: { not: true }',
    'accepted: wanted',
    'requested: true',
    "status: 'friend_request'",
    "status: { in: ['accepted', 'sent'] }",
    'status: { in: [0, 1] }',
    'status: 2',
    "type: 'REQUEST'",
    "status: { not: 'blocked' }",
    "status: { notIn: ['blocked', 'deleted'] }",
    "NOT: { status: 'blocked' }",
  ])('is none with %s', async more => expect(await ofTwo(more)).toEqual([]));

  it.each([
    'db.select().from(friendships).where(and(eq(friendships.userId, me), eq(friendships.friendId, to), isNull(friendships.acceptedAt))).get()',
    'db.select().from(friendships).where(and(eq(friendships.userId, me), eq(friendships.friendId, to), ne(friendships.accepted, true))).get()',
    "knex('friendships').where({ user_id: me, friend_id: to }).whereNull('accepted_at').first()",
    "knex('friendships').where({ user_id: me, friend_id: to }).where('accepted', false).first()",
  ])('is none of %s', async text => expect(await query(text)).toEqual([]));
});

describe('a query that a builder makes in steps', () => {
  const steps = (text: string) => query(`knex('friendships').${text}`);
  it.each([
    'where({ user_id: me }).andWhere({ friend_id: to }).first()',
    "where('user_id', me).andWhere({ friend_id: to }).first()",
    "where({ user_id: me, status: 'accepted' }).andWhere({ friend_id: to }).first()",
    "where({ user_id: me }).andWhere({ friend_id: to }).whereNotNull('accepted_at').first()",
    'where({ user_id: me }).andWhere({ friend_id: to }).orWhere({ user_id: to }).andWhere({ friend_id: me }).first()',
  ])('asks for two: %s', async text => expect(await steps(text)).toEqual(['connection']));

  it.each([
    "this.friendships.createQueryBuilder('f').where({ userId: me }).andWhere({ friendId: to }).getOne()",
    "friendshipRepository.createQueryBuilder('f').where('f.userId = :me', { me }).andWhere('f.friendId = :to', { to }).getOne()",
    'Friendship.query().where({ userId: me }).where({ friendId: to }).first()',
  ])('asks for two: %s', async text => expect(await query(text)).toEqual(['connection']));

  it.each(['const [row] = await LINKS; if (!row)', 'const rows = await LINKS; if (rows.length === 0)'])(
    'asks for two where one of the rows is looked at: %s',
    async text => {
      const links = "knex('friendships').where({ user_id: me }).andWhere({ friend_id: to })";
      expect(await guards(`${text.replace('LINKS', links)} throw new Error('no');`)).toEqual(['connection']);
    },
  );

  it.each([
    'where({ user_id: me }).first()',
    'where({ user_id: me }).andWhere({ friend_id: me }).first()',
    "where({ user_id: me }).andWhere({ status: 'accepted' }).first()",
    'where({ user_id: me }).orWhere({ friend_id: to }).first()',
    'where({ user_id: me }).andWhere({ friend_id: to }).orWhere({ open: true }).first()',
    'where({ user_id: me }).andWhere({ friend_id: to }).andWhere({ muted: true }).first()',
    'where({ user_id: me, friend_id: to, blocked: true }).first()',
    "where({ user_id: me }).andWhere({ friend_id: to, status: 'pending' }).first()",
    'where({ user_id: me, accepted: false }).andWhere({ friend_id: to }).first()',
    'where({ user_id: me }).whereNot({ friend_id: to }).first()',
    "where({ user_id: me }).andWhere({ friend_id: to }).whereNull('accepted_at').first()",
    'where({ user_id: me }).andWhere(q => q.where({ friend_id: to }).orWhere({ open: true })).first()',
    'where({ user_id: me }).andWhere({ friend_id: to }).del()',
    // A list is there also if nothing is in it.
    'where({ user_id: me }).andWhere({ friend_id: to })',
    'where({ user_id: me, friend_id: to })',
  ])('asks for no two: %s', async text => expect(await steps(text)).toEqual([]));

  it('asks for the last of two where a builder forgets the first', async () =>
    expect(
      await query("this.friendships.createQueryBuilder('f').where({ userId: me }).where({ friendId: to }).getOne()"),
    ).toEqual([]));
});

describe('a row that is looked for', () => {
  it.each([
    "OR: [{ userId: me, friendId: to }, { userId: to, friendId: me }], status: 'accepted'",
    "AND: [{ users: { some: { id: me } } }, { users: { some: { id: to } } }], status: 'accepted'",
    'user: { id: me }, friend: { id: to }',
    'user_friend: { userId: me, friendId: to }',
    'members: { hasEvery: [me, to] }',
    'userId: me, createdAt: { gt: since }, friendId: to',
  ])('says something of two: %s', async where => expect(await row(where)).toEqual(['connection']));

  it.each([
    "userId: me, status: 'accepted'",
    "AND: [{ userId: me }, { status: 'accepted' }]",
    "user1Id: me, status: 'accepted'",
    "inviterId: me, status: 'accepted'",
    "users: { some: { id: me } }, status: 'accepted'",
    "OR: [{ userId: me }, { friendId: me }], status: 'accepted'",
    'userId: me, createdAt: { gt: since }',
  ])('says nothing of two: %s', async where => expect(await row(where)).toEqual([]));

  it('may be one of somebody', async () =>
    expect(await query('sender.friendships.findOne({ friendId: to })')).toEqual(['connection']));
});

describe('a name that promises to ask', () => {
  const named = (value: string) => guards(`const isFriend = ${value}; if (!isFriend) throw new Error('no');`);
  it.each([
    'me ? me !== to : false',
    'Boolean(me) && me !== to',
    '!!me || me !== to',
    '!!me && !!text',
    'text.length > 0',
  ])('is not believed where it stands for %s', async value => expect(await named(value)).toEqual([]));
  it.each(['await load(me, to)', 'me !== to && (await areFriends(me, to))', 'me.friendIds.includes(to)'])(
    'is where it may ask: %s',
    async value => expect(await named(value)).toEqual(['connection']),
  );
});

describe('answers about a list', () => {
  const HEAD = "import { areFriends } from './friends.ts';\n";
  const every = (oks: string) => guards(`const oks = ${oks}; if (!oks.every(Boolean)) throw new Error('no');`, HEAD);
  it('have come', async () => {
    expect(await every('await Promise.all(ids.map(id => areFriends(me, id)))')).toEqual(['connection']);
    expect(await every('[await areFriends(me, to)]')).toEqual(['connection']);
  });
  it.each([
    'ids.map(id => areFriends(me, id))',
    'ids.map(id => { return areFriends(me, id); })',
    'ids.map(areFriends)',
    '[areFriends(me, to)]',
  ])('have not: %s', async oks => expect(await every(oks)).toEqual([]));

  const same = (made: string, whole = 'ids') =>
    guards(`${made}; if (friends.length !== ${whole}.length) throw new Error('no');`);
  const FOUND = 'const friends = await prisma.friendship.findMany({ where: { userId: me, friendId: { in:';
  it.each([
    ['const friends = ids.filter(id => isFriend(me, id))', 'ids'],
    [`${FOUND} ids } } })`, 'ids'],
    [`const others = ids.filter(id => id !== me); ${FOUND} others } } })`, 'others'],
  ])('are about all of it: %s', async (made, whole) => expect(await same(made, whole)).toEqual(['connection']));
  it.each([
    ['const first = ids.slice(0, 1); const friends = first.filter(id => isFriend(me, id))', 'first'],
    ['const few = ids.filter(id => picked(id)); const friends = few.filter(id => isFriend(me, id))', 'few'],
    ['const friends = ids.slice(0, 1).filter(id => isFriend(me, id))', 'ids'],
    [`${FOUND} ids.slice(0, 1) } } })`, 'ids'],
    [`${FOUND} firstOf(ids) } } })`, 'ids'],
  ])('are about a part of it: %s', async (made, whole) => expect(await same(made, whole)).toEqual([]));
});
