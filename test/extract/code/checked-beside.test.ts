import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const GIVEN = "(me, params.to, form.get('text'))";

/** What is said of a way in for messages: judged where it leads, `open` for a call that nobody sees into, or left to itself. */
async function said(action: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@remix-run/node": "2.0.0" } }',
    'app/routes/messages.$to.ts': `import { write } from '../models/messages.server.ts';
import { checkAll, findSpam, limiter, spam } from '../asked.ts';
export async function action({ request, params }) {
  const me = await requireUser(request);
  const form = await request.formData();
  ${action}
  await write${GIVEN};
  return null;
}
`,
    'app/models/messages.server.ts': `import { prisma } from './db.server.ts';
export async function write(from, to, text) {
  if (!(await areFriends(from, to))) throw new Response('no', { status: 403 });
  return prisma.message.create({ data: { senderId: from, recipientId: to, text } });
}
`,
    ...more,
  });
  const all = operationsOf(facts, 'dm-send').filter(({ value }) => value.isRepeated !== true);
  const [way] = all.filter(({ at }) => at.path.startsWith('app/routes'));
  return way ? (way.value.beside ? `open: ${way.value.beside.message}` : 'beside') : 'led';
}

it.each([
  `if (await findSpam${GIVEN}) throw new Response('no', { status: 400 });`,
  `const score = await spam.score${GIVEN};\n  if (score > 5) return json({ error: 'no' }, { status: 422 });`,
])('what refuses by its answer has sent nothing: %s', async action => expect(await said(action)).toBe('led'));

it.each([
  [`if (await findSpam${GIVEN}) return null;`, 'findSpam'],
  [`if (await findSpam${GIVEN}) throw redirect('/inbox');`, 'findSpam'],
  [`if (!(await findSpam${GIVEN})) throw new Response('no', { status: 400 });`, 'findSpam'],
  [`const ok = await limiter.consume${GIVEN};\n  if (!ok) return null;`, 'limiter.consume'],
  [`await spam.guard${GIVEN};`, 'spam.guard'],
  [`if (await canReach${GIVEN}) return null;`, 'canReach'],
  ['const done = await relay(request, params);\n  if (done) return null;', 'relay'],
  [`await line.pulse${GIVEN};`, 'line.pulse'],
  [`await processMentions${GIVEN};`, 'processMentions'],
  [`await applyRateLimit${GIVEN};`, 'applyRateLimit'],
  [`if (await checkAndNotifyAll${GIVEN}) return null;`, 'checkAndNotifyAll'],
])('what may as well be a check is asked about: %s', async (action, name) =>
  expect(await said(action)).toBe(`open: ${name}`),
);

it.each([
  `if (await submit${GIVEN}) throw new Response('no', { status: 400 });`,
  `const gone = await dispatch${GIVEN};\n  if (gone > 0) throw new Response('no', { status: 400 });`,
  `if (form.get('fast')) return line.get${GIVEN};`,
  "if (form.get('fast')) return http.get(`/send?from=${me}&to=${params.to}&text=${form.get('text')}`);",
  `await prisma.chatLog.create({ data: { senderId: me, receiverId: params.to, message: form.get('text') } });`,
  `if (form.get('fast')) return messageLog.append${GIVEN};`,
  "cache.publish(`dm:${params.to}`, { me, text: form.get('text') });",
  `await logAndDeliver${GIVEN};`,
])('unlike what is called a sending, or is given all of it for nothing: %s', async action =>
  expect(await said(action)).toBe('beside'),
);

it.each([
  `if (await runSpamCheck${GIVEN}) throw new Response('spam', { status: 400 });`,
  `const verdict = await performModeration${GIVEN};\n  if (verdict.blocked) throw new Response('no', { status: 422 });`,
  `if (await checkAndThrow${GIVEN}) return null;`,
  "metrics.increment('messages', { length: form.get('text').length });",
  `await auditLog.record('message', me, params.to, form.get('text'));`,
  `await analytics.trackMessage${GIVEN};`,
  `await logActivity${GIVEN};`,
  "await cache.set(`last:${params.to}`, form.get('text'));",
])('what refuses, counts or writes down is no other way: %s', async action => expect(await said(action)).toBe('led'));

const CHECK = `if (await checkAll${GIVEN}) return null;`;
const asked = (body: string) => ({ 'app/asked.ts': `export async function checkAll(me, to, text) {\n  ${body}\n}\n` });

it.each([
  ['led', 'return blocked.findOne({ me, to, text });'],
  ['led', "log.write('checked', me, to);\n  return text.length > 5;"],
  ['open: checkAll', 'await transport.write({ me, to, text });\n  return true;'],
  ['open: checkAll', "await http.post('/classify', { text });\n  return true;"],
  ['beside', 'return pass(me, to, text);\n}\nfunction pass(me, to, text) {\n  return sockets.get(to).send(text);'],
])('a check is looked into: %s', async (is, body) => expect(await said(CHECK, asked(body))).toBe(is));
