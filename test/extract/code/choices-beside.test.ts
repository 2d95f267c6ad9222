import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function traits(body: string): Promise<string> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/people.ts': `router.get('/people/search', async (req, res) => {\n  ${body}\n});\n`,
  });
  return operationsOf(facts, 'search-discoverability')[0]!.value.traits.join(' ');
}
const NAME = 'name: { contains: req.query.q }';
const list = (where: string) => `res.json(await prisma.user.findMany({ where: ${where} }));`;

it.each([
  list(`{ ${NAME}, isPrivate: true }`),
  list(`{ ${NAME}, discoverable: false }`),
  list(`{ OR: [{ ${NAME} }, { discoverable: true }] }`),
  `if (!req.user.discoverable) return res.json([]); ${list(`{ ${NAME} }`)}`,
  `if (currentUser.isPrivate) return res.json([]); ${list(`{ ${NAME} }`)}`,
])('a choice beside a search keeps nobody out: %s', async body => {
  expect(await traits(body)).toContain('names-choice');
  expect(await traits(body)).not.toContain('respects-choice');
});

it.each([
  list(`{ ${NAME}, isPrivate: false }`),
  list(`{ ${NAME}, discoverable: true }`),
  list(`{ ${NAME}, OR: [{ discoverable: true }, { followers: { some: { id: req.user.id } } }] }`),
  list(`{ AND: [{ ${NAME} }, { discoverable: true }] }`),
])('a choice decides who is found: %s', async body => expect(await traits(body)).toContain('respects-choice'));

const option = (calls: string) => ({
  'package.json': '{ "dependencies": { "express": "5.1.0" } }',
  'src/people.ts':
    'const findUsers = (q: string, onlyFindable: boolean) =>\n' +
    '  prisma.user.findMany({ where: { name: { contains: q }, ...(onlyFindable ? { discoverable: true } : {}) } });\n' +
    `router.get('/look', async (req, res) => res.json(${calls}));\n`,
});
const traitsOf = async (calls: string): Promise<string> => {
  const { facts } = await runFiles(option(calls));
  return operationsOf(facts, 'search-discoverability')
    .flatMap(({ value }) => value.traits)
    .join(' ');
};

it.each(['await findUsers(req.query.q, false)', 'await findUsers(req.query.q, req.query.all)', 'run(findUsers)'])(
  'a choice that whoever calls may leave off keeps nobody out: %s',
  async calls => expect(await traitsOf(calls)).not.toContain('respects-choice'),
);

it.each([
  ["'/admin/look', requireAdmin", true],
  ["'/look/all', requireRole('admin')", true],
  ["'/admin/look'", false],
  ["'/admin/look', requireAuth", false],
  ["'/admin/look', requireRole('user')", false],
  ["'/look/all', requireRole('teacher')", false],
  ["'/look/all', requireRole(['admin', 'premium'])", false],
  ["'/look/all', requireRole(['admin', 'moderator'])", true],
  ["'/admin/look', requireRole('owner')", true],
  ["'/admin/look', requirePermission('users.view')", true],
  ["'/admin/look', requireRole('teacher')", false],
  ["'/admin/look', requirePermission('users.view.own')", false],
  ["'/look/all', requireRole('owner')", false],
  ["'/team/admin/look', requireRole('owner')", false],
  ["'/look/all', requireTeamRole('admin')", false],
  ["'/look/all', requireClassRole('member')", false],
  ["'/look/all', requirePermission('search')", false],
  ["'/look/all', requirePermission('users:manage')", true],
])('a choice that is left off by a route at %s', async (route, isOfStaff) => {
  const calls = `await findUsers(req.query.q, true)));\nrouter.get(${route}, async (req, res) => res.json(await findUsers(req.query.q, false)`;
  expect((await traitsOf(calls)).includes('respects-choice')).toBe(isOfStaff);
});

it.each([
  ['req.user.isAdmin', true],
  ["req.user.role === 'moderator' || req.user.isAdmin", true],
  ["req.user.isAdmin || hasRole(req.user, 'teacher')", false],
  ["hasRole(req.user, 'teacher')", false],
])('a choice that is left off where %s', async (test, isOfStaff) => {
  const left = `if (${test}) return res.json(await findUsers(req.query.q, false));`;
  const denied = `if (!(${test})) return res.status(403).end(); return res.json(await findUsers(req.query.q, false));`;
  for (const body of [left, denied]) {
    const calls = `await findUsers(req.query.q, true)));\nrouter.get('/all', async (req, res) => { ${body} });\nvoid ((0`;
    expect((await traitsOf(calls)).includes('respects-choice')).toBe(isOfStaff);
  }
});

it('a choice that all who call put on decides', async () => {
  expect(await traitsOf('await findUsers(req.query.q, true)')).toContain('respects-choice');
});
