import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function asks(held: string, lines: string, shape = '', parse = 'registerSchema.parse(req.body);') {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "zod": "4.0.0" } }',
    'src/shapes.ts': `import { z } from 'zod';\n${shape}`,
    'src/app.ts': `import { z } from 'zod';
import { registerSchema as imported, personSchema as importedPerson } from './shapes.ts';
${lines}
${held}
app.post('/register', async (req, res) => {
  const { email, password } = ${parse}
  const user = await prisma.user.create({ data: { email, password: await hash(password) } });
  res.json({ ok: true });
});
`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.traits.includes('asks-age'));
}

const PERSON = 'z.object({ id: z.string(), email: z.string(), password: z.string(), birthDate: z.date() });';
const BASE = `const personSchema = ${PERSON}`;

it.each([
  'personSchema.omit({ id: true, birthDate: true })',
  'personSchema.extend({ nickname: z.string() }).omit({ birthDate: true })',
  'personSchema.omit({ birthDate: true }).extend({ nickname: z.string() })',
  'personSchema.pick({ email: true, password: true })',
  "v.omit(personSchema, ['birthDate'])",
])('a shape without the birth date asks for none: %s', async made =>
  expect(await asks(`const registerSchema = ${made};`, BASE)).toEqual([false]),
);

it.each([
  'personSchema.omit({ id: true })',
  'personSchema.extend({ nickname: z.string() })',
  'personSchema.pick({ email: true, birthDate: true })',
  'personSchema.omit({ id: true, birthDate: true }).extend({ birthDate: z.date() })',
])('unlike one that keeps it: %s', async made =>
  expect(await asks(`const registerSchema = ${made};`, BASE)).toEqual([true]),
);

it.each([
  ["omit(user, ['password', 'birthDate'])", true],
  ["omit(await User.create(req.body), ['password', 'birthDate'])", true],
  ["omit(User.build(req.body).toJSON(), ['birthDate'])", true],
  ["omit(personSchema, ['birthDate'])", false],
  ["omit(createInsertSchema(people), ['birthDate'])", false],
  ['createInsertSchema(people).omit({ birthDate: true })', false],
])('what is kept back of a row is a part of it: %s', async (kept, isAsked) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "lodash": "4.17.21" } }',
    'src/app.ts': `import { omit } from 'lodash';
app.post('/register', validate(elsewhere), async (req, res) => {
  const user = await prisma.user.create({ data: { email: req.body.email, password: await hash(req.body.password) } });
  res.json(${kept});
});
`,
  });
  expect(operationsOf(facts, 'sign-up').map(({ value }) => value.traits.includes('asks-age'))).toEqual([isAsked]);
});

const elsewhere = (made: string) =>
  asks('', '', `const personSchema = ${PERSON}\nexport const registerSchema = ${made};\n`, 'imported.parse(req.body);');

it('the same in another file', async () => {
  expect(await elsewhere('personSchema.omit({ birthDate: true })')).toEqual([false]);
  expect(await elsewhere('personSchema.omit({ id: true })')).toEqual([true]);
});

it('what is answered with one word of what was sent is an answer', async () => {
  const answered = (given: string) =>
    asks(
      `const registerSchema = ${PERSON}`,
      'const user = await prisma.user.findFirst();',
      '',
      `req.body;\n  registerSchema.parse(${given});`,
    );
  expect(await answered('{ ...user, lang: req.body.lang }')).not.toContain(true);
  expect(await answered('{ ...req.body, lang: user.lang }')).toContain(true);
});
