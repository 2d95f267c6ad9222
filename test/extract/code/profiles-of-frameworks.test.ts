import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a server gives out the profile of whoever is asked for by name. */
async function serves(path: string, text: string, needs = 'express'): Promise<boolean> {
  const { facts } = await runFiles({ 'package.json': `{ "dependencies": { "${needs}": "1.0.0" } }`, [path]: text });
  return operationsOf(facts, 'profile-visibility').some(({ value }) => value.traits.includes('shown'));
}

const nitro = (path: string, answer = 'return person;') =>
  serves(
    path,
    `export default defineEventHandler(async event => {\n  const person = await prisma.user.findUnique({ where: { username: getRouterParam(event, 'name') } });\n  ${answer}\n});\n`,
    'nuxt',
  );

it('reads a handler of events that stands at an address to read from', async () => {
  expect(await nitro('server/api/users/[name].get.ts')).toBe(true);
  expect(await nitro('server/routes/users/[name].ts')).toBe(true);
  expect(await nitro('server/api/users/[name].post.ts')).toBe(false);
  expect(await nitro('server/plugins/users.ts')).toBe(false);
  expect(await nitro('server/api/users/[name].get.ts', 'return { isFree: !person };')).toBe(false);
});

const controller = (query: string, given = '{ params }: HttpContext', answer = 'return person.serialize();') =>
  serves(
    'app/controllers/users.ts',
    `export default class Users {\n  async show(${given}) {\n    const person = await ${query};\n    ${answer}\n  }\n}\n`,
    '@adonisjs/core',
  );

it('reads a method of a controller that finds somebody by a column', async () => {
  expect(await controller("User.findByOrFail('username', params.username)")).toBe(true);
  expect(await controller("User.query().where('username', params.username).firstOrFail()")).toBe(true);
  expect(await controller("User.findByOrFail('email', params.email)")).toBe(false);
  expect(await controller("Recipe.findByOrFail('slug', params.slug)")).toBe(false);
  expect(await controller("User.findByOrFail('username', auth.user.username)", '{ auth }: HttpContext')).toBe(false);
  expect(await controller("User.findByOrFail('username', params.username)", '{ params }: Job')).toBe(false);
});

const field = (given: string, key = 'args.name') =>
  serves(
    'src/schema.ts',
    `builder.queryFields(t => ({ person: t.prismaField({ resolve: (${given}) => prisma.user.findUnique({ where: { username: ${key} } }) }) }));\n`,
    'graphql',
  );

it('reads a resolver that is given the query before what is asked', async () => {
  expect(await field('query, _root, args, ctx')).toBe(true);
  expect(await field('_root, args')).toBe(true);
  expect(await field('query, done, more')).toBe(false);
  expect(await field('query, _root, args, ctx', 'ctx.session.name')).toBe(false);
});
