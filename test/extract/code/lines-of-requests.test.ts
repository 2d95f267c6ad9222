import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** How many private messages a file of a server holds. */
async function sends(text: string, more: Record<string, string> = {}): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "zod": "4.0.0" } }',
    'src/calls.ts': text,
    ...more,
  });
  return operationsOf(facts, 'dm-send').length;
}

const row = (holds: string, to = 'req.body.to') =>
  `await prisma.message.create({ data: { senderId: req.user.id, recipientId: ${to}, ${holds} } });`;
const route = (body: string) => `router.post('/call-ended', async (req, res) => {\n${body}\n});\n`;

describe('whoever asks chooses the words', () => {
  it.each([
    ['of a text', row("type: 'call', content: `Call ended: ${req.body.status}`")],
    ['under a name', `const { to, handle } = req.body; ${row("type: 'event', content: `Message: ${handle}`", 'to')}`],
    ['of a name in a text', row("type: 'name changed', content: t('renamed', { name: req.body.nickname })")],
    ['of a number in a text', row("type: 'call', content: t('ended', { count: req.body.count })")],
    ['of a state', row("type: 'call', content: 'Call ended', status: req.body.status")],
    ['of the path', row("type: 'call', content: `Call ended: ${req.params.mode}`")],
    [
      'later',
      `let status = 'ended'; if (req.body.status) status = req.body.status; ${row("type: 'call', content: `Call ${status}`")}`,
    ],
    [
      'of a row that is made of it',
      `const call = await Call.create({ to: req.body.to, status: req.body.status }); ${row("type: 'call', content: `Call ${call.status}`")}`,
    ],
    [
      'of several people',
      row("type: 'add members', content: req.body.people.map(one => one.name).join(', ') + ' joined'"),
    ],
    [
      'after a check that lets any text pass',
      `const body = z.object({ status: z.string() }).parse(req.body); ${row("type: 'call', content: `Call ${body.status}`")}`,
    ],
  ])('%s', async (_, body) => expect(await sends(route(body))).toBe(1));

  it.each([
    ['by a socket', "io.on('connection', socket => socket.on('ended', async ({ to, status }) => {", '}));'],
    ['by a resolver', 'export const resolvers = { Mutation: { end: async (_, { to, status }, ctx) => {', '} } };'],
    ['by an action', "'use server';\nexport async function end(to, status) {", '}'],
  ])('%s', async (_, before, after) => {
    const made =
      "await prisma.message.create({ data: { senderId: me.id, recipientId: to, type: 'call', content: `Call ${status}` } });";
    expect(await sends(`${before}\n${made}\n${after}\n`)).toBe(1);
  });

  const ended = (who: string, to = 'call.to') =>
    `await Message.create({ senderId: ${who}, recipientId: ${to}, type: 'call', content: \`Call ended: \${call.status}\` });`;
  it.each([
    [
      'to a row that was read',
      route(
        `const call = await Call.findById(req.params.id); call.status = req.body.status; await call.save(); ${ended('req.user.id')}`,
      ),
    ],
    [
      'to its table before it is read',
      route(
        `await Call.updateOne({ _id: req.params.id }, { $set: { status: req.body.status } }); const call = await Call.findById(req.params.id).lean(); ${ended('req.user.id')}`,
      ),
    ],
    [
      'as a whole to a row',
      route(`const call = await Call.findById(req.params.id); call.set(req.body); ${ended('req.user.id')}`),
    ],
    [
      'over a row',
      route(`const call = await Call.findById(req.params.id); Object.assign(call, req.body); ${ended('req.user.id')}`),
    ],
    [
      'in AdonisJS',
      `export default class Calls { async store({ request, auth }) { const call = request.only(['to', 'status']); ${ended('auth.user.id')} } }\n`,
    ],
    [
      'in Sails',
      `module.exports = { async ended(req, res) { const call = req.allParams(); ${ended('req.session.userId')} } };\n`,
    ],
    [
      'in LoopBack',
      `export class Calls { @post('/ended') async ended(@requestBody() call) { ${ended('this.user.id')} } }\n`,
    ],
    [
      'in Colyseus',
      `export class Lounge extends Room { onCreate() { this.onMessage('ended', async (client, call) => { ${ended('client.auth.id')} }); } }\n`,
    ],
    [
      'where only a field further inside is closed',
      route(
        `const schema = z.object({ device: z.object({ status: z.enum(['on', 'off']) }), status: z.string() }); const call = schema.parse(req.body); ${ended('req.user.id')}`,
      ),
    ],
    [
      'about themselves',
      route(
        "const mood = await Mood.findOne({ userId: req.user.id }); await Message.create({ senderId: req.user.id, recipientId: req.body.to, type: 'event', content: `Poke: ${mood.status}` });",
      ),
    ],
    ...[
      '.extend(open.shape)',
      '.extend(other.merge(open).shape)',
      ".setKey('status', z.string())",
      '.extend(unread)',
    ].map(more => [
      `of a field that is opened again by ${more}`,
      route(
        `const open = z.object({ status: z.string() }); const other = z.object({ at: z.string() }); const call = z.object({ status: z.enum(['on', 'off']) })${more}.parse(req.body); ${ended('req.user.id')}`,
      ),
    ]),
  ])('%s', async (_, text) => expect(await sends(text!)).toBe(1));

  const END = `export async function end(call, status) {
  await prisma.message.create({ data: { senderId: call.callerId, recipientId: call.calleeId, type: 'call', content: \`Call \${status}\` } });
}\n`;
  const calls = (status: string) => ({
    'src/routes.ts': `import { end } from './calls.ts';\nrouter.post('/end', async (req, res) => { const call = await Call.findById(req.body.id); await end(call, ${status}); });\n`,
  });
  it('by the call of another file', async () => expect(await sends(END, calls('req.body.status'))).toBe(1));
  it('but not where that gives what is kept', async () => expect(await sends(END, calls('call.status'))).toBe(0));
});

describe('a line of the program', () => {
  const line = "type: 'call', content: `Call ended: ${call.status}`";
  const READ = 'const call = await Call.findById(req.params.id);';
  it.each([
    `const same = call; same.status = req.body.status;`,
    `call['status'] = req.body.status;`,
    'finish(call, req.body);',
    'for (const key of Object.keys(req.body)) call[key] = req.body[key];',
    '_.assign(call, req.body);',
    '({ status: call.status } = req.body);',
    'await call.updateOne({ status: req.body.status });',
  ])('is one of a request where its row is written to: %s', async written => {
    const finish = 'const finish = (call, given) => { call.status = given.status; };\n';
    expect(await sends(`${finish}${route(`${READ} ${written} ${row(line)}`)}`)).toBe(1);
  });
  it('is one of a request where the table is written to before', async () => {
    const written = 'await Call.updateOne({ id: req.params.id }, { status: req.body.status });';
    expect(await sends(route(`${written} ${READ} ${row(line)}`))).toBe(1);
    expect(await sends(route(`${written.replace('Call.', 'Note.')} ${READ} ${row(line)}`))).toBe(0);
    expect(await sends(route(`${written.replace('{ status', '{ note')} ${READ} ${row(line)}`))).toBe(0);
  });
  it.each([
    `const same = call; same.note = req.body.note;`,
    `call['note'] = req.body.note;`,
    'finish(call, req.body);',
    '_.assign(call, { note: req.body.note });',
    'await audit(call, req.body);',
    "await call.updateOne({ status: 'ended' });",
  ])('is its own where the row is given something else: %s', async written => {
    const finish = "const finish = (call, given) => { call.status = 'ended'; call.note = given.note; };\n";
    expect(await sends(`${finish}${route(`${READ} ${written} ${row(line)}`)}`)).toBe(0);
  });

  it.each([
    [
      'of a row that gets another state by the program',
      `${READ} call.status = 'ended'; await call.save(); ${row(line)}`,
    ],
    ['of a row that gets something else', `${READ} call.note = req.body.note; await call.save(); ${row(line)}`],
    ['of a row that is changed later', `${READ} ${row(line)} call.status = req.body.status;`],
    [
      'of a field that is closed',
      `const call = z.object({ device: z.string(), status: z.enum(['on', 'off']) }).strict().parse(req.body); ${row(line)}`,
    ],
    ...['.extend(other.shape)', ".setKey('at', z.string())", '.extend(AT)', '.strict()'].map(more => [
      `of a field that is closed, and left so by ${more}`,
      `const AT = { at: z.string() }; const other = z.object({ at: z.string() }); const call = z.object({ status: z.enum(['on', 'off']) })${more}.parse(req.body); ${row(line)}`,
    ]),
    [
      'of a field that is closed in each way',
      `const call = z.union([z.object({ status: z.enum(['on', 'off']) }), z.object({ status: z.literal('lost') })]).parse(req.body); ${row(line)}`,
    ],
  ])('%s', async (_, body) => expect(await sends(route(body!))).toBe(0));

  it.each([
    ['to whom the request says', row("type: 'call', content: 'Call ended', callId: req.body.callId")],
    ['with how long it says', row("type: 'call', content: 'Call ended', duration: req.body.duration")],
    ['with a number', row("type: 'call', content: `Call ended after ${Number(req.body.minutes)} min`")],
    [
      'counted',
      `const minutes = Math.round(req.body.seconds / 60); ${row("type: 'call', content: `Missed (${minutes} min)`")}`,
    ],
    [
      'of a table',
      `const LINES = { ended: 'Call ended', missed: 'Missed call' }; ${row("type: 'call', content: LINES[req.body.status]")}`,
    ],
    [
      'of a list',
      `const LINES = ['Call ended', 'Missed call']; ${row("type: 'call', content: `${LINES[req.body.status]}: call`")}`,
    ],
    ['of one of two', row("type: 'call', content: req.body.missed === true ? 'Missed call' : 'Call ended'")],
    [
      'of what is kept',
      `const call = await Call.findById(req.body.callId); ${row("type: 'call', content: `Call ${call.status}`")}`,
    ],
    [
      'of a row that is made here',
      `const call = await Call.create({ to: req.body.to, status: 'ended' }); ${row("type: 'call', content: `Call ${call.status}`")}`,
    ],
    [
      'of a closed field',
      `const { status } = z.object({ status: z.enum(['ended', 'missed']) }).parse(req.body); ${row("type: 'call', content: `Call ${status}`")}`,
    ],
  ])('%s', async (_, body) => expect(await sends(route(body))).toBe(0));

  it.each([
    [
      'of a table that is added to',
      `const LINES = { ended: 'Call ended' }; LINES[req.user.id] = req.body.text; ${row("type: 'call', content: LINES[req.user.id]")}`,
    ],
    [
      'of a table of anything',
      `const LINES = { ended: req.body.text }; ${row("type: 'call', content: LINES[req.body.status]")}`,
    ],
    ['that is added up of texts', row("type: 'call', content: `Call ${req.body.left + req.body.right}`")],
    [
      'that a function makes of what is written',
      `function describeCall(call) { return call.note; } ${row("type: 'call', content: describeCall(call)")}`,
    ],
  ])('unlike one %s', async (_, body) => expect(await sends(route(body))).toBe(1));
});
