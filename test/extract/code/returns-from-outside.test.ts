import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "express": "5.0.0", "@prisma/client": "6.0.0" } }' };

async function ways(path: string, call: string, keep: string, beside = '', guard = ''): Promise<string[]> {
  const { facts } = await runFiles({
    ...PACKAGE,
    'src/back.ts': `import express from 'express';
import { readCode } from './codes.ts';
import { welcome } from './welcome.ts';
${beside}
const app = express();
app.get('${path}', ${guard} async (req, res) => {
  const { email } = await readCode(req.query.code);
  ${call}
  res.redirect('/');
});
`,
    'src/welcome.ts': keep,
  });
  return operationsOf(facts, 'sign-up')
    .filter(({ value }) => !value.traits.includes('carried-out'))
    .map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

const maker = (name: string, body: string) =>
  `import { prisma, db } from './db.ts';\nexport async function ${name}(newcomer) {\n  ${body}\n}\n`;
const CALL = 'await bootstrapNewcomer({ email });';
const IMPORT = "import { bootstrapNewcomer } from './welcome.ts';";

describe('who comes back from another service has an account after it', () => {
  it.each([
    ['a function in another file', maker('bootstrapNewcomer', 'await prisma.user.create({ data: newcomer });'), IMPORT],
    [
      'a row that is built',
      maker('bootstrapNewcomer', "await db.insertInto('User').values(newcomer).execute();"),
      IMPORT,
    ],
    [
      'a function in the same file',
      '',
      'const prisma = new PrismaClient();\nconst bootstrapNewcomer = data => prisma.user.create({ data });',
    ],
  ])('by %s', async (_, keep, beside) =>
    expect(await ways('/auth/google/callback', CALL, keep, beside)).toEqual(['/auth/google/callback outside-login']),
  );

  it.each([
    [
      'at another route',
      '/reports/google/weekly',
      maker('bootstrapNewcomer', 'await prisma.user.create({ data: newcomer });'),
    ],
    [
      'where a row of another table is written',
      '/auth/google/callback',
      maker('bootstrapNewcomer', 'await prisma.visit.create({ data: newcomer });'),
    ],
    [
      'where a member of a team is',
      '/auth/google/callback',
      maker('bootstrapNewcomer', "await db.insertInto('TeamUser').values(newcomer).execute();"),
    ],
    [
      'where who is known is looked up',
      '/auth/google/callback',
      maker('bootstrapNewcomer', 'return prisma.user.findUnique({ where: newcomer });'),
    ],
  ])('but not %s', async (_, path, keep) => expect(await ways(path, CALL, keep, IMPORT)).toEqual([]));

  const KEEPS = maker('bootstrapNewcomer', 'await prisma.user.create({ data: newcomer });');

  it.each(["passport.authenticate('google'),", 'authLimiter,', 'redirectIfLoggedIn,'])(
    'whatever lets everybody through: %s',
    async guard => expect(await ways('/auth/google/callback', CALL, KEEPS, IMPORT, guard)).toHaveLength(1),
  );
  it.each(['requireLogin,', 'requireAdmin,', "passport.authenticate('jwt'),"])(
    'but not behind a login: %s',
    async guard => expect(await ways('/auth/google/callback', CALL, KEEPS, IMPORT, guard)).toEqual([]),
  );

  it.each(['await bootstrapNewcomer(req.session.userId);', 'await bootstrapNewcomer(req.user, { email });'])(
    'but not for who is signed in: %s',
    async call => expect(await ways('/auth/google/callback', call, KEEPS, IMPORT)).toEqual([]),
  );

  const OF_REQUEST = 'await bootstrapNewcomer({ id: req.user.id, email });';
  it('but not for who asks', async () =>
    expect(await ways('/auth/google/callback', OF_REQUEST, KEEPS, IMPORT)).toEqual([]));
  it('unlike where that is who the other service told', async () =>
    expect(
      await ways('/auth/google/callback', OF_REQUEST, KEEPS, IMPORT, "passport.authenticate('google'),"),
    ).toHaveLength(1));

  it.each([
    'const user = await users.findOne(newcomer); user.seen = now(); await users.save(user);',
    'newcomer.seen = now(); const user = await users.findOne(newcomer); await user.save();',
    'await accounts.insert({ ownerId: newcomer.id, teamId: newcomer.team, token: newcomer.token });',
    'await accounts.create({ userId: newcomer.id, email: newcomer.email, accessToken: newcomer.token });',
    'const [user] = await users.find(newcomer); await users.save(user);',
    'let user = await users.findOne(newcomer); user = touch(user); await users.save(user);',
    'let user = await users.findOne(newcomer); user = { ...user, seen: now() }; await users.save(user);',
    'const user = await users.findOne(newcomer); await users.save({ ...user, token: newToken() });',
    'const user = await users.findOne(newcomer); await users.save({ id: user.id, token: newToken() });',
    'newcomer.refreshToken = newToken(); await users.save(newcomer);',
  ])('but not where who is known has a row: %s', async body =>
    expect(await ways('/auth/google/callback', CALL, maker('bootstrapNewcomer', body), IMPORT)).toEqual([]),
  );
  it.each([
    'let user = await users.findOne(newcomer); if (!user) user = new User(newcomer); await users.save(user);',
    'const user = users.build(newcomer); await user.save();',
    'let user = await users.findOne(newcomer); user ??= register(user, newcomer); await users.save(user);',
    'await users.save({ ...newcomer, token: newToken() });',
    'await users.save({ id: newcomer.sub, email: newcomer.email });',
    'newcomer.password = newToken(); await users.save(newcomer);',
    'await accounts.create({ provider: newcomer.kind, email: newcomer.email });',
    'await accounts.insert({ teamId: newcomer.team, email: newcomer.email });',
  ])('unlike where a row is made: %s', async body =>
    expect(await ways('/auth/google/callback', CALL, maker('bootstrapNewcomer', body), IMPORT)).toHaveLength(1),
  );
});
