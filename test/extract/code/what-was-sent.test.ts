import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** How a handler is given what came with a request, and the expression for all of it. */
type Form = readonly [name: string, open: string, whole: string, close: string];

const EXPRESS = "router.post('/join', async (req, res) => {";
const FORMS: readonly Form[] = [
  ['Express', EXPRESS, 'req.body', '});'],
  ['Express, under another name', "router.post('/join', async (q, s) => {", 'q.body', '});'],
  ['Express, taken apart', "router.post('/join', async ({ body }, res) => {", 'body', '});'],
  ['Koa', "router.post('/join', async ctx => {", 'ctx.request.body', '});'],
  ['Fastify', "app.post('/join', async (request, reply) => {", 'request.body', '});'],
  [
    'hapi',
    'export const join = { method: "POST", path: "/join", handler: async request => {',
    'request.payload',
    '} };',
  ],
  ['Hono', "app.post('/join', async c => {", 'await c.req.json()', '});'],
  ['Hono, a form', "app.post('/join', async c => {", 'await c.req.parseBody()', '});'],
  ['Next', 'export async function POST(request: Request) {', 'await request.json()', '}'],
  ['H3', 'export default defineEventHandler(async event => {', 'await readBody(event)', '});'],
  ['AdonisJS', 'export class JoinController { async store({ request }) {', 'request.all()', '} }'],
  ['Lambda', 'export const join = async event => {', 'JSON.parse(event.body)', '};'],
  ['Nest', "@Controller() class JoinController { @Post('join') async join(@Body() form: any) {", 'form', '} }'],
  ['Firebase', 'export const join = onCall(async (data, context) => {', 'data', '});'],
  ['a socket', "socket.on('join', async joined => {", 'joined', '});'],
  [
    'a form of a server action',
    'export async function join(formData: FormData) {',
    'Object.fromEntries(formData)',
    '}',
  ],
  [
    'a form that is read',
    'export async function POST(request: Request) {',
    'Object.fromEntries(await request.formData())',
    '}',
  ],
];

/** What a shape, a schema or a class has looked at. */
const SHAPED: readonly Form[] = [
  ['tRPC', 'export const join = publicProcedure.input(Join).mutation(async ({ input }) => {', 'input', '});'],
  ['GraphQL', 'export const Mutation = { join: async (_, args) => {', 'args', '} };'],
  ['Nest GraphQL', '@Resolver() class Join { @Mutation() async join(@Args("form") form: JoinInput) {', 'form', '} }'],
  ['Zod', EXPRESS, 'Join.parse(req.body)', '});'],
  ['Zod, safely', EXPRESS, 'Join.safeParse(req.body).data', '});'],
  ['Valibot', EXPRESS, 'v.parse(Join, req.body)', '});'],
  ['Joi', EXPRESS, 'Joi.attempt(req.body, Join)', '});'],
  ['Yup', EXPRESS, 'await Join.validate(req.body)', '});'],
  ['class-transformer', EXPRESS, 'plainToInstance(Join, req.body)', '});'],
  ['Hono, looked at', "app.post('/join', async c => {", "c.req.valid('json')", '});'],
  [
    'H3, looked at',
    'export default defineEventHandler(async event => {',
    'await readValidatedBody(event, Join.parse)',
    '});',
  ],
  ['express-validator', EXPRESS, 'matchedData(req)', '});'],
];

/** What looks like it. */
const NOT_SENT: readonly Form[] = [
  ['an answer from elsewhere', EXPRESS, '(await fetch(SOURCE)).json()', '});'],
  ['a session', EXPRESS, '(await auth.api.getSession({ headers: req.headers })).user', '});'],
  ['whom a token was given to', EXPRESS, 'await verify(req.headers.authorization)', '});'],
  ['what the server keeps', EXPRESS, 'req.session.person', '});'],
  ['what a queue hears', "queue.on('joined', async joined => {", 'joined', '});'],
];

async function found(concept: string, [, open, whole, close]: Form, body: string, before = '') {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
    'src/join.ts': `${before}\n${open}\n  const sent = ${whole};\n  ${body}\n${close}\n`,
  });
  return operationsOf(facts, concept).map(({ value }) => value);
}

const passesMissing = async (form: Form) =>
  (
    await found(
      'age-fallback',
      form,
      'if (differenceInYears(new Date(), new Date(sent.birthDate)) < 13) return refuse();',
    )
  ).length > 0;

const keepsAccount = async (form: Form) =>
  (await found('sign-up', form, 'sent.password = await hash(sent.password);\n  await User.create(sent);')).length > 0;

const asksAge = async (form: Form) => {
  const shape = 'const personSchema = z.object({ email: z.string(), password: z.string(), dateOfBirth: z.date() });';
  const keep =
    'const person = personSchema.parse(sent);\n  await prisma.user.create({ data: { email: person.email, password: person.password } });';
  return (await found('sign-up', form, keep, shape)).some(({ traits }) => traits.includes('asks-age'));
};

const isBelieved = async (form: Form) => {
  const send =
    'const { userId } = sent;\n' +
    '  const found = await users.findOne({ _id: userId, isAdmin: true });\n' +
    "  if (!found) throw new Error('no');\n" +
    '  await prisma.directMessage.create({ data: { senderId: me.id, recipientId: to.id, text } });';
  const [message] = await found('dm-send', form, send);
  return message!.guards!.some(({ kind }) => kind === 'permission');
};

const knowsAge = async (form: Form) => {
  const send =
    "if (sent.age < 18) throw new Error('no');\n" +
    '  await prisma.directMessage.create({ data: { senderId: me.id, recipientId: to.id, text } });';
  const [message] = await found('dm-send', form, send);
  return message!.guards!.some(({ kind }) => kind === 'age');
};

/** Those who ask; the last two believe who somebody is and how old, unless the request says so. */
const all = async (form: Form) => [
  await passesMissing(form),
  await keepsAccount(form),
  await asksAge(form),
  await isBelieved(form),
  await knowsAge(form),
];

describe('what came with a request', () => {
  it.each(FORMS)('is known to all who ask for it: %s', async (...form) =>
    expect(await all(form)).toEqual([true, true, true, false, false]),
  );

  it.each(SHAPED)('is known where a shape has looked at it, and no date is missing behind that: %s', async (...form) =>
    expect(await all(form)).toEqual([false, true, true, false, false]),
  );

  it.each(NOT_SENT)('is not %s', async (...form) => expect(await all(form)).toEqual([false, false, false, true, true]));

  it('is whoever is found by it', async () => {
    const row = 'await prisma.invitation.findFirst({ where: { code: req.body.code } })';
    expect(await all(['a row', EXPRESS, row, '});'])).toEqual([false, false, false, false, true]);
  });
});
