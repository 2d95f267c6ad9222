import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const MODERN = { 'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }' };
const REFUSE = "return res.status(403).json({ error: 'You must be at least 13' });";

/** Gives no number for what is no date. */
const AGE_OF = 'function ageOf(date) { return Math.floor((Date.now() - new Date(date).getTime()) / 31557600000); }';

/** Asks nothing of the date, although it holds an `||`. */
const AGE_WITH_MONTHS = `function ageOf(date) {
  const [born, today] = [new Date(date), new Date()];
  let age = today.getFullYear() - born.getFullYear();
  const months = today.getMonth() - born.getMonth();
  if (months < 0 || (months === 0 && today.getDate() < born.getDate())) age--;
  return age;
}`;

async function passes(body: string, before = ''): Promise<string[]> {
  const { facts } = await runFiles({
    ...MODERN,
    'src/sign-up.ts': `${before}\nrouter.post('/sign-up', async (req, res) => {\n  const { email, birthDate, age } = req.body;\n  ${body}\n  await prisma.user.create({ data: { email, birthDate } });\n});\n`,
  });
  return operationsOf(facts, 'age-fallback').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

it.each([
  [`if (birthDate && differenceInYears(new Date(), new Date(birthDate)) < 13) ${REFUSE}`, 'birthDate'],
  [`if (age && age < 13) ${REFUSE}`, 'age'],
  [
    `if (birthDate) { const years = differenceInYears(new Date(), new Date(birthDate)); if (years < 13) ${REFUSE} }`,
    'birthDate',
  ],
  [`if (req.user.profile?.age < 13) ${REFUSE}`, 'age'],
  [`if (differenceInYears(new Date(), new Date(birthDate)) < 13) ${REFUSE}`, 'birthDate'],
  [
    `const years = new Date().getFullYear() - new Date(req.body.birthDate).getFullYear(); if (years < 13) ${REFUSE}`,
    'birthDate',
  ],
  [`if (!email || ageOf(birthDate) < 13) ${REFUSE}`, 'birthDate', AGE_OF],
  [`if (Number(age) < 13) ${REFUSE} else await welcome(email);`, 'age'],
  [`if (13 > ageOf(birthDate)) ${REFUSE}`, 'birthDate', AGE_OF],
  [`if (birthDate && checkAge(birthDate) < 13) ${REFUSE}`, 'birthDate'],
  [
    `if (!isValidEmail(email) || typeof email !== 'string') return; if (ageOf(birthDate) < 13) ${REFUSE}`,
    'birthDate',
    AGE_OF,
  ],
  [`if (ageOf(birthDate) < 13) ${REFUSE}`, 'birthDate', AGE_WITH_MONTHS],
  [`await ensureNotRateLimited(req); requireAuth(req); if (ageOf(birthDate) < 13) ${REFUSE}`, 'birthDate', AGE_OF],
  [`const sent = JSON.parse(req.body); if (ageOf(sent.birthDate) < 13) ${REFUSE}`, 'birthDate', AGE_OF],
  [
    `if (ageOf(birthDate) < 13) ${REFUSE}`,
    'birthDate',
    `${AGE_OF} const Body = z.object({ birthDate: z.string()\n  .optional() }); const Other = Joi.object({ birthDate: Joi.date() });`,
  ],
])('whoever gave none goes on: %s', async (body, name, before = '') =>
  expect(await passes(body, before)).toEqual([`${name} missing-passes`]),
);

it.each([
  [`if (!birthDate || differenceInYears(new Date(), new Date(birthDate)) < 13) ${REFUSE}`],
  [`if (!birthDate) return res.sendStatus(400); if (birthDate && ageOf(birthDate) < 13) ${REFUSE}`],
  [`if (!(req.user.profile?.age >= 13)) ${REFUSE}`],
  [`if (birthDate) { if (ageOf(birthDate) < 13) ${REFUSE} } else return res.sendStatus(400);`],
  [`if (age && age > 65) return res.json({ discount: true });`],
  [`if (!(differenceInYears(new Date(), new Date(birthDate)) >= 13)) ${REFUSE}`],
  [`const years = ageOf(birthDate); if (Number.isNaN(years) || years < 13) ${REFUSE}`, AGE_OF],
  [`if (ageOf(birthDate) < 13) ${REFUSE}`, AGE_OF.replace('{', "{ if (!date) throw new Error('no date');")],
  [`if (ageOf(birthDate) < 13) ${REFUSE}`, `${AGE_OF} const rules = { type: 'object', required: ['birthDate'] };`],
  [`if (ageOf(req.user.birthDate) < 13) ${REFUSE}`, AGE_OF],
  [`if (!(email && birthDate)) return res.sendStatus(400); if (ageOf(birthDate) < 13) ${REFUSE}`, AGE_OF],
  [
    `if ([email, birthDate].some(one => !one)) return res.sendStatus(400); if (ageOf(birthDate) < 13) ${REFUSE}`,
    AGE_OF,
  ],
  [`await validateSignUp(req.body); if (ageOf(birthDate) < 13) ${REFUSE}`, AGE_OF],
  [`if (ageOf(birthDate) < 13) ${REFUSE}`, `${AGE_OF} const Body = Joi.object({ birthDate: Joi.date().required() });`],
  [`if (ageOf(birthDate) < 13) ${REFUSE}`, `${AGE_OF} class Body {\n  @IsDateString()\n  birthDate: string;\n}`],
  [
    `if (birthDate && ageOf(birthDate) < 13) ${REFUSE}`,
    'const Body = z.object({ email: z.email(), birthDate: z.coerce.date() });',
  ],
])('whoever gave none does not, or nobody is turned away: %s', async (body, before = '') =>
  expect(await passes(body, before)).toEqual([]),
);

it.each([
  [{ 'prisma/schema.prisma': 'model User {\n  id Int @id\n  birthDate DateTime\n}\n' }],
  [{ 'src/user.ts': 'export const User = model({ birthDate: { type: Date, required: true } });' }],
])('an account without one cannot be kept: %j', async files => {
  const { facts } = await runFiles({
    ...MODERN,
    ...files,
    'src/sign-up.ts': `${AGE_OF}\nrouter.post('/sign-up', async (req, res) => {\n  if (ageOf(req.body.birthDate) < 13) ${REFUSE}\n  await prisma.user.create({ data: req.body });\n});\n`,
  });
  expect(operationsOf(facts, 'age-fallback')).toEqual([]);
});

it.each([
  [{ 'prisma/schema.prisma': 'model User {\n  id Int @id\n  birthDate DateTime @default(now())\n}\n' }],
  [
    {
      'web/package.json': '{ "name": "web", "dependencies": { "react-dom": "19.0.0" } }',
      'web/src/form.ts': 'export const Form = z.object({ birthDate: z.coerce.date() });',
    },
  ],
])('what fills itself, or only a page demands, is missing on the server: %j', async files => {
  const { facts } = await runFiles({
    ...MODERN,
    ...files,
    'src/sign-up.ts': `${AGE_OF}\nrouter.post('/sign-up', async (req, res) => {\n  if (ageOf(req.body.birthDate) < 13) ${REFUSE}\n  await prisma.user.create({ data: req.body });\n});\n`,
  });
  expect(operationsOf(facts, 'age-fallback').map(({ value }) => value.symbol)).toEqual(['birthDate']);
});

/** Two schemas in a file of their own, of which one demands a birth date. */
const SCHEMAS = {
  'src/schemas.ts':
    'export const signUpSchema = z.object({ email: z.email(), password: z.string() });\n' +
    'export const openSchema = z.object({ email: z.email(), birthDate: z.date().optional() });\n' +
    'export const bornSchema = z.object({ email: z.email(), birthDate: z.date() });\n' +
    'export const widerSchema = baseSchema.extend({ email: z.email() });\n',
};
const route = (between: string, body = '') => ({
  ...MODERN,
  ...SCHEMAS,
  'src/sign-up.ts': `import { bornSchema, openSchema, signUpSchema, widerSchema } from './schemas';\n${AGE_OF}\nrouter.post('/sign-up', ${between}async (req, res) => {\n  ${body}\n  if (ageOf(req.body.birthDate) < 13) ${REFUSE}\n  await prisma.user.create({ data: req.body });\n});\n`,
});
const missing = async (files: Record<string, string>) =>
  operationsOf((await runFiles(files)).facts, 'age-fallback').map(({ value }) => value.symbol);

it.each([
  ['validate(signUpSchema), ', ''],
  ['validate(openSchema), ', ''],
  ["zValidator('json', signUpSchema), ", ''],
  ['', 'signUpSchema.parse(req.body);'],
])('another schema than that of the route demands it: %s%s', async (between, body) =>
  expect(await missing(route(between, body))).toEqual(['birthDate']),
);

it.each([
  ['validate(bornSchema), ', ''],
  ['validate({ body: bornSchema }), ', ''],
  ['validate(widerSchema), ', ''],
  ['', 'bornSchema.parse(req.body);'],
  ['', ''],
])('the schema of the route demands it, or may be that one: %s%s', async (between, body) =>
  expect(await missing(route(between, body))).toEqual([]),
);

it.each([
  ["if (!given.email) throw new Error('no address');", ['birthDate']],
  ["if (!given.email || !given.birthDate) throw new Error('no date');", []],
  ['signUpSchema.parse(given);', []],
])('a function that is handed all that was sent looks at this: %s', async (looks, found) =>
  expect(
    await passes(
      `validateNames(req.body); if (ageOf(birthDate) < 13) ${REFUSE}`,
      `${AGE_OF} function validateNames(given) { ${looks} }`,
    ),
  ).toEqual(found.map(name => `${name} missing-passes`)),
);

async function invented(body: string, name = 'createUser'): Promise<string[]> {
  const { facts } = await runFiles({
    ...MODERN,
    'src/users.ts': `export class Users {\n  async ${name}(data) {\n    ${body}\n  }\n}\n`,
  });
  return operationsOf(facts, 'age-fallback').map(({ value }) => `${value.symbol} ${value.argument}`);
}

it.each([
  ["data.birthday = data.birthday ?? new Date('2000-01-01'); return this.users.save(data);", 'birthday 2000-01-01'],
  ['return prisma.user.create({ data: { email, dateOfBirth: new Date(1990, 0, 1) } });', 'dateOfBirth 1990'],
  ["return new Profile({ email, birthDate: new Date('1990-01-01') });", 'birthDate 1990-01-01', 'createDefaultProfile'],
  ["return new Account({ email, birthDate: dayjs('1999-12-31').toDate() });", 'birthDate 1999-12-31'],
])('a birth that nobody gave: %s', async (body, found, name = 'createUser') =>
  expect(await invented(body, name)).toEqual([found]),
);

it.each([
  ['return prisma.user.findMany({ where: { dateOfBirth: new Date(1990, 0, 1) } });'],
  ['return prisma.user.create({ data: { email, dateOfBirth: new Date(data.dateOfBirth) } });'],
  ["return prisma.pet.create({ data: { birthDate: '2019-05-01' } });"],
  ["return prisma.user.create({ data: { email, birthDate: '1990-01-01' } });", 'seedDemoUsers'],
  ["return prisma.user.update({ data: { name: 'Deleted', birthDate: new Date('1900-01-01') } });", 'closeAccount'],
  ["return new User({ name: 'Ada Lovelace', birthDate: '1915-12-10' });"],
])('read, looked for, or of nobody: %s', async (body, name = 'addMember') =>
  expect(await invented(body, name)).toEqual([]),
);
