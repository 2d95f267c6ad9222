import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const MODEL =
  "import mongoose from 'mongoose';\nexport const User = mongoose.model('User', new mongoose.Schema({ name: String, email: String, password: String }));\n";

async function found(concept: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "mongoose": "8.0.0", "express": "4.0.0" } }',
    'src/user.js': MODEL,
    'src/table.js': `import { User } from './user.js';\n${text}`,
  });
  return operationsOf(facts, concept)
    .filter(({ at, value }) => at.path === 'src/table.js' && !value.traits.includes('carried-out'))
    .map(({ value }) => value.symbol);
}

const handler =
  'async handler(req, res) {\n    const { name, email, password } = req.body;\n    const user = new User({ name, email, password });\n    await user.save();\n    res.status(201).json(user);\n  }';

it.each([
  [
    'put into an object',
    `const api = {};\napi.enter = { method: 'POST', url: '/account/register', ${handler} };\nexport default api;\n`,
  ],
  ['in a list', `export const routes = [{ method: 'POST', path: '/register', ${handler} }];\n`],
  ['handed to a server', `server.route({ method: 'POST', path: '/register', options: { ${handler} } });\n`],
])('a way to an account in a table of routes: %s', async (_, text) => {
  expect(await found('sign-up', text)).toHaveLength(1);
});

it.each([
  ['what a client sends', "export const ask = { method: 'POST', url: '/account/register', data: { name: 'a' } };\n"],
  [
    'what is read',
    `export const routes = [{ method: 'GET', path: '/register', async handler(req, res) { res.json(await User.countDocuments()); } }];\n`,
  ],
])('no way to an account: %s', async (_, text) => {
  expect(await found('sign-up', text)).toEqual([]);
});

it('a person whom a table of routes tells of', async () => {
  const person =
    "{ method: 'GET', url: '/members/:username', async handler(req, res) { res.json(await User.findOne({ name: req.params.username })); } }";
  expect(await found('profile-visibility', `export const routes = [${person}];\n`)).toContain('GET /members/:username');
  expect(
    await found('profile-visibility', `export const routes = [${person.replace('/members/', '/pictures/')}];\n`),
  ).not.toContain('GET /pictures/:username');
});

const ROUTE = "method: 'POST', url: '/register'";
const KEEPS = 'handler: async request => User.create({ name: request.body.name, password: request.body.password })';
const JSON_SHAPE = "{ type: 'object', properties: { birthDate: { type: 'string' } } }";

describe('a way to an account in a table of routes is asked for an age', () => {
  const AGE = `export const oldEnough = async (request, reply) => { if (ageOf(request.body.birthDate) < 16) reply.code(403).send(); };
export const logged = async request => { log(request.url); };
export const joinShape = { body: ${JSON_SHAPE} };
export const answerShape = { body: { type: 'object' }, response: { 200: ${JSON_SHAPE} } };
`;
  async function traits(text: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "mongoose": "8.0.0", "fastify": "5.0.0" } }',
      'src/user.js': MODEL,
      'src/age.js': AGE,
      'src/table.js': `import { User } from './user.js';\nimport { oldEnough, logged, joinShape, answerShape } from './age.js';\n${text}`,
      ...more,
    });
    const ways = operationsOf(facts, 'sign-up').filter(({ value }) => !value.traits.includes('carried-out'));
    expect(ways).toHaveLength(1);
    return ways[0]!.value.traits.join(' ');
  }

  it.each([
    `app.route({ ${ROUTE}, schema: { body: ${JSON_SHAPE} }, ${KEEPS} });\n`,
    `app.route({ ${ROUTE}, schema: joinShape, ${KEEPS} });\n`,
    `app.route({ ${ROUTE}, preHandler: [oldEnough], ${KEEPS} });\n`,
    `server.route([{ ${ROUTE.replace('url', 'path')}, options: { validate: { payload: Joi.object({ birthDate: Joi.date() }) }, ${KEEPS} } }]);\n`,
  ])('by what stands beside its handler: %s', async text => expect(await traits(text)).toContain('asks-age'));

  it.each([
    `app.route({ ${ROUTE}, ${KEEPS} });\n`,
    `app.route({ ${ROUTE}, schema: { response: { 200: ${JSON_SHAPE} } }, ${KEEPS} });\n`,
    `app.route({ ${ROUTE}, schema: answerShape, ${KEEPS} });\n`,
    `app.route({ ${ROUTE}, preHandler: [logged], ${KEEPS} });\n`,
    `app.route({ ${ROUTE}, ${KEEPS} });\napp.route({ method: 'PUT', url: '/me', schema: { body: ${JSON_SHAPE} }, handler: async () => {} });\n`,
  ])('unlike %s', async text => expect(await traits(text)).not.toContain('asks-age'));

  it('also where the handler stands in another file', async () => {
    const register = {
      'src/register.js': `import { User } from './user.js';
export async function register(request) { const { name, email, password } = request.body; return User.create({ name, email, password }); }
`,
    };
    const table = (schema: string) =>
      `import { register } from './register.js';\napp.route({ ${ROUTE}, schema: ${schema}, handler: register });\n`;
    expect(await traits(table('joinShape'), register)).toContain('asks-age');
    expect(await traits(table('answerShape'), register)).not.toContain('asks-age');
  });
});

const PAGE =
  "{ method: 'POST', url: '/messages', handler: async request => prisma.directMessage.create({ data: { senderId: request.body.from, recipientId: request.body.to, text: request.body.text } }) }";
const REFUSES = '(request, reply) => { if (!request.session.user) return reply.code(401).send(); }';

/** Whether a login is seen before a message is kept. */
async function isAsked(before: string, page = PAGE): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@prisma/client": "6.0.0", "fastify": "5.0.0" } }',
    'src/db.js': "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient();\n",
    'src/app.js': `import { prisma } from './db.js';\n${before}\napp.route(${page});\n`,
  });
  const told = operationsOf(facts, 'dm-send');
  expect(told.length).toBeGreaterThan(0);
  return told.every(({ value }) => value.guards?.some(({ kind }) => kind === 'login'));
}

it('what a server asks before its routes it asks before its tables', async () => {
  expect(await isAsked(`app.addHook('onRequest', async ${REFUSES});`)).toBe(true);
  expect(await isAsked(`app.addHook('onRequest', async ${REFUSES});`, `[${PAGE}]`)).toBe(true);
});

it.each([
  ['an answer that is looked at afterwards', `app.addHook('onSend', async ${REFUSES});`, PAGE],
  ['another server', `other.addHook('onRequest', async ${REFUSES});`, PAGE],
])('unlike %s', async (_, before, page) => expect(await isAsked(before, page)).toBe(false));
