import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const QUERY = 'await prisma.user.findFirst({ where: { OR: [{ username: name }, { email: name }] } })';
const found = async (lib: string, page: string, named = 'getPublicUser') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "next": "15.0.0", "@prisma/client": "6.0.0" } }',
    'lib/people.ts': `import { prisma } from './db.ts';\nexport async function ${named}(name: string) {\n  ${lib}\n}\n`,
    'pages/api/public/[id].ts': `import { ${named} } from '../../../lib/people.ts';
export default async function handler(req, res) {
  ${page}
}
`,
  });
  return operationsOf(facts, 'profile-visibility')
    .filter(({ value }) => value.traits.includes('shown'))
    .map(({ at }) => at.path);
};
const SHOWN = `const user = ${QUERY};\n  return user && { id: user.id, name: user.name };`;
const WRAPPED = `const user = ${QUERY};\n  return { response: { name: user.name }, status: 200 };`;

it('a person whom a function hands up is shown by whoever answers with them', async () => {
  expect(await found(SHOWN, `res.json(await getPublicUser(req.query.id));`)).toEqual(['lib/people.ts']);
  expect(
    await found(
      WRAPPED,
      `const one = await getPublicUser(req.query.id);\n  return res.status(one.status).json({ response: one.response });`,
    ),
  ).toEqual(['lib/people.ts']);
});

it('unlike who is signed in, who signs in, and what nobody gets', async () => {
  expect(await found(SHOWN, `res.json(await getPublicUser(req.session.name));`)).toEqual([]);
  expect(await found(SHOWN, `await getPublicUser(req.query.id);\n  res.json({ ok: true });`)).toEqual([]);
  expect(await found(SHOWN, `res.json(await checkTaken(req.query.id));`, 'checkTaken')).toEqual([]);
  expect(
    await found(`const user = ${QUERY};\n  return user !== null;`, `res.json(await getPublicUser(req.query.id));`),
  ).toEqual([]);
});
