import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whom a message goes to by a check that asked about `to`, or `letter.to`, before something was done. */
const reachedAfter = async (done: string, whom: 'to' | 'letter.to', more: { before?: string; asked?: string } = {}) => {
  const before = more.before ?? 'let to = req.body.to;';
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `router.post('/messages', async (req, res) => {
  let letter = { to: req.body.to, text: req.body.text };
  ${before}
  const forward = () => { to = req.body.forward; };
  if (!(await areFriends(req.user.id, ${whom}${more.asked ?? ''}))) return res.sendStatus(403);
  ${done}
  await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: ${whom}, text: letter.text } });
});
function fill(one, body) { one.to = body.other; }
function keep(one, body) { one.text = body.words; }
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(
    ({ another, unread }) => another?.reached ?? unread ?? 'the same',
  );
};

it.each([
  ['[to] = req.body.others;', 'to', 'req.body.others'],
  ['to ||= req.body.other;', 'to', 'req.body.other'],
  ['for (to of req.body.others) count(to);', 'to', 'req.body.others'],
  ['forward();', 'to', 'req.body.forward'],
  ['({ other: letter.to } = req.body);', 'letter.to', 'req.body'],
  ['letter = { ...letter, ...req.query };', 'letter.to', '{ ...letter, ...req.query }'],
  ['const user = await load(req.body.other); to = user.id;', 'to', 'user.id'],
  ['for (const one of req.body.others) to = one;', 'to', 'one'],
  ['(letter as any).to = req.body.other;', 'letter.to', 'req.body.other'],
  ["letter['to'] = req.body.other;", 'letter.to', 'req.body.other'],
  ['const same = letter; same.to = req.body.other;', 'letter.to', 'req.body.other'],
  ['for (const key of Object.keys(req.body)) letter[key] = req.body[key];', 'letter.to', 'req.body[key]'],
  ["Reflect.set(letter, 'to', req.body.other);", 'letter.to', 'req.body.other'],
  ['Object.assign(letter, { to: req.body.other });', 'letter.to', 'req.body.other'],
  ['fill(letter, req.body);', 'letter.to', 'fill(letter, req.body)'],
  ["to = req.headers['x-to'];", 'to', "req.headers['x-to']"],
  ['to = req.cookies.to;', 'to', 'req.cookies.to'],
  ['const sent = await readBody(req); to = sent.other;', 'to', 'sent.other'],
  ['const sent = await readBody(upstream); to = sent.to;', 'to', 'sent.to'],
  ['const sent = v.parse(Letter, await readBody(req)); to = sent.userId;', 'to', 'sent.userId'],
  ["const form = await req.formData(); letter.to = form.get('other');", 'letter.to', "form.get('other')"],
  ["to = new URL(req.url).searchParams.get('other');", 'to', "new URL(req.url).searchParams.get('other')"],
  [
    'to = (await prisma.user.findFirst({ where: { id: { not: to } } })).id;',
    'to',
    '(await prisma.user.findFirst({ where: { id: { not: to } } })).id',
  ],
] as const)('whoever is put in another way in their place is another: %s', async (done, whom, other) =>
  expect(await reachedAfter(done, whom)).toEqual([other]),
);

it.each([
  ['const { to: others } = req.body.second; count(others);', 'to'],
  ['setTimeout(count, req.body.wait);', 'to'],
  ['({ text: letter.text } = req.body);', 'letter.to'],
  ['const copy = { ...letter }; copy.to = req.body.other;', 'letter.to'],
  ['to = Number(req.body.to);', 'to'],
  ['({ to: letter.to } = req.body);', 'letter.to'],
  ['letter = { text: req.body.words, to: req.body.to };', 'letter.to'],
  ['const user = await prisma.user.findUnique({ where: { id: to } }); to = user.id;', 'to'],
  ['const { id } = await load(req.body.to); to = id;', 'to'],
  ['to = await to.populate(req.query.fields);', 'to'],
  ["Object.assign(letter, pick(req.query, ['text']));", 'letter.to'],
  ['if (req.body.other) { to = req.body.other; if (!(await areFriends(req.user.id, to))) return; }', 'to'],
  ['let same = letter; same = req.body.other;', 'letter.to'],
  ["Reflect.set(letter, 'text', req.body.words);", 'letter.to'],
  ['Object.assign(letter, { text: req.body.words });', 'letter.to'],
  ['Object.assign(req.body, letter);', 'letter.to'],
  ['keep(letter, req.body);', 'letter.to'],
  ['const user = await prisma.user.findFirst({ where: { email: to, isGone: false } }); to = user.id;', 'to'],
  ['const one = await prisma.deputy.findFirst({ where: { userId: to } }); to = one.userId;', 'to'],
  ['to = (await users.load(to)).email;', 'to'],
  ['to = schema.parse(req.body).to;', 'to'],
  ['const sent = await readBody(req); to = sent.to;', 'to'],
  ["const form = await req.formData(); letter.to = form.get('to');", 'letter.to'],
  ['const { data } = schema.safeParse(req.body); to = data.to;', 'to'],
  ['const [user] = await Promise.all([load(to)]); to = user.id;', 'to'],
] as const)('what is written elsewhere leaves them the same: %s', async (done, whom) =>
  expect(await reachedAfter(done, whom)).toEqual(['the same']),
);

it.each([
  ['to = pick(req.body);', 'to', 'pick(req.body)'],
  ['const answer = await load(to); to = answer.deputy;', 'to', 'answer.deputy'],
  ['letter.to = room.owner;', 'letter.to', 'room.owner'],
  ['const one = await prisma.deputy.findFirst({ where: { of: to } }); to = one.userId;', 'to', 'one.userId'],
  ['const one = await prisma.deputy.findFirst({ where: { of: to } }); to = one.id;', 'to', 'one.id'],
  ['const user = await prisma.user.findFirst({ where: { boss: to } }); to = user.id;', 'to', 'user.id'],
  ['to = (await loadDeputy(to)).id;', 'to', '(await loadDeputy(to)).id'],
  ['to = (await load(req.body)).email;', 'to', '(await load(req.body)).email'],
] as const)('whether it is still the same is asked where it is not to be seen: %s', async (done, whom, open) =>
  expect(await reachedAfter(done, whom)).toEqual([open]),
);

it.each([
  ['let { to, next } = req.body;', 'if (next) to = next;', 'next'],
  ['const sent = schema.parse(req.body); let to = sent.to;', 'if (sent.next) to = sent.next;', 'sent.next'],
  ['const sent = JSON.parse(req.body); let to = sent.userId;', 'if (sent.email) to = sent.email;', 'sent.email'],
  ['const sent = JSON.parse(req.body); let to = sent.id;', 'if (sent.uuid) to = sent.uuid;', 'sent.uuid'],
  ['const { value } = schema.validate(req.body); let to = value.to;', 'to = value.next;', 'value.next'],
])('each field of what was sent is another one: %s', async (before, done, other) =>
  expect(await reachedAfter(done, 'to', { before })).toEqual([other]),
);

it('what a check is given beside the two is not whom it asks about', async () => {
  const done = 'if (req.body.next) to = req.body.next;';
  const after = (asked: string) => reachedAfter(done, 'to', { asked });
  expect(await after(', { via: req.body.via }')).toEqual(['req.body.next']);
  expect(await after(', { via: req.body.next }')).toEqual(['req.body.next']);
  expect(await after(', req.body.next')).toEqual(['req.body.next']);
  expect(await reachedAfter('to = req.body.to;', 'to', { asked: ', { via: req.body.via }' })).toEqual(['the same']);
});

it.each([
  ['canMessage({ to, via: req.body.via })', 'via', 'req.body.via'],
  ['canMessage({ me: req.user.id, to })', 'to', 'the same'],
  ['areFriends(req.user.id, { id: to, alias: req.body.alias })', 'alias', 'req.body.alias'],
  ['areFriends(to, req.body.group)', 'group', 'req.body.group'],
  ['areFriends(req.user.id, req.body.next)', 'next', 'the same'],
])('of two that are sent, neither is surely whom is asked about: %s', async (asked, field, reached) => {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `router.post('/messages', async (req, res) => {
  let to = req.body.to;
  if (!(await ${asked})) return res.sendStatus(403);
  if (req.body.${field}) to = req.body.${field};
  await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: to, text: req.body.text } });
});
`,
  });
  const [send] = operationsOf(facts, 'dm-send');
  expect(send!.value.guards!.map(({ another, unread }) => another?.reached ?? unread ?? 'the same')).toEqual([reached]);
});
