import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function guardsOf(code: string): Promise<string[]> {
  const { facts } = await runFiles({ 'server/a.ts': code });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(guard => guard.kind);
}
const inHandler = (guard: string) =>
  guardsOf(`export async function h(a, b) { ${guard}; await sendDirectMessage(a, b); }`);

describe('a connection of two people is asked for', () => {
  it.each([
    'if (!areFriends(a, b)) return',
    "if (friendship.status !== 'accepted') return",
    "const rel = await getRelationship(a, b); if (rel.status !== 'accepted') throw new Refused()",
    'if (!a.friends.includes(b.id)) return',
    'if (!isConnected(a, b)) return',
    'const friends = await getFriends(b); if (!friends || friends.indexOf(a) === -1) return res.sendStatus(422)',
    'const friends = await getFriends(b); if (!(friends.indexOf(a) >= 0)) return',
    'const known = await api.getFriends(b); if (!known.includes(a)) throw new Refused()',
    'if (!b.friendList.some(one => one.id === a)) return',
    'if (!b.contactIds.has(a)) return',
    'if (b.mutuals.findIndex(one => one === a) < 0) return',
    'const contact = contacts.find(one => one.id === a); if (!contact) return',
    'const friend = await db.friend.findFirst({ where: { a, b } }); if (!friend) return',
    'const friendship = await load(a, b); if (!friendship) return',
    "const one = await db.friendship.findFirst({ where: { a, b, status: 'accepted' } }); if (!one) return",
    "const one = await db.friendship.findFirst({ where: { a, b, status: { notIn: ['BLOCKED', 'PENDING'] } } }); if (!one) return",
    'const one = await db.friendship.findFirst({ where: { a, b, id: { not: friend.id } } }); if (!one) return',
    'const blocked = !(await areFriends(a, b)); if (blocked) throw new Refused()',
    'const hasPermission = await areFriends(a, b); if (!hasPermission) return',
  ])('%s', async guard => expect(await inHandler(guard)).toEqual(['connection']));
});

describe('a loaded person, a list or a kind of thing is no connection', () => {
  it.each([
    'const friend = await db.user.findUnique({ where: { id: b } }); if (!friend) return',
    "const one = await db.friendship.findFirst({ where: { a, b, status: 'BLOCKED' } }); if (!one) return",
    'const one = await db.friendship.findFirst({ where: { a, b, status: Status.Removed } }); if (!one) return',
    "const one = await db.friendship.findFirst({ where: { a, b, status: { not: 'ACCEPTED' } } }); if (!one) return",
    "const one = await db.friendship.findOne({ a, b, status: { $ne: 'accepted' } }); if (!one) return",
    "const one = await db.friendship.findFirst({ where: { a, b, status: { not: 'BLOCKED' } } }); if (!one) return",
    'if (!a.friends) return',
    'const friends = await getFriends(b); if (friends.indexOf(a) !== -1) return',
    'const known = await api.getMembers(b); if (!known.includes(a)) return',
    'const known = await api.getFriendRequests(b); if (!known.includes(a)) return',
    'if (!a.friendListeners.includes(b)) return',
    'if (a.friends.length === 0) return',
    "if (b.type !== 'contact') return",
    "if (b.status !== 'active') return",
    'const ok = (await areFriends(a, b)) || a.isPremium; if (!ok) return',
    'const isFriend = (await areFriends(a, b)) || a.isPremium; if (!isFriend) return',
  ])('%s', async guard => expect(await inHandler(guard)).toEqual([]));
});

describe('a friendship that one has just made oneself is none', () => {
  const asked = 'const one = await Friendship.findOne({ a, b }); if (!one) return';
  it.each([
    `await Friendship.create({ a, b }); ${asked}`,
    `await Friendship.upsert({ a, b }); ${asked}`,
    `await Friendship.findOrCreate({ where: { a, b } }); ${asked}`,
    `await Friendship.findOneAndUpdate({ a, b }, { since }, { upsert: true }); ${asked}`,
    `await new Friendship({ a, b }).save(); ${asked}`,
    `const made = new Friendship({ a, b }); await made.save(); ${asked}`,
  ])('%s', async guard => expect(await inHandler(guard)).toEqual([]));

  it.each([
    `await Friendship.findOneAndUpdate({ a, b }, { since }); ${asked}`,
    `await Visit.upsert({ a, b }); ${asked}`,
    `const draft = new Friendship({ a, b }); log(draft.key); ${asked}`,
  ])('but not in %s', async guard => expect(await inHandler(guard)).toEqual(['connection']));
});

describe('a recipient who hears from friends only is asked for', () => {
  const ask = '!(await areFriends(a, b))';
  it.each([
    `if (b.settings.whoCanMessage === 'friends' && ${ask}) return`,
    `const who = b.settings.whoCanMessage ?? 'friends'; if (who === 'friends' && ${ask}) throw new Refused()`,
    `switch (b.settings.whoCanMessage) { case 'nobody': return; case 'friends': if (${ask}) return; break; default: break; }`,
  ])('%s', async guard => expect(await inHandler(guard)).toEqual(['connection']));

  it.each([
    `if (b.plan === 'friends' && ${ask}) return`,
    `if (b.settings.whoCanMessage === 'everyone' && ${ask}) return`,
    `if (b.settings.whoCanMessage === 'friends') return`,
    `switch (b.settings.whoCanMessage) { case 'friends': if (${ask}) break; default: break; }`,
    `switch (b.plan) { case 'friends': if (${ask}) return; break; }`,
  ])('but not by %s', async guard => expect(await inHandler(guard)).toEqual([]));
});

describe('what runs before a handler is known by its name', () => {
  const send = 'async (a, b) => { await sendDirectMessage(a, b); }';
  it.each([
    `export const h = withFriendCheck(${send});`,
    `export const r = router({ send: friendProcedure.input(shape).mutation(${send}) });`,
    `app.post('/dm', { preHandler: [app.authenticate, requireFriendship] }, ${send});`,
  ])('%s', async code => expect(await guardsOf(code)).toContain('connection'));

  it.each([
    `export const h = withLogging(${send});`,
    `export const h = withFriendList(${send});`,
    `export const r = router({ send: protectedProcedure.input(shape).mutation(${send}) });`,
    `app.post('/dm', { schema: [requireFriendship] }, ${send});`,
    `withFriendCheck(other); export const h = ${send};`,
  ])('but not %s', async code => expect(await guardsOf(code)).not.toContain('connection'));
});

describe('a conversation that is opened reaches nobody before its first message', () => {
  const opened = 'const c = await new Conversation({ participants: [a, b] }).save();';
  it('so what stands before that counts', async () => {
    expect(
      await guardsOf(
        `export async function h(a, b, t) { ${opened} if (!friends.includes(a)) return; await c.newMessage(t, b); }`,
      ),
    ).toEqual(['connection']);
  });
  it.each([
    `${opened} await c.newMessage(t, b); if (!friends.includes(a)) return;`,
    `${opened} if (friends.includes(a)) { await c.newMessage(t, b); }`,
    `${opened} if (!friends.includes(a)) return; await c.touch();`,
  ])('but not in %s', async code => expect(await guardsOf(`export async function h(a, b, t) { ${code} }`)).toEqual([]));
});

describe('a row of two people who have chosen one another', () => {
  const find = (columns: string, table = 'matches') =>
    `async function findMatch(id, me) { const found = await db.query(\`SELECT * FROM ${table} WHERE id = $1 AND (${columns})\`, [id, me]); return found.rows[0] || null; }`;
  const asks = async (code: string) => {
    const { facts } = await runFiles({
      'server/a.ts': `${code}\nexport async function h(a, b, id) { const match = await findMatch(id, a); if (!match) throw new Refused(); await sendDirectMessage(a, b); }`,
    });
    return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(guard => guard.kind);
  };
  it.each([
    find('user_id_1 = $2 OR user_id_2 = $2'),
    find('user_one = $2 OR user_two = $2'),
    find('"userA" = $2 OR "userB" = $2', 'mutual_matches'),
    find('user_id_1 = $2 OR user_id_2 = $2').replace('|| null', '?? null'),
  ])('is asked for: %s', async code => expect(await asks(code)).toEqual(['connection']));

  it.each([
    find('home_team = $2 OR away_team = $2'),
    find('user_id = $2'),
    find('user_id_1 = $2 OR user_id_2 = $2', 'conversations'),
    find('user_id_1 = $2 OR user_id_2 = $2').replace('|| null', '|| { id }'),
  ])('is not: %s', async code => expect(await asks(code)).toEqual([]));
});

const inSend = async (guard: string) => {
  const { facts } = await runFiles({
    'server/a.ts': `export async function sendDirectMessage(note, to, eventId) {\n  const event = await Event.findOne({ id: eventId });\n  ${guard}\n  await deliver(note, to);\n}\nexport async function onReply(note, to, id) { await sendDirectMessage(note, to, id); }\n`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(one => one.kind);
};

describe('whoever follows what sends has asked to hear from it', () => {
  it.each([
    'const one = event.followers?.find(el => el.actorId === to); if (!one) throw new Error();',
    'if (!event.followers.some(el => to === el.id)) return;',
    'if (event.followers.findIndex(el => el.id === to) === -1) throw new Error();',
    'if (!sender.subscriberIds.includes(to)) throw new Error();',
  ])('%s', async guard => expect(await inSend(guard)).toEqual(['connection']));

  it.each([
    // Anybody can follow anybody.
    'if (!to.followers.includes(me.id)) throw new Error();',
    'if (!recipient.followers.some(el => el.id === me.id)) throw new Error();',
    'if (!event.followers.some(el => el.id === me.id)) throw new Error();',
    // Of whoever `user` is nothing is known.
    'if (!user.followers.includes(to)) throw new Error();',
    'if (!group.followers.includes(to)) throw new Error();',
    'if (!community.followers.some(el => el.id === to)) throw new Error();',
    // A place that anybody can join.
    'if (!event.members.some(el => el.id === to)) throw new Error();',
    'event.followers.find(el => el.id === to);',
  ])('not %s', async guard => expect(await inSend(guard)).toEqual([]));
});

describe('what the only clause of a switch that goes on asks', () => {
  const after = (clauses: string) => inHandler(`switch (a.kind) { ${clauses} }`);
  it.each([
    "case 'direct': if (!areFriends(a, b)) throw new Refused(); break; default: throw new Refused();",
    "case 'own': case 'direct': if (!areFriends(a, b)) return; break; default: return;",
    "case 'direct': { if (!areFriends(a, b)) { return; } break; } case 'room': return; default: return;",
  ])('holds behind it: %s', async clauses => expect(await after(clauses)).toEqual(['connection']));

  it.each([
    // A value without a label comes by as well.
    "case 'direct': if (!areFriends(a, b)) return; break;",
    "case 'direct': if (!areFriends(a, b)) return; break; default: break;",
    "case 'direct': if (a.isOld) break; if (!areFriends(a, b)) return; break; default: return;",
    "case 'direct': if (!areFriends(a, b)) break; break; default: return;",
  ])('not with %s', async clauses => expect(await after(clauses)).toEqual([]));
});
