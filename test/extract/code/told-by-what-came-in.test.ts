import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const defaultsOf = async (row: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.0.0", "@prisma/client": "6.0.0" } }',
    'src/users.ts': `import express from 'express';
const app = express();
app.post('/users', async (req, res) => {
  const body = req.body;
  res.json(await make(body));
});
export const make = body => prisma.user.create({ data: { name: body.name, ${row} } });
`,
  });
  return facts.filter(({ kind }) => kind === 'default').length;
};
const optionsOf = async (row: string, before = '') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.0.0", "@prisma/client": "6.0.0" } }',
    'src/users.ts': `${before}\nexport const make = body => prisma.user.create({ data: { name: body.name, ${row} } });\n`,
  });
  return facts.flatMap(({ kind, value }) => (kind === 'default' ? [String(value.option)] : []));
};

it.each([
  ["visibility: body.visibility === 'private' ? 'private' : 'public'", 'everyone'],
  ["visibility: body.visibility !== 'public' ? 'private' : 'public'", 'nobody'],
  ["visibility: body.visibility === 'public' ? 'public' : 'private'", 'nobody'],
  ["visibility: body.kind === 'shop' ? 'public' : 'private'", 'null'],
  ["visibility: kept.visibility === 'public' ? 'public' : 'private'", 'null'],
])('whoever leaves the setting itself off gets what stands for that: %s', async (row, option) =>
  expect([...new Set(await optionsOf(row))]).toEqual([option]),
);

it.each([
  ["const Shape = z.object({ visibility: z.enum(['public', 'private']).default('public') });", 'null'],
  ["const Shape = v.object({ visibility: v.optional(v.picklist(['public', 'private']), 'public') });", 'null'],
  ["const Shape = z.object({ visibility: z.enum(['public', 'private']).optional() });", 'nobody'],
  ["const Shape = z.object({ visibility: z.enum(['public', 'private']).optional(), name: z.string() });", 'nobody'],
])('unless what comes in is put in by a form: %s', async (before, option) => {
  const row = "visibility: body.visibility === 'public' ? 'public' : 'private'";
  expect([...new Set(await optionsOf(row, before))]).toEqual([option]);
});

it.each([
  "visibility: body.visibility === 'private' ? 'private' : 'public'",
  "profileVisibility: body.profileVisibility === 'friends' ? 'friends' : 'public'",
  "allowMessagesFrom: body.allowMessagesFrom === 'friends' ? 'friends' : 'everyone'",
])('what stands where nobody says otherwise is a default: %s', async row =>
  expect(await defaultsOf(row)).toBeGreaterThan(0),
);

it('and what is told alone is none', async () => expect(await defaultsOf('visibility: body.visibility')).toBe(0));
