import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "express": "5.1.0" } }';
const AGE = 'birthDate: z.coerce.date().refine(one => differenceInYears(new Date(), one) >= 13),';

const schema = (asked: string) =>
  `export const registerSchema = z.object({ email: z.string(), password: z.string(), ${asked} });\n`;
const handler = `exports.create = async (req, res) => {
  const account = await prisma.account.create({ data: { email: req.body.email, password: await hash(req.body.password) } });
  res.status(201).json(account);
};
`;

/** Whether an age is asked for before an account is made. */
async function isAsked(files: Readonly<Record<string, string>>): Promise<boolean> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  const made = operationsOf(facts, 'sign-up').filter(({ value }) => value.traits.includes('server'));
  expect(made).toHaveLength(1);
  return made[0]!.value.traits.includes('asks-age');
}

const elsewhere = (before: string) => ({
  'src/accounts.js': handler,
  'src/routes.js': `import { registerSchema } from './schemas';
const accounts = require('./accounts');
const { hasNoBirth } = require('./checks');
const join = require('express').Router();
join.post('/accounts', ${before}accounts.create);
`,
});
const onTheSpot = (before: string) => ({
  'src/routes.ts': `import { registerSchema } from './schemas';
export const join = new Hono().post('/sign-up', ${before}async c => {
  const { email, password } = c.req.valid('json');
  const [user] = await db.insert(users).values({ email, passwordHash: await hash(password) }).returning();
  return c.json(user);
});
`,
});

it('by a schema that the route is given for a handler of another file', async () => {
  expect(await isAsked({ ...elsewhere('validate(registerSchema), '), 'src/schemas.ts': schema(AGE) })).toBe(true);
});

it('by a schema that stands before the handler', async () => {
  expect(await isAsked({ ...onTheSpot("zValidator('json', registerSchema), "), 'src/schemas.ts': schema(AGE) })).toBe(
    true,
  );
});

it.each([
  ['the schema asks for none', { ...elsewhere('validate(registerSchema), '), 'src/schemas.ts': schema('') }],
  ['no schema is given', { ...elsewhere(''), 'src/schemas.ts': schema(AGE) }],
  [
    'another route leads there without one',
    {
      ...elsewhere("validate(registerSchema), accounts.create);\njoin.post('/members', "),
      'src/schemas.ts': schema(AGE),
    },
  ],
  [
    'a handler of another file is called the same',
    {
      ...elsewhere(''),
      'src/horses.js':
        'exports.add = async (req, res) => { await horses.create({ name: req.body.name, birthday: req.body.birthday }); };',
    },
  ],
  ['it is only written down', elsewhere("audit('birthDate'), upload({ birthDate: undefined }), ")],
  ['it is taken out', elsewhere('stripBirthDate, ')],
  [
    'the schema leaves it out',
    { ...elsewhere('validate(registerSchema.omit({ birthDate: true })), '), 'src/schemas.ts': schema(AGE) },
  ],
  ['only the answer holds it', elsewhere('{ schema: { body: plain, response: { 201: { birthDate: date } } } }, ')],
  ['another schema stands there', { ...onTheSpot("zValidator('json', other), "), 'src/schemas.ts': schema(AGE) }],
])('unlike where %s', async (_, files) => {
  expect(await isAsked(files)).toBe(false);
});
