import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What is known of the group whose people are searched, behind what is asked before. */
async function traitsOf(asked: string, declared = ''): Promise<readonly string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/people.ts': `router.get('/schools/:schoolId/people', requireLogin, async (req, res) => {
  const { schoolId } = req.params;
  ${asked}
  res.json(await prisma.user.findMany({ where: { schoolId, username: { contains: req.query.q } } }));
});
${declared}
`,
  });
  const found = operationsOf(facts, 'search-discoverability').find(({ value }) =>
    value.traits.includes('people-search'),
  );
  return found!.value.traits;
}
const refusing = (condition: string) => `if (${condition}) return res.sendStatus(403);`;
const row = (userId: string) =>
  `const row = await prisma.membership.findFirst({ where: { userId: ${userId}, schoolId } }); ${refusing('!row')}`;

it.each([
  ['who asks', `const { user } = req; ${refusing('user.schoolId !== schoolId')}`],
  [
    'who a token was given to',
    `const user = await verify(req.headers.authorization); ${refusing('user.schoolId !== schoolId')}`,
  ],
  ['the account of a session', refusing('req.session.user.schoolId !== schoolId')],
  ['who asks, or nobody', row('req.user?.id ?? null')],
])('the school is that of %s', async (_, asked) => expect(await traitsOf(asked)).toContain('among-known'));

it.each([
  ['somebody who is sent', `const { user } = req.body; ${refusing('user.schoolId !== schoolId')}`],
  [
    'somebody who is looked up by what is sent',
    `const { user } = await contextOf(req.body.userId); ${refusing('user.schoolId !== schoolId')}`,
  ],
  [
    'somebody of a head',
    `const account = JSON.parse(req.headers['x-account']); ${refusing('account.schoolId !== schoolId')}`,
  ],
  ['whoever is named, or who asks', row('req.query.as ?? req.user.id')],
  [
    'a session that keeps what was sent',
    `req.session.schoolId = schoolId; ${refusing('req.session.schoolId !== schoolId')}`,
  ],
])('and not that of %s', async (_, asked) => expect(await traitsOf(asked)).toContain('group-given'));

const IS_MEMBER = refusing('!(await isMember(req.user.id, schoolId))');
it.each([
  [
    'looks the two up',
    'const isMember = (userId, schoolId) => prisma.membership.count({ where: { userId, schoolId } });',
    true,
  ],
  [
    'looks them up and asks more',
    `async function isMember(userId, schoolId) {
  const row = await prisma.membership.findFirst({ where: { userId, schoolId } });
  if (!row || row.left) return false;
  return true;
}`,
    true,
  ],
  ['answers yes', 'async function isMember(userId, schoolId) { return true; }', false],
  ['asks whether there is anybody', 'const isMember = async (userId, schoolId) => userId !== null;', false],
  [
    'lets anybody into an open school',
    `async function isMember(userId, schoolId) {
  const school = await prisma.school.findUnique({ where: { id: schoolId } });
  return school.isPublic || (await prisma.membership.count({ where: { userId, schoolId } })) > 0;
}`,
    false,
  ],
  [
    'lets anybody into an open school, written as a choice',
    `async function isMember(userId, schoolId) {
  const school = await School.findById(schoolId);
  return school.isPublic ? true : school.members.includes(userId);
}`,
    false,
  ],
  [
    'lets anybody into an open school first',
    `async function isMember(userId, schoolId) {
  const school = await School.findById(schoolId);
  if (school.isPublic) return true;
  return school.members.includes(userId);
}`,
    false,
  ],
  [
    'looks among the members of the school',
    'async function isMember(userId, schoolId) { const school = await School.findById(schoolId); return school.members.includes(userId); }',
    true,
  ],
  [
    'looks among the schools of the person',
    'async function isMember(userId, schoolId) { const user = await User.findById(userId); return user.schools.some(one => one.equals(schoolId)); }',
    true,
  ],
  [
    'looks among the members, or nobody',
    'async function isMember(userId, schoolId) { const { members } = (await School.findById(schoolId)) ?? {}; return members?.some(one => one === userId) || false; }',
    true,
  ],
  [
    'says yes where there is a row',
    `async function isMember(userId, schoolId) {
  const row = await prisma.membership.findFirst({ where: { userId, schoolId } });
  if (row) return true;
  return false;
}`,
    true,
  ],
  [
    'looks among the friends of the person',
    'async function isMember(userId, schoolId) { const user = await User.findById(userId); return user.friends.includes(user.bestFriend); }',
    false,
  ],
])('a check is believed by what it does: it %s', async (_, declared, isKept) =>
  expect(await traitsOf(IS_MEMBER, declared)).toContain(isKept ? 'among-known' : 'group-given'),
);
