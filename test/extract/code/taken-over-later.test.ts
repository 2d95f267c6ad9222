import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const ways = async (path: string, name: string, data: string, before = '') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@prisma/client": "6.0.0", "express": "5.0.0" } }',
    [path]: `import { prisma } from './db.ts';\nexport async function ${name}(email: string, pending: Pending) {\n  ${before}\n  let user = await prisma.user.findUnique({ where: { email } });\n  if (!user) user = await prisma.user.create({ data: ${data} });\n  return user;\n}\n`,
  });
  return operationsOf(facts, 'sign-up').filter(({ value }) => !value.traits.includes('carried-out'));
};

it('sees an account of whoever is let in for the first time', async () => {
  expect(await ways('src/auth/enter.ts', 'loginPerson', '{ email }')).toHaveLength(1);
});

it.each([
  ['what was asked when somebody signed up is taken over', 'src/auth/enter.ts', 'loginPerson', '{ email, ...pending }'],
  ['those who work there are let in', 'src/auth/staff.ts', 'loginEmployee', '{ email }'],
])('tells no such account where %s', async (_, path, name, data) => {
  expect(await ways(path, name, data)).toEqual([]);
});

it.each([
  ['code runs in a worker', 'worker/auth/enter.ts', '{ email }', ''],
  ['code is internal', 'src/internal/auth/enter.ts', '{ email }', ''],
  [
    'it is what a request brings',
    'src/auth/enter.ts',
    '{ email, ...registration }',
    'const { registration } = req.body;',
  ],
  [
    'it is what a token holds',
    'src/auth/enter.ts',
    '{ email, ...verification }',
    'const verification = await verifyToken(token);',
  ],
])('tells one where %s', async (_, path, data, before) => {
  expect(await ways(path, 'loginPerson', data, before)).toHaveLength(1);
});

it('nor where it was looked up', async () => {
  const before = 'const verification = await prisma.pending.findUnique({ where: { email } });';
  expect(await ways('src/auth/enter.ts', 'loginPerson', '{ email, ...verification }', before)).toEqual([]);
});
