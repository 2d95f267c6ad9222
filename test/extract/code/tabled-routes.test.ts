import { expect, it } from 'vitest';
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
