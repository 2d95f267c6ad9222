import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const served = async (path: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.0.0" } }',
    'src/cards.ts': `import { db } from './db';
export const cards = router => router.get('${path}', async (req, res) => {
  const user = await db.user.findUnique({ where: { name: req.params.name }, select: { name: true, bio: true } });
  res.send(page(user.name, user.bio));
});
`,
  });
  return operationsOf(facts, 'profile-visibility').filter(({ value }) => value.traits.includes('served')).length;
};

it.each(['/og/profile/:username', '/api/public/users/:username', '/share/u/:handle', '/og/app/profile/:userId'])(
  'a person is given out below a part of the site: %s',
  async path => expect(await served(path)).toBe(1),
);

it.each(['/search/users/:name', '/admin/users/:id', '/notify/users/:id', '/rooms/:room/members/:id'])(
  'unlike what is done with somebody: %s',
  async path => expect(await served(path)).toBe(0),
);
