import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guards in front of a list of all people, behind a check that reads a row. */
async function guardsOf(
  asked: string,
  refused = "if (!found) throw new Error('no');",
  handed = 'await checkUserId(req.userId);',
): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0", "mongodb": "6.0.0" } }',
    'src/db.ts': `import { MongoClient } from 'mongodb';
export const users = new MongoClient(url).db().collection('users');
`,
    'src/check.ts': `import { users } from './db.ts';
export async function checkUserId(userId: string) {
  if (userId === undefined) throw new Error('unknown');
  const found = await users.${asked};
  ${refused}
}
`,
    'src/server.ts': `import express from 'express';
import { checkUserId } from './check.ts';
import { users } from './db.ts';
const app = express();
app.get('/api/users', async (req, res) => {
  ${handed}
  res.json(await users.find({ name: new RegExp(req.query.q) }).toArray());
});
`,
  });
  const [search] = operationsOf(facts, 'search-discoverability');
  return (search?.value.guards ?? []).map(({ kind }) => kind);
}

it.each([
  ['findOne({ _id: userId, isAdmin: true })', undefined],
  ["findOne({ _id: userId, role: 'admin' })", undefined],
  [
    'findOne({ where: { id: userId, is_staff: true } })',
    'if (found === null) { const error = new Error(); throw error; }',
  ],
])('a row of who asks that is there only for staff: %s', async (asked, refused) =>
  expect(await guardsOf(asked, refused)).toContain('permission'),
);

it.each([
  ['anybody of the staff is looked for', 'findOne({ isAdmin: true })', undefined],
  ['somebody else is', 'findOne({ _id: recipientId, isAdmin: true })', undefined],
  ['those who are not are let in', 'findOne({ _id: userId, isAdmin: false })', undefined],
  ['another role is asked', "findOne({ _id: userId, role: 'member' })", undefined],
  ['either is enough', 'findOne({ $or: [{ isAdmin: true }, { _id: userId }], _id: userId, isAdmin: true })', undefined],
  ['staff is turned away', 'findOne({ _id: userId, isAdmin: true })', 'if (found) throw new Error();'],
  ['nobody is', 'findOne({ _id: userId, isAdmin: true })', 'if (!found) log(userId);'],
])('and no permission where %s', async (_, asked, refused) =>
  expect(await guardsOf(asked, refused)).not.toContain('permission'),
);

const ROW = 'findOne({ _id: userId, isAdmin: true })';

it('by a key that the login left', async () =>
  expect(await guardsOf(ROW, undefined, 'const { userId } = req.session; await checkUserId(userId);')).toContain(
    'permission',
  ));

it.each([
  'await checkUserId(req.query.userId);',
  'const { userId } = req.body; await checkUserId(userId);',
  "const userId = req.headers['x-user-id']; await checkUserId(userId);",
  "const userId = req.headers['x-auth-user']; await checkUserId(userId);",
  'const { userId } = jwtDecode(req.headers.authorization); await checkUserId(userId);',
  'const { userId } = JSON.parse(req.cookies.session); await checkUserId(userId);',
  'const userId = req.cookies.authUserId; await checkUserId(userId);',
  'const { sessionUser } = req.body; await checkUserId(sessionUser);',
  `const { userId } = req.query; if (!(await users.${ROW})) return res.status(403).end();`,
  `const id = req.get('x-user-id'); if (!(await users.${ROW.replace('userId', 'id')})) return res.status(403).end();`,
  `const id = req.cookies.userId; if (!(await users.${ROW.replace('userId', 'id')})) return res.status(403).end();`,
  `const { id } = req.params; if (!(await users.${ROW.replace('userId', 'id')})) return res.status(403).end();`,
  `const { userId } = req.body; const admin = await users.${ROW}; if (!admin) return res.status(403).end();`,
])('and none where whoever asks names the administrator: %s', async handed =>
  expect(await guardsOf(ROW, undefined, handed)).not.toContain('permission'),
);

it.each([
  ['{ _id }', 'users.findOne({ _id })', false],
  ['filter', 'users.findOne(filter)', true],
])('a reader of the product that is given %s', async (given, read, counts) => {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0", "mongodb": "6.0.0" } }',
    'src/cache.ts': `import { users } from './db.ts';\nexport async function getUser(${given}) {\n  return ${read};\n}\n`,
    'src/db.ts':
      "import { MongoClient } from 'mongodb';\nexport const users = new MongoClient(url).db().collection('users');\n",
    'src/server.ts': `import express from 'express';
import { getUser } from './cache.ts';
import { users } from './db.ts';
const app = express();
app.get('/api/users', async (req, res) => {
  if (!(await getUser({ _id: req.userId, isAdmin: true }))) return res.status(403).end();
  res.json(await users.find({ name: new RegExp(req.query.q) }).toArray());
});
`,
  });
  const kinds = operationsOf(facts, 'search-discoverability').flatMap(({ value }) =>
    (value.guards ?? []).map(({ kind }) => kind),
  );
  expect(kinds.includes('permission')).toBe(counts);
});

it.each([
  'const { userId } = verifyToken(req.cookies.token); await checkUserId(userId);',
  'const userId = await getUserId(req.cookies.session); await checkUserId(userId);',
  'const session = await Session.findOne({ token: req.cookies.sid }); await checkUserId(session.userId);',
  "const { uid: userId } = await verifyIdToken(req.get('authorization')); await checkUserId(userId);",
  'const { userId } = await auth.api.getSession({ headers: req.headers }); await checkUserId(userId);',
  'const { token } = req.cookies; const userId = await getUserId(token); await checkUserId(userId);',
])('and one where the server gave out what says who it is: %s', async handed =>
  expect(await guardsOf(ROW, undefined, handed)).toContain('permission'),
);

it.each([
  ['req.query', false],
  ['{ userId: req.body.userId, mode: 1 }', false],
  ['{ userId: req.session.userId, mode: req.query.mode }', true],
  ['req.session', true],
])('a check that takes apart %s', async (given, counts) => {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0", "mongoose": "8.0.0" } }',
    'src/server.ts': `import express from 'express';
const app = express();
app.get('/api/users', async (req, res) => {
  if (!(await checkAdmin(${given}))) return res.status(403).end();
  res.json(await User.find({ name: new RegExp(req.query.q) }));
});
async function checkAdmin({ userId }) {
  return User.${ROW};
}
`,
  });
  const kinds = operationsOf(facts, 'search-discoverability').flatMap(({ value }) =>
    (value.guards ?? []).map(({ kind }) => kind),
  );
  expect(kinds.includes('permission')).toBe(counts);
});
