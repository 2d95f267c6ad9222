import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function traits(end: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0", "@prisma/client": "6.0.0" } }',
    'src/routes/api/report/user/+server.ts': `export const POST = async ({ request }) => {
  await prisma.report.create({ data: await request.json() });
  ${end}
};
`,
  });
  return operationsOf(facts, 'report-entry-point').flatMap(({ value }) => value.traits);
}

it.each(["throw redirect(303, '/thanks');", 'throw json({ ok: true });', "throw new Response('ok', { status: 201 });"])(
  'a report may be answered by what is thrown: %s',
  async end => expect(await traits(end)).not.toContain('always-fails'),
);

it.each([
  "throw new Error('not there yet');",
  "throw error(500, 'broken');",
  'throw json({ ok: false }, { status: 503 });',
  "throw new Response('no', { status: 501 });",
  "throw redirect(303, '/error');",
])('unlike an error: %s', async end => expect(await traits(end)).toContain('always-fails'));

const sent = (answer: string) => `if (request.ok) {
    await prisma.report.create({ data: {} });
    ${answer}
  }
  throw error(400, 'what for?');`;

it.each(["throw redirect(303, '/thanks');", 'throw json({ ok: true });', "redirect(303, '/thanks');"])(
  'a report that is answered on one way does not always fail: %s',
  async answer => expect(await traits(sent(answer))).not.toContain('always-fails'),
);

it.each(["throw error(500, 'broken');", 'throw json({ ok: false }, { status: 503 });', "redirect(303, '/error');"])(
  'unlike one of which each way ends in an error: %s',
  async answer => expect(await traits(sent(answer))).toContain('always-fails'),
);

const FAILS = "throw error(501, 'not yet');";

it.each([
  ['by its path', "if (request.ok) throw redirect(303, '/login');"],
  ['by a name', 'if (request.ok) redirect(303, paths.signIn);'],
  ['for want of somebody', "if (!(await currentUser(request))) redirect(303, '/about');"],
  ['handed back', "if (!locals.user) return redirect('/welcome');"],
])('nor does sending somebody to the sign-in answer a report: %s', async (_, away) => {
  expect(await traits(`${away}\n  ${FAILS}`)).toContain('always-fails');
  expect(await traits(`${away}\n  error(501, 'not yet');`)).toContain('always-fails');
});

it.each([
  "if (locals.user) redirect(303, '/thanks');",
  "if (report) redirect('/auth/thanks');",
  'if (report) redirect(`/join/${report.group}?sent=1`);',
])('unlike sending whoever has reported to the thanks: %s', async thanks =>
  expect(await traits(`${thanks}\n  ${FAILS}`)).not.toContain('always-fails'),
);
