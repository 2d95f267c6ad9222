import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "express": "5.1.0" } }' };

it('follows names that every branch declares anew, and one that is made of itself', { timeout: 20_000 }, async () => {
  const branch = (at: number, asked: string) => `  if (op === ${at}) {
    const user = await findUser(${asked});
    const id = await getId(user);
    const name = String(id);
    return res.json(await store.getFollowers(name));
  }\n`;
  const branches = Array.from({ length: 60 }, (_, at) => branch(at, at === 59 ? 'req.query.name' : 'user'));
  const { facts } = await runFiles({
    ...PACKAGE,
    'src/routes.ts': `app.get('/x', async (req, res) => {\n${branches.join('')}});\n`,
  });
  // The last of them, which alone is told whom to find.
  expect(facts.map(({ at }) => at.start.line)).toEqual([60 * 6]);
});
