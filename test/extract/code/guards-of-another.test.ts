import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const file = (asked: string) => ({
  'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
  'src/routes.ts': `const HELPER = 'helper_1';
router.post('/messages', async (req, res) => {
  if (!(await areFriends(req.user.id, ${asked}))) return res.sendStatus(403);
  await sendDirectMessage(req.user.id, req.body.to, req.body.text);
});
`,
});

it.each(['req.user.adminId', 'HELPER', 'req.body.quoted'])(
  'a check of %s is told with whom it asks about and whom the message goes to',
  async asked => {
    const { facts } = await runFiles(file(asked));
    const [send] = operationsOf(facts, 'dm-send');
    expect(send!.value.guards).toMatchObject([
      { kind: 'connection', at: { start: { line: 3 } }, another: { asked, reached: 'req.body.to' } },
    ]);
  },
);

it('a check of whom it goes to has nobody else', async () => {
  const { facts } = await runFiles(file('req.body.to'));
  expect(operationsOf(facts, 'dm-send')[0]!.value.guards).toEqual([
    expect.not.objectContaining({ another: expect.anything() }),
  ]);
});

/** Whether a check between the sender and another parameter is told to ask about somebody else. */
const isOfAnother = async (to: string, other: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `export async function deliver(senderId: string, ${to}: string, ${other}: string, text: string) {
  if (!(await areFriends(senderId, ${other}))) throw new Error('no');
  return prisma.directMessage.create({ data: { senderId, recipientId: ${to}, text } });
}
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.some(({ another }) => another !== undefined);
};

it.each(['mentionedId', 'quotedUserId', 'otherUserId', 'friendId'])(
  'nobody is handed over twice as an id: %s is not the recipient',
  async other => {
    expect(await isOfAnother('recipientId', other)).toBe(true);
  },
);

it.each([
  ['recipientId', 'userId'],
  ['recipientId', 'friend'],
  ['toSocketId', 'friendId'],
  ['to', 'friendId'],
])('but one who is written to as %s may be %s', async (to, other) => {
  expect(await isOfAnother(to, other)).toBe(false);
});

/** Whom a message goes to by a check that asked about `to`, or `letter.to`, before something was done. */
const reachedAfter = async (done: string, whom: 'to' | 'letter.to') => {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `router.post('/messages', async (req, res) => {
  const letter = { to: req.body.to, text: req.body.text };
  let to = req.body.to;
  if (!(await areFriends(req.user.id, ${whom}))) return res.sendStatus(403);
  ${done}
  await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: ${whom}, text: letter.text } });
});
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ another }) => another?.reached ?? 'the same');
};

it.each([
  ['if (req.body.forward) to = req.body.forward;', 'to', 'req.body.forward'],
  ['letter.to = req.body.other;', 'letter.to', 'req.body.other'],
  ['({ to } = req.body.second);', 'to', 'req.body.second'],
  ['Object.assign(letter, req.query);', 'letter.to', 'req.query'],
] as const)('whoever is put in their place after they were asked about is another: %s', async (done, whom, other) =>
  expect(await reachedAfter(done, whom)).toEqual([other]),
);

it.each([
  ['to = to.trim();', 'to'],
  ['letter.text = req.body.words;', 'letter.to'],
  ['Object.assign(letter, { seen: false });', 'letter.to'],
  ['Object.assign(letter, req.body);', 'letter.to'],
] as const)('what says nobody else leaves them the same: %s', async (done, whom) =>
  expect(await reachedAfter(done, whom)).toEqual(['the same']),
);

/** Whether a check of one and a message to another of those who were sent with a request are told apart. */
const isToldApart = async (before: string, asked: string, reached: string) => {
  const send = (to: string) =>
    `await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: ${to}, text: req.body.text } });`;
  const [, list] = /^each of (.+)$/.exec(reached) ?? [];
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `router.post('/messages', async (req, res) => {
  ${before}
  if (!(await areFriends(req.user.id, ${asked}))) return res.sendStatus(403);
  ${list ? `for (const one of ${list}) ${send('one')}` : send(reached)}
});
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.some(({ another }) => another !== undefined);
};
const FORM = 'const form = await req.formData();';

it.each([
  ['', 'req.query.to', 'req.body.to'],
  [FORM, "form.get('to')", "each of form.getAll('to')"],
  ['const { searchParams } = new URL(req.url);', "searchParams.get('to')", "each of searchParams.getAll('to')"],
  ['const [one] = req.body.people;', 'one', 'req.body.people[1]'],
  ['', 'req.body.people[0].id', 'req.body.people[1].id'],
  ['', 'req.body[req.query.first]', 'req.body[req.query.second]'],
  ['', 'req.body.to', 'req.body.to.parent'],
])('of what is sent, after `%s`, %s and %s are two', async (before, asked, reached) =>
  expect(await isToldApart(before, asked, reached)).toBe(true),
);

it.each([
  ['', 'req.query.to', 'req.query.to'],
  ['if (req.query.to !== req.body.to) return res.sendStatus(400);', 'req.query.to', 'req.body.to'],
  [FORM, "form.get('to')", "form.get('to')"],
  [FORM, "form.getAll('to')", "each of form.getAll('to')"],
  ['const [one] = req.body.people;', 'one', 'req.body.people[0].id'],
  ['', 'req.body.people', 'each of req.body.people'],
  ['', 'req.body[req.query.first]', 'req.body[req.query.first]'],
  ['', 'req.body.to', 'req.body.to.id'],
  ['', 'req.body', 'req.body.parent'],
])('of what is sent, after `%s`, %s and %s may be one', async (before, asked, reached) =>
  expect(await isToldApart(before, asked, reached)).toBe(false),
);
