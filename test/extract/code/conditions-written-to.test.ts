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
function loosen({ user }) { user.id = undefined; }
function look({ user }) { return user.id; }
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind, unread }) =>
    unread === undefined ? kind : `${kind}, not read`,
  );
}
const ASK = 'const row = await Friendship.findOne({ where });';
const WHERE = 'const where = { userId: me, friendId: to, accepted: true };';
const DEEP = 'const where = { user: { id: me }, friendId: to, accepted: true };';
const WAYS = 'const where = { OR: [{ userId: me, friendId: to }], accepted: true };';

describe('a condition that is written to in whatever way', () => {
  it.each([
    `${WHERE} (where as any).accepted = false; ${ASK}`,
    `${WHERE} where!.accepted = false; ${ASK}`,
    `${WHERE} [where.accepted] = req.body.states; ${ASK}`,
    `${WHERE} ({ id: where.friendId } = req.body.helper); ${ASK}`,
    `${WHERE} for (where.friendId of req.body.helpers) count(me); ${ASK}`,
    `${WHERE} Reflect.set(where, 'accepted', false); ${ASK}`,
    `${WHERE} _.merge(where, { accepted: false }); ${ASK}`,
    `${WHERE} let open; open = where; open.accepted = false; ${ASK}`,
    `${WHERE} const row = await Friendship.findOne({ where: Object.assign(where, { accepted: false }) });`,
    `${WHERE} loosen(); ${ASK} function loosen() { where.accepted = false; }`,
    `${WHERE} let row; for (const one of req.body.all) { row = await Friendship.findOne({ where }); where.friendId = one; }`,
    `${DEEP} const { user } = where; user.id = undefined; ${ASK}`,
    `${DEEP} const { [req.body.part]: part } = where; part.id = undefined; ${ASK}`,
    `${DEEP} loosen(where); ${ASK}`,
    `${WAYS} where.OR.forEach(way => { way.friendId = me; }); ${ASK}`,
    `${WAYS} for (const way of where.OR) delete way.friendId; ${ASK}`,
    `let where = { userId: me, friendId: to, status: 'accepted' }; where &&= { userId: me }; ${ASK}`,
  ])('says nothing: %s', async before => expect(await guards(before)).toEqual([]));

  it.each([
    `${WHERE} [where.page] = req.body.pages; ${ASK}`,
    `${WHERE} (where as any).accepted = true; ${ASK}`,
    `${WHERE} Object.assign({}, where).accepted = false; ${ASK}`,
    `${WHERE} const all = Object.assign({ page: 1 }, where); ${ASK}`,
    `${WHERE} let open = where; open = {}; ${ASK}`,
    `${WHERE} ${ASK} const open = where; open.accepted = false;`,
    `${WHERE} ${ASK} loosen(); function loosen() { where.accepted = false; }`,
    `let row; for (const one of req.body.all) { ${WHERE} row = await Friendship.findOne({ where }); where.accepted = false; }`,
    `${DEEP} look(where); ${ASK}`,
    `${WAYS} where.OR.forEach(way => { count(way.friendId); }); ${ASK}`,
  ])('still asks: %s', async before => expect(await guards(before)).toEqual(['connection']));
});
