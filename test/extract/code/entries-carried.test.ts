import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "@remix-run/node": "2.0.0" } }';
const DATABASE = "import { prisma } from './db.server.ts';";

/** The places at which a message is judged. */
async function judged(action: string, model: string) {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'app/routes/messages.$to.ts': `import { write } from '../models/messages.server.ts';
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
