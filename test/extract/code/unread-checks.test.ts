import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Guards in front of a message of two, each with what of it was not read. */
async function guards(before: string, more: Record<string, string> = {}): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `import { mustKnow } from './known.ts';
router.post('/messages', async (req, res) => {
  ${before}
  await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: req.body.to, text: req.body.text } });
});
`,
    ...more,
  });
  const send = operationsOf(facts, 'dm-send').find(({ value }) => value.symbol.endsWith('directMessage.create'));
  return send!.value.guards!.map(({ kind, unread, another }) =>
    [kind, ...(unread === undefined ? [] : ['not read']), ...(another ? ['of another'] : [])].join(', '),
  );
}

const REFUSE = 'if (!row) return res.sendStatus(403);';
const HANDED = 'betweenUsers(req.user.id, req.body.to)';
const ASKED = `await prisma.friendship.findFirst({ where: ${HANDED} })`;
const PAIR = '{ userId: req.user.id, friendId: req.body.to }';

describe('a check of the two that is there and is not read', () => {
  it.each([
    ['a condition that a function makes', `const row = ${ASKED}; ${REFUSE}`],
    ['a list that is counted', `const all = ${ASKED.replace('findFirst', 'findMany')}; if (all.length === 0) return;`],
    ['a scope', `const row = await Friendship.scope('accepted').findOne({ where: ${PAIR} }); ${REFUSE}`],
    [
      'a table without a name, and a state that both agreed to',
      `const row = await repo.findOne({ where: { ...${PAIR}, acceptedAt: Not(IsNull()) } }); ${REFUSE}`,
    ],
    [
      'a table of a class without a name',
      `const row = await this.repo.findOne({ where: { ...${PAIR}, confirmed: true } }); ${REFUSE}`,
    ],
    ['a service that is not here', `if (!(await this.friendships.between(req.user.id, req.body.to))) return;`],
    [
      'a pattern of a graph',
      "const found = await session.run('MATCH (a {id: $me})-[r:FRIENDS_WITH]-(b {id: $to}) RETURN r', { me: req.user.id, to: req.body.to }); if (found.records.length === 0) return;",
    ],
  ])('is told apart from none: %s', async (_, before) =>
    expect(await guards(before)).toEqual(['connection, not read']),
  );

  it('is told apart from none where the row is asked whether both agreed', async () =>
    expect(
      await guards(
        'const row = await this.friendships.findPair(req.user.id, req.body.to); if (!row?.accepted) return res.sendStatus(403);',
      ),
    ).toContain('connection, not read'));

  it.each([
    ['findOne({ where: { ...PAIR, accepted: true } })', 'friendRepository'],
    ["findOneBy({ ...PAIR, status: 'accepted' })", 'friendsRepo'],
    ["findOne({ ...PAIR, status: 'accepted' })", 'friendModel'],
    ['findOne().where("user").equals(req.user.id).where("friend").equals(req.body.to)', 'Friendship'],
    ['findOne({ user: req.user.id, friend: req.body.to }).where("status").equals("accepted")', 'Friendship'],
  ])('is a check where it was read: %s of %s', async (query, table) => {
    const asked = query.replace('...PAIR', PAIR.slice(2, -2));
    const owner = /^[A-Z]/.test(table) ? table : `this.${table}`;
    expect(await guards(`const row = await ${owner}.${asked}; ${REFUSE}`)).toEqual(['connection']);
  });

  it.each([
    'findOne({ user: req.user.id, friend: req.body.to, status: req.query.status })',
    'findOne({ user: req.user.id, friend: req.body.to }).where("status").equals(req.query.status)',
    'findOne().where("user").equals(req.user.id).where("accepted").equals(true)',
    'findOne().where("user").equals(req.user.id).where("friend").equals(req.body.to).where("status").equals("pending")',
  ])('is none where it asks for too little: %s', async query =>
    expect(await guards(`const row = await Friendship.${query}; ${REFUSE}`)).toEqual([]),
  );

  it('is told apart from none where another function refuses', async () =>
    expect(
      await guards('await mustKnow(req.user.id, req.body.to);', {
        'src/known.ts': `export async function mustKnow(a: string, b: string) {
  const [row] = await db.execute(sql.raw(friendshipOf(a, b)));
  if (!row) throw new Error('no');
}
`,
      }),
    ).toEqual(['connection, not read']));

  it.each([
    ['nobody waits for it', `const row = ${ASKED.replace('await ', '')}; ${REFUSE}`],
    ['a list is there in any case', `const row = ${ASKED.replace('findFirst', 'findMany')}; ${REFUSE}`],
    ['whoever is found is refused', `const row = ${ASKED}; if (row) return res.sendStatus(403);`],
    ['another way is open', `const row = (${ASKED}) || req.body.force; ${REFUSE}`],
    [
      'one of the two is asked about',
      "const row = await Friendship.scope('accepted').findOne({ where: { userId: req.user.id } }); if (!row) return;",
    ],
    [
      'those are asked for who were not answered',
      `const row = await Friendship.scope('pending').findOne({ where: ${PAIR} }); ${REFUSE}`,
    ],
    ['a request is enough', `const row = await prisma.friendRequest.findFirst({ where: ${HANDED} }); ${REFUSE}`],
    [
      'they only have talked before',
      `const row = await prisma.conversation.findFirst({ where: ${HANDED} }); ${REFUSE}`,
    ],
    ['the row is made', `const row = await this.friendships.connect(req.user.id, req.body.to); ${REFUSE}`],
    ['it is made before', `await prisma.friendship.create({ data: ${PAIR} }); const row = ${ASKED}; ${REFUSE}`],
    [
      'a number is there in any case',
      `const row = await pool.query('SELECT count(*) FROM friendships WHERE a = $1 AND b = $2', [req.user.id, req.body.to]); ${REFUSE}`,
    ],
    [
      'the condition asks for the contrary',
      `const row = await Friendship.findOne(${PAIR}).where('accepted').equals(false); ${REFUSE}`,
    ],
  ])('is none where %s', async (_, before) => expect(await guards(before)).toEqual([]));

  it('asks about somebody else all the same', async () =>
    expect(await guards(`const row = ${ASKED.replace('.to', '.quotedUserId')}; ${REFUSE}`)).toEqual([
      'connection, not read, of another',
    ]));

  it('adds nothing to one that was read', async () =>
    expect(
      await guards(`const row = ${ASKED}; ${REFUSE} if (!(await areFriends(req.user.id, req.body.to))) return;`),
    ).toEqual(['connection']));
});

describe('what is asked behind a query', () => {
  it('is read with the column that the step before names', async () =>
    expect(
      await guards(`const row = await Friendship.findOne(${PAIR}).where('accepted').equals(true).lean(); ${REFUSE}`),
    ).toEqual(['connection']));
});
