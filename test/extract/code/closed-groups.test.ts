import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether each search of people in a file keeps to those of one group. */
async function amongKnown(query: string): Promise<boolean[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "hono": "4.10.0", "drizzle-orm": "0.44.0" } }',
    'src/directory.ts': `import { and, eq, ilike, or } from 'drizzle-orm';
export async function directory(orgId: string, q: string) {
  ${query}
}
`,
  });
  return operationsOf(facts, 'search-discoverability').map(
    ({ value }) => value.traits?.includes('among-known') ?? false,
  );
}

const where = (condition: string) =>
  `return db.select().from(member).leftJoin(users, eq(member.userId, users.id)).where(${condition});`;
const LIKE = 'or(ilike(users.name, `%${q}%`), ilike(users.email, `%${q}%`))';
const list = (first: string, joined: string) =>
  `const all = [${first}, eq(member.role, 'pupil')];\n  if (q) all.push(${LIKE});\n  ${where(`${joined}(...all)`)}`;

it.each([
  ['beside alternatives', where(`and(eq(member.orgId, orgId), ${LIKE})`)],
  ['beside what is asked at times', where(`and(eq(member.orgId, orgId), q ? ${LIKE} : undefined)`)],
  ['in a list of conditions', list('eq(member.orgId, orgId)', 'and')],
])('a search whose query keeps to one organisation finds nobody whom strangers look for: %s', async (_, query) => {
  expect(await amongKnown(query)).toEqual([true]);
});

it.each([
  ['asks for no group', where(LIKE)],
  ['tells how two tables are joined', where(`and(eq(member.orgId, org.id), ${LIKE})`)],
  ['names the group as one of two ways', where(`or(eq(member.orgId, orgId), ${LIKE})`)],
  ['names a place that anybody may enter', where(`and(eq(member.channelId, orgId), ${LIKE})`)],
  ['leaves a group out', where(`and(ne(member.orgId, orgId), ${LIKE})`)],
  ['takes any of a list', list('eq(member.orgId, orgId)', 'or')],
])('unlike one that %s', async (_, query) => {
  expect(await amongKnown(query)).toEqual([false]);
});

it.each([
  ['a query', '{ schoolId: req.query.schoolId }', 'group-given'],
  ['what was taken out of it', '{ schoolId }', 'group-given'],
  ['a number', '{ schoolId: Number(req.params.school) }', 'group-given'],
  ['which one they are in', '{ members: { some: { schoolId } } }', 'group-given'],
  ['which one they are in, in two steps', '{ members: { some: { team: { id: req.query.team } } } }', 'group-given'],
  ['who is in it', '{ members: { some: { schoolId, friendId: req.user.id } } }', 'among-known'],
  ['the account', '{ schoolId: req.user.schoolId }', 'among-known'],
  ['one that was looked up', '{ schoolId: mine.schoolId }', 'among-known'],
])('which group it is, is told by %s', async (_, condition, trait) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/people.ts': `router.get('/people', async (req, res) => {
  const { schoolId, q } = req.query;
  const mine = await prisma.user.findUnique({ where: { id: req.user.id } });
  res.json(await prisma.user.findMany({ where: { username: { contains: q }, ...${condition} } }));
});
`,
  });
  const search = operationsOf(facts, 'search-discoverability').find(({ value }) =>
    value.traits.includes('people-search'),
  );
  expect(search!.value.traits).toContain(trait);
});

const changed = (done: string) =>
  `let all = [eq(member.orgId, orgId), eq(member.role, 'pupil')];\n  if (q) all.push(${LIKE});\n  ${done}\n  ${where('and(...all)')}`;

it.each([
  ['all.push(eq(member.left, false));', true],
  ['const others = all.slice(); others.pop();', true],
  ["console.log('asked', all.length);", true],
  ['if (!q) all = [];', false],
  ['if (!q) all.shift();', false],
  ['if (!q) all.splice(0, 1);', false],
  ['const conditions = all; conditions.length = 0;', false],
  ['[all] = [[]];', false],
  ["all[0] = eq(member.role, 'teacher');", false],
])('a list of conditions keeps to the group as long as nothing takes it out: %s', async (done, isKept) => {
  expect(await amongKnown(changed(done))).toEqual([isKept]);
});

it.each([
  ['if (req.user.schoolId !== req.params.schoolId) return res.sendStatus(403);', 'among-known'],
  ['if (!req.user.schools.includes(req.params.schoolId)) return res.sendStatus(403);', 'among-known'],
  ['if (!(await isMember(req.user.id, req.params.schoolId))) return res.sendStatus(403);', 'among-known'],
  [
    'const row = await prisma.membership.findFirst({ where: { userId: req.user.id, schoolId: req.params.schoolId } });\n  if (!row) return res.sendStatus(403);',
    'among-known',
  ],
  ['if (!req.school.members.some(one => one.userId === req.user.id)) return res.sendStatus(403);', 'among-known'],
  ['await assertMember(req.user.id, req.params.schoolId);', 'among-known'],
  ['', 'group-given'],
  ['if (req.user.schoolId === req.params.schoolId) return res.sendStatus(403);', 'group-given'],
  ['if (req.user.schoolId !== req.query.other) return res.sendStatus(403);', 'group-given'],
  ['if (isStrict && req.user.schoolId !== req.params.schoolId) return res.sendStatus(403);', 'group-given'],
  ['if (!(await exists(req.params.schoolId))) return res.sendStatus(403);', 'group-given'],
  ['if (req.user.schoolId !== req.params.schoolId) log(req.user);', 'group-given'],
  ['if (!(await limiter.consume(req.user.id, req.params.schoolId))) return res.sendStatus(429);', 'group-given'],
  [
    "if (!(await flags.isEnabled('directory', { user: req.user.id, school: req.params.schoolId }))) return res.sendStatus(404);",
    'group-given',
  ],
  [
    'const row = await prisma.school.findFirst({ where: { id: req.params.schoolId, region: req.user.region } });\n  if (!row) return res.sendStatus(404);',
    'group-given',
  ],
  [
    'const row = await prisma.visit.create({ data: { userId: req.user.id, schoolId: req.params.schoolId } });\n  if (!row) return res.sendStatus(500);',
    'group-given',
  ],
  [
    'const row = await prisma.membership.upsert({ where: { userId: req.user.id, schoolId: req.params.schoolId } });\n  if (!row) return res.sendStatus(500);',
    'group-given',
  ],
  [
    'const row = await loadSchool(req.params.schoolId, { locale: req.user.locale });\n  if (!row) return res.sendStatus(404);',
    'group-given',
  ],
  [
    'const row = await prisma.joinRequest.findFirst({ where: { userId: req.user.id, schoolId: req.params.schoolId } });\n  if (!row) return res.sendStatus(403);',
    'group-given',
  ],
  [
    'const row = await prisma.school.findFirst({ where: { id: req.params.schoolId }, include: { members: { where: { userId: req.user.id } } } });\n  if (!row) return res.sendStatus(404);',
    'group-given',
  ],
  ['if (req.user.favouriteSchoolId !== req.params.schoolId) return res.sendStatus(400);', 'group-given'],
  ['await checkMembership(req.user.id, req.params.schoolId);', 'group-given'],
  ['await ensureSchoolInCache(req.user.id, req.params.schoolId);', 'group-given'],
  ['await checkAccessToken(req.user, req.params.schoolId);', 'group-given'],
  ['if (isStrict) await assertMember(req.user.id, req.params.schoolId);', 'group-given'],
  ['if (!(await checkMembership(req.user.id, req.params.schoolId))) return res.sendStatus(403);', 'among-known'],
  ['if (!(await canView(req.user, req.params.schoolId))) return res.sendStatus(403);', 'among-known'],
  ['await requireSchoolAccess(req.user, req.params.schoolId);', 'among-known'],
  [
    'const row = await prisma.school.findFirst({ where: { id: req.params.schoolId, members: { some: { userId: req.user.id } } } });\n  if (!row) return res.sendStatus(404);',
    'among-known',
  ],
])('whoever names a group is asked whether they are in it: %s', async (asked, trait) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/people.ts': `router.get('/schools/:schoolId/people', async (req, res) => {
  ${asked}
  const people = await prisma.user.findMany({ where: { schoolId: req.params.schoolId, username: { contains: req.query.q } } });
  res.json(people);
});
`,
  });
  const search = operationsOf(facts, 'search-discoverability').find(({ value }) =>
    value.traits.includes('people-search'),
  );
  expect(search!.value.traits).toContain(trait);
});
