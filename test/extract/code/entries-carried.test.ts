import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "@remix-run/node": "2.0.0" } }';
const DATABASE = "import { prisma } from './db.server.ts';";

/** The places at which a message is judged. */
async function judged(action: string, model: string) {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'app/routes/messages.$to.ts': `import { write, queue } from '../models/messages.server.ts';
export async function action({ request, params }) {
  const me = await requireUser(request);
  const form = await request.formData();
  switch (form.get('intent')) {
    case 'send':
      ${action}
  }
  return null;
}
`,
    'app/models/messages.server.ts': `${DATABASE}
${model}
`,
  });
  return operationsOf(facts, 'dm-send')
    .filter(({ value }) => value.isRepeated !== true)
    .map(
      ({ at, value }) =>
        `${at.path.split('/').at(-1)}:${at.start.line} ${value.guards!.map(({ kind }) => kind).join(' ')}`,
    );
}

const WRITES = `export async function write(from, to, text) {
  return prisma.message.create({ data: { senderId: from, recipientId: to, text } });
}`;

it('what a route leads to is judged for the route, with what is asked on the way', async () => {
  const asks = "if (!(await areFriends(me, params.to))) throw new Response('no', { status: 403 });";
  expect(await judged(`${asks}\n      await write(me, params.to, form.get('text'));`, WRITES)).toEqual([
    'messages.server.ts:3 login connection',
  ]);
});

it('and found where nothing is asked', async () => {
  expect(await judged("await write(me, params.to, form.get('text'));", WRITES)).toEqual(['messages.server.ts:3 login']);
});

it('unlike a route of which nobody sees where the message goes', async () => {
  const counts = 'export async function write(from, to) {\n  return counters.add(from, to);\n}';
  expect(await judged("await write(me, params.to, form.get('text'));", counts)).toEqual(['messages.$to.ts:2 login']);
});

const ASKS = `export async function write(from, to, text) {
  if (!(await areFriends(from, to))) throw new Response('no', { status: 403 });
  return prisma.message.create({ data: { senderId: from, recipientId: to, text } });
}
export async function queue(from, to, text) {
  return counters.add(from, to);
}`;
const GIVEN = "(me, params.to, form.get('text'))";

it.each([
  ['for whom it is not so', `if (form.get('friend')) return write${GIVEN};\n return queue${GIVEN};`],
  ['of the other answer', `return form.get('friend') ? write${GIVEN} : queue${GIVEN};`],
  [
    'that is kept in a name',
    `if (form.get('friend')) return write${GIVEN};\n const kept = await queue${GIVEN};\n return kept;`,
  ],
  ['before it', `await queue${GIVEN};\n if (!form.get('friend')) return null;\n return write${GIVEN};`],
  ['once it is heard no more', `bus.off('message', write);\n return queue${GIVEN};`],
  [
    'in whole',
    "const letter = { me, to: params.to, line: form.get('text') };\n if (form.get('friend')) return write(me, params.to, letter.line);\n return queue(letter);",
  ],
  [
    'part by part',
    "const letter = { me, to: params.to, line: form.get('text') };\n if (form.get('friend')) return write(letter);\n return queue(me, params.to, form.get('text'));",
  ],
  [
    'that is asked how it went',
    `if (form.get('friend')) return write${GIVEN};\n if (!(await queue${GIVEN})) return null;`,
  ],
  ['that is called an answer', `if (form.get('friend')) return write${GIVEN};\n await response.forward${GIVEN};`],
  ['beside what only hears', `bus.on('message', write);\n return queue${GIVEN};`],
])('nor one with another way %s', async (_, action) => {
  const places = await judged(action, ASKS);
  expect(places).toContain('messages.$to.ts:2 login');
});

const LOGS = 'log(error);';
const QUIETLY = ASKS.replace("throw new Response('no', { status: 403 });", 'return null;');

it.each([
  ['caught', `try { await write${GIVEN}; } catch (error) { ${LOGS} }\n await queue${GIVEN};`, ASKS],
  ['caught in a chain', `await write${GIVEN}.catch(() => {});\n await queue${GIVEN};`, ASKS],
  ['not waited for', `write${GIVEN};\n await queue${GIVEN};`, ASKS],
  ['answered by the other way', `try { await write${GIVEN}; } catch { await queue${GIVEN}; }`, ASKS],
  ['too late', `await queue${GIVEN};\n await write${GIVEN};`, ASKS],
  ['no error', `await write${GIVEN};\n await queue${GIVEN};`, QUIETLY],
])('nor one whose refusal is %s', async (_, action, model) => {
  expect(await judged(action, model)).toContain('messages.$to.ts:2 login');
});

it('but one in which what asks nothing is found itself', async () => {
  const both = `await write${GIVEN};\n await queue${GIVEN};`;
  expect(await judged(both, WRITES)).toEqual(['messages.server.ts:3 login']);
});

it.each([
  ['a check', `await limit(me, params.to);\n if (!form.get('text')) return null;\n return write${GIVEN};`],
  [
    'what is cleaned',
    "const text = clean(form.get('text'));\n if (!text) return null;\n return write(me, params.to, text);",
  ],
  [
    'what is told of it',
    `const kept = await write${GIVEN};\n await notify(params.to, form.get('text'));\n return kept;`,
  ],
  ['a question', `if (isSpam(form.get('text'))) return null;\n return write${GIVEN};`],
  ['an answer', `if (!form.get('text')) return json({ text: form.get('text') });\n return write${GIVEN};`],
])('but one with %s beside it', async (_, action) => {
  expect(await judged(action, ASKS)).toEqual(['messages.server.ts:4 login connection']);
});

it.each([
  ['what scores the words', "if (await toxicity(form.get('text'))) return null;"],
  [
    'what scores them once they were cleaned',
    "if ((await filter.scoreOf(form.get('text').trim(), { lang: 'en' })) > 5) return null;",
  ],
])('but one with %s, and is told nobody', async (_, asks) => {
  expect(await judged(`${asks}\n return write${GIVEN};`, ASKS)).toEqual(['messages.server.ts:4 login connection']);
});

it.each([
  ['and of somebody', "if (await toxicity(params.to, form.get('text'))) return null;"],
  ['by what was told of somebody', "line.to(params.to);\n if (await line.put(form.get('text'))) return null;"],
  ['by what was let in', "line.enter(params);\n if (await line.put(form.get('text'))) return null;"],
  [
    'by another name of it',
    "const other = line;\n other.to(params.to);\n if (await line.put(form.get('text'))) return null;",
  ],
  ['by what is set by a key', "line['to'] = params.to;\n if (await line.put(form.get('text'))) return null;"],
  [
    'by what is put into it',
    "Object.assign(line, { to: params.to });\n if (await line.put(form.get('text'))) return null;",
  ],
  [
    'by a name for somebody',
    "const key = params.to;\n line.open(key);\n if (await line.put(form.get('text'))) return null;",
  ],
  ['by what runs it', "if (await held.run({ me, to: params.to }, () => put(form.get('text')))) return null;"],
  [
    'by what was made for somebody',
    "const line = lineTo(params.to);\n if (await line.put(form.get('text'))) return null;",
  ],
  ['with what may do more', "if (await put(form.get('text'), () => params.to)) return null;"],
  ['by a verb of doing', "if (await doSend(params.to, form.get('text'))) return null;"],
  ['by a check that sends', "if (await checkAndSend(params.to, form.get('text'))) return null;"],
  [
    'once cleaned',
    "if (form.get('friend')) return write(me, params.to, line);\n await line.send({ key: params.to, value: shown });",
  ],
])('but not where the words are told %s', async (_, asks) => {
  const names = "const line = form.get('line');\n const shown = line.trim();";
  const action = asks.includes('shown') ? `${names}\n ${asks.replace('line.send', 'producer.send')}` : asks;
  expect(await judged(`${action}\n return write${action === asks ? GIVEN : '(me, params.to, line)'};`, ASKS)).toContain(
    'messages.$to.ts:2 login',
  );
});

it('nor where the failure is told to more than a service for errors', async () => {
  const failed = (told: string) => `try { return await write${GIVEN}; } catch (error) { ${told} }\n return null;`;
  const told = "Sentry.captureException(error, { extra: { body: form.get('text'), to: params.to } });";
  expect(await judged(failed(told), ASKS)).toEqual(['messages.server.ts:4 login connection']);
  expect(await judged(failed(told.replace('Sentry.captureException', 'Outbox.retry')), ASKS)).toContain(
    'messages.$to.ts:2 login',
  );
});
