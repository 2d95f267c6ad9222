import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether what stands in a file hands out the row of somebody who is looked up by their name. */
async function isServed(path: string, run: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@remix-run/node": "2.17.0", "@prisma/client": "6.0.0", "koa": "3.0.0" } }',
    [path]: run,
  });
  return operationsOf(facts, 'profile-visibility').some(({ value }) => value.traits.includes('served'));
}

const FOUND =
  'const person = await db.user.findUnique({ where: { username: params.name } });\n  return json({ person });';

it.each([
  ['app/routes/p.$name.ts', `export async function loader({ params }) {\n  ${FOUND}\n}\n`],
  ['src/pages/p/[name].ts', `export async function getServerSideProps({ params }) {\n  ${FOUND}\n}\n`],
  ['src/people.ts', `export const person = publicProcedure.query(async ({ input: params }) => {\n  ${FOUND}\n});\n`],
  ['src/schema.ts', `export const resolvers = { Query: { person: async (_, params) => {\n  ${FOUND}\n} } };\n`],
])('a row is handed out by %s', async (path, run) => {
  expect(await isServed(path, run)).toBe(true);
});

it.each([
  ['app/routes/p.$name.ts', `export async function action({ params }) {\n  ${FOUND}\n}\n`],
  ['src/people.ts', `export const person = publicProcedure.mutation(async ({ input: params }) => {\n  ${FOUND}\n});\n`],
  ['src/people.ts', `export async function personNamed({ params }) {\n  ${FOUND}\n}\n`],
])('but not by what changes something or only looks it up, in %s', async (path, run) => {
  expect(await isServed(path, run)).toBe(false);
});
