import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const MAKER = `import { db } from './db.ts';
export const makeUser = (email: string) => db.user.create({ data: { email } });
export const findUser = (email: string) => db.user.findUnique({ where: { email } });
`;

/** Lines of the route of a file at which somebody signs up. */
async function signUps(path: string, route: string): Promise<number[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "next": "16.0.0", "react": "19.0.0" } }',
    'src/lib/account.ts': MAKER,
    [path]: `import { findUser, makeUser } from '@/lib/account';\nimport { db } from '@/lib/db';\n${route}\n`,
  });
  return operationsOf(facts, 'sign-up').flatMap(({ at, value }) =>
    at.path === path && value.traits.includes('server') ? [at.start.line] : [],
  );
}

const KEEPS =
  'const { email, name } = await request.json();\n  return Response.json(await db.user.create({ data: { email, name } }));';
const HANDS = 'const { email } = await request.json();\n  return Response.json(await makeUser(email));';
const EITHER =
  'const { email } = await request.json();\n  return Response.json((await findUser(email)) ?? (await makeUser(email)));';
const post = (body: string) => `export async function POST(request: Request) {\n  ${body}\n}`;

it.each([
  ['keeps somebody', 'src/app/api/signup/route.ts', post(KEEPS)],
  ['hands somebody on', 'src/app/api/register/route.ts', post(HANDS)],
  ['takes a code that was mailed', 'src/app/api/auth/verify-code/route.ts', post(EITHER)],
  [
    'stands in another framework',
    'src/pages/api/signup.ts',
    `export const POST: APIRoute = async ({ request }) => {\n  ${HANDS}\n};`,
  ],
])('a route by the path of its file is a way to an account where it %s', async (_, path, route) =>
  expect(await signUps(path, route)).toEqual([3]),
);

it.each([
  ['staff add somebody', 'src/app/api/admin/users/route.ts', post(HANDS)],
  [
    'a newsletter is signed up for',
    'src/app/api/newsletter/signup/route.ts',
    post(KEEPS.replace('user', 'subscriber')),
  ],
  ['somebody is only looked for', 'src/app/api/auth/verify-code/route.ts', post(HANDS.replace('makeUser', 'findUser'))],
  ['it is only read', 'src/app/api/signup/route.ts', post(HANDS).replace('POST', 'GET')],
  ['something else is made', 'src/app/api/posts/route.ts', post(HANDS)],
])('but not where %s', async (_, path, route) => expect(await signUps(path, route)).toEqual([]));
