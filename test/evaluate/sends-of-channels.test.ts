import { expect, it } from 'vitest';
import { checkFiles } from '../cli/childproof.ts';

const PACKAGE = '{ "name": "server", "dependencies": { "@trpc/server": "11.0.0", "drizzle-orm": "0.44.0" } }';

/** What engineers read of sends. */
async function told(files: Record<string, string>): Promise<string[]> {
  const { report } = await checkFiles({ 'package.json': PACKAGE, ...files });
  return report.findings.flatMap(({ rule, message }) =>
    rule === 'messaging/send-is-guarded' ? [message.engineer] : [],
  );
}

const WRITES =
  'await db.insert(messages).values({ channelId: input.channelId, userId: ctx.userId, content: input.content });';
const send = (asked: string, procedure = 'protectedProcedure') =>
  `export const sendRoute = ${procedure}.input(shape).mutation(async ({ ctx, input }) => {\n${asked}\n${WRITES}\n});\n`;

it('a row of a channel that may be between two is judged, and what is asked instead is named', async () => {
  const [one, ...more] = await told({ 'src/send.ts': send('await assertDmChannel(input.channelId, ctx.userId);') });
  expect(one).toMatch(/with only login \(protectedProcedure\), and assertDmChannel\(.*\) of line 2, in front of it/);
  expect(more).toEqual([]);
});

it.each([
  'if (await isDirectMessage(input.channelId)) throw new Error("not here");',
  'const channel = await channelOf(input.channelId); if (channel.type === "dm") throw new Error("not here");',
  'const channel = await channelOf(input.channelId); if (channel.isDm === true) throw new Error("not here");',
  'await assertNotDm(input.channelId);',
  'const settings = await getDmSettings(ctx.userId);',
  '',
])('one that is never between two is not: %s', async asked => {
  expect(await told({ 'src/send.ts': send(asked) })).toEqual([]);
});

it.each([
  'if (channel.isDm === false) throw new Error("only here");',
  'if (channel.isDm !== true) throw new Error("only here");',
  'if (channel.isDm === undefined) throw new Error("not known");',
  'if (settings.dmsOff) throw new Error("off"); if (channel.isDm) await touch(channel);',
  'if (await isDmMuted(channel.id)) throw new Error("muted");',
])('one that still may be is: %s', async asked => {
  expect(
    await told({ 'src/send.ts': send(`const channel = await channelOf(input.channelId);\n${asked}`) }),
  ).toHaveLength(1);
});

it('what is fetched before the row tells of it, and what stands before the route may let none of two come', async () => {
  expect(await told({ 'src/send.ts': send('const dm = await getDmChannel(input.channelId);') })).toHaveLength(1);
  expect(
    await told({ 'src/send.ts': send('').replace(`${WRITES}\n`, `${WRITES}\nawait getDmChannel(input.channelId);\n`) }),
  ).toEqual([]);
  const route = (before: string) =>
    `router.post('/lines', requireAuth, ${before}async (req, res) => { const { input, ctx } = req; await assertDmChannel(input.channelId); ${WRITES} });\n`;
  expect(await told({ 'src/send.ts': route('') })).toHaveLength(1);
  expect(await told({ 'src/send.ts': route('refuseDms, ') })).toEqual([]);
});

const OPENS = `async ({ ctx, input }) => {
  const settings = await settingsOf();
  if (!settings.directMessagesEnabled) throw new Error('off');
  if (input.userId === ctx.userId) throw new Error('that is you');
  await db.insert(directMessages).values({ userOneId: ctx.userId, userTwoId: input.userId });
}`;
const KIT = `export const limited = (procedure, limits) => { const limit = t.middleware(({ next }) => next()); return procedure.use(limit); };
export const renamed = (procedure, limits) => t.procedure;
`;

it('what opens a talk is judged where a table of procedures alone leads to it, with what a wrapped builder asks', async () => {
  const files = (made: string) => ({
    'src/kit.ts': KIT,
    'src/open.ts': `import { limited, renamed } from './kit.ts';\nexport const openDirectMessage = ${made}(protectedProcedure, { most: 5 }).mutation(${OPENS});\n`,
    'src/router.ts': `import { openDirectMessage } from './open.ts';\nexport const talks = t.router({ open: openDirectMessage });\n`,
  });
  const [one, ...more] = await told(files('limited'));
  expect(one).toMatch(
    /only login \(protectedProcedure\), and settings\.directMessagesEnabled of line 4 and input\.userId === ctx\.userId of line 5,/,
  );
  expect(more).toEqual([]);
  expect((await told(files('renamed')))[0]).toMatch(/with no known guard, but settings\.directMessagesEnabled/);
});
