import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = { 'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }' };
const SEND = 'await sendDirectMessage(req.user.id, req.params.userId, req.body.text);';

async function kinds(body: string, more: Record<string, string> = {}): Promise<string> {
  const { facts } = await runFiles({
    ...SERVER,
    'src/routes.ts': `router.post('/messages/:userId', async (req, res) => {\n  ${body}\n});\n`,
    ...more,
  });
  const [send] = operationsOf(facts, 'dm-send');
  return [...new Set(send!.value.guards!.map(({ kind }) => kind))].join(' ');
}

const REFUSE = 'return res.sendStatus(403);';
const ROW = 'const link = await prisma.friendship.findFirst({ where: { a: req.user.id, b: req.params.userId } });';

it.each([
  // The first place is no, and none at all is yes.
  `const me = await load(req.user.id); if (me.friends.indexOf(req.params.userId)) { ${SEND} }`,
  // A row that is not there is null.
  `${ROW} if (link === undefined) ${REFUSE} ${SEND}`,
  // A grown-up stranger comes by the other way.
  `const isAdult = req.user.age >= 18; if (!isAdult && !(await areFriends(req.user.id, req.params.userId))) ${REFUSE} ${SEND}`,
  // One of many is a friend.
  `if (!req.body.people.some(id => friends.some(one => one.friendId === id))) ${REFUSE} for (const id of req.body.people) await sendDirectMessage(req.user.id, id, req.body.text);`,
])('does not keep strangers out: %s', async body => expect(await kinds(body)).not.toContain('connection'));

it.each([
  `const me = await load(req.user.id); if (me.friends.indexOf(req.params.userId) >= 0) { ${SEND} }`,
  `${ROW} if (link === null) ${REFUSE} ${SEND}`,
  `${ROW} if (link == undefined) ${REFUSE} ${SEND}`,
  `const link = me.friends.find(one => one.id === req.params.userId); if (link === undefined) ${REFUSE} ${SEND}`,
  `const isAdult = recipient.age >= 18; if (!isAdult && !(await areFriends(req.user.id, req.params.userId))) ${REFUSE} ${SEND}`,
  `if (!friends.some(one => one.friendId === req.params.userId)) ${REFUSE} ${SEND}`,
])('keeps them out: %s', async body => expect(await kinds(body)).toContain('connection'));

it.each([`if (req.body.age < 18) ${REFUSE} ${SEND}`, `const { isAdult } = req.body; if (!isAdult) ${REFUSE} ${SEND}`])(
  'an age that the request states is none: %s',
  async body => expect(await kinds(body)).toBe(''),
);

it('an age of an account is one', async () =>
  expect(await kinds(`const { age } = await load(req.params.userId); if (age < 18) ${REFUSE} ${SEND}`)).toBe('age'));
