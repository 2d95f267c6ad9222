import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const ON_SERVER = { 'package.json': '{ "dependencies": { "express": "5.1.0" } }' };
const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function found(packages: typeof ON_SERVER, text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...packages, 'src/part.tsx': text });
  return operationsOf(facts, 'search-discoverability').map(({ value }) => value.symbol);
}

describe('people are not searched', () => {
  it('to find a name that is free', async () => {
    const text = (kept: string) =>
      `export async function makeName(wanted: string) {\n  const ${kept} = (await db.user.findMany({ where: { username: { startsWith: wanted } } })).map(one => one.username);\n  return next(${kept}, wanted);\n}\n`;
    expect(await found(ON_SERVER, text('existing'))).toEqual([]);
    expect(await found(ON_SERVER, text('takenNames'))).toEqual([]);
    expect(await found(ON_SERVER, text('people'))).toEqual(['user.findMany']);
  });

  it('by the whole of a name', async () => {
    const text = (name: string, given: string) =>
      `export const ${name} = (username: string) =>\n  db.query('SELECT * FROM users WHERE username ILIKE $1', [${given}]);\n`;
    expect(await found(ON_SERVER, text('loadUser', 'username'))).toEqual([]);
    expect(await found(ON_SERVER, text('loadUser', '`${username}%`'))).toEqual(['query']);
    expect(await found(ON_SERVER, text('findPeople', 'username'))).toEqual(['query']);
  });

  it('to tell whether an address is taken', async () => {
    const text = (path: string) =>
      `router.get('${path}', async (req, res) => {\n  const found = await db.query('SELECT id FROM users WHERE email ILIKE $1 LIMIT 1', [req.query.email]);\n  res.json({ free: found.rows.length === 0 });\n});\n`;
    expect(await found(ON_SERVER, text('/check-email'))).toEqual([]);
    expect(await found(ON_SERVER, text('/username-available'))).toEqual([]);
    expect(await found(ON_SERVER, text('/people'))).toEqual(['query']);
  });

  it('in a list that is there already', async () => {
    const text = (first: string) =>
      `export function useUserSearch(${first}) {\n  return useSearch({ first });\n}\nexport const Box = ({ people }) => useUserSearch(people).found;\n`;
    expect(await found(IN_BROWSER, text('users: UserInfo[]'))).toEqual([]);
    expect(await found(IN_BROWSER, text('users: ReadonlyArray<UserInfo>'))).toEqual([]);
    expect(await found(IN_BROWSER, text('text: string'))).toEqual(['useUserSearch']);
  });

  it('in a directory of files', async () => {
    const text = (shown: string) =>
      `export const Browser = ({ id }) => {\n  useEffect(() => { fetchDirectory({ id }).then(setEntries); }, [id]);\n  return <${shown} />;\n};\n`;
    expect(await found(IN_BROWSER, text('FolderTree'))).toEqual([]);
    expect(await found(IN_BROWSER, `import { readdir } from './files';\n${text('Entries')}`)).toEqual([]);
    expect(await found(IN_BROWSER, `import { Account } from './accounts';\n${text('Entries')}`)).toEqual([
      'fetchDirectory',
    ]);
  });
});

describe('people whom one has put on a list of one\u2019s own', () => {
  const traits = async (condition: string) => {
    const { facts } = await runFiles({
      ...ON_SERVER,
      'src/part.ts': `export const listed = (userId: string, q: string) =>\n  db.select().from(users).innerJoin(blocks, eq(users.id, blocks.blockedId)).where(${condition});\n`,
    });
    return operationsOf(facts, 'search-discoverability').map(({ value }) => value.traits.join(' '));
  };

  it.each([
    'and(eq(blocks.blockerId, userId), ilike(users.username, `%${q}%`))',
    'and(ne(users.id, userId), eq(follows.followerId, userId), ilike(users.name, q))',
  ])('are known: %s', async condition => expect(await traits(condition)).toEqual(['people-search among-known']));

  it.each([
    'or(eq(blocks.blockerId, userId), ilike(users.username, `%${q}%`))',
    'and(eq(blocks.blockerId, users.id), ilike(users.username, `%${q}%`))',
    'and(ne(users.id, userId), ilike(users.username, `%${q}%`))',
  ])('unlike %s', async condition => expect(await traits(condition)).toEqual(['people-search']));
});

describe('ages that somebody looks for', () => {
  const traits = async (where: string) => {
    const { facts } = await runFiles({
      ...ON_SERVER,
      'src/look.ts': `export const look = ({ q, minAge, maxAge }: Asked) =>\n  users.find({ username: { $regex: q }, ${where} }).toArray();\n`,
    });
    return operationsOf(facts, 'search-discoverability').map(({ value }) => value.traits.join(' '));
  };

  it('leave out nobody for being a child', async () =>
    expect(await traits('birthday: { $lte: yearsAgo(minAge), $gte: yearsAgo(maxAge) }')).toEqual(['people-search']));

  it('unlike a choice of those who are found', async () =>
    expect(await traits('searchable: true')).toEqual(['people-search respects-choice']));
});

describe('how they are sorted says nothing about who is found', () => {
  const traits = async (stage: string) => {
    const { facts } = await runFiles({
      ...ON_SERVER,
      'src/look.ts': `export const look = (q: string) =>\n  users.aggregate([{ $match: { username: { $regex: q } } }, ${stage}]).toArray();\n`,
    });
    return operationsOf(facts, 'search-discoverability').map(({ value }) => value.traits.join(' '));
  };

  it.each(['{ $sort: { followers: -1 } }', '{ $project: { followers: 1 } }'])('%s', async stage =>
    expect(await traits(stage)).toEqual(['people-search']),
  );

  it('unlike a condition', async () =>
    expect(await traits('{ $match: { followers: q } }')).toEqual(['people-search among-known']));
});

describe('a search behind a role', () => {
  const search = (test: string) =>
    `export async function list(viewer: Viewer, given: string) {\n  if (${test}) throw new Denied();\n` +
    '  return prisma.user.findMany({ where: { name: { contains: given } } });\n}\n';
  const guards = async (test: string) => {
    const { facts } = await runFiles({ ...ON_SERVER, 'src/part.ts': search(test) });
    return operationsOf(facts, 'search-discoverability')[0]!.value.guards?.map(({ kind }) => kind);
  };

  it('of those who run the product is behind a permission', async () => {
    expect(await guards('!viewer || viewer.role !== Role.admin')).toContain('permission');
    expect(await guards("viewer.userRole !== 'MODERATOR'")).toContain('permission');
    expect(await guards("viewer.role !== 'reader'")).not.toContain('permission');
    expect(await guards("viewer.role === 'admin'")).not.toContain('permission');
  });
});

it.each([
  ["superagent.get(url + 'users').query({ q: req.query.q }).end((_, found) => res.json(found.body))", ['asked']],
  ["fetch(url + '/users?q=' + req.query.q).then(found => res.json(found))", ['asked']],
  ['res.json(pool.query(BY_NAME, [req.query.q]))', ['people-search']],
  ['fetch(TELL).then(() => res.json(people.find({ name: req.query.q })))', ['people-search']],
])('who is found is decided where it is looked for: %s', async (does, traits) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5", "superagent": "9" } }',
    'src/controller/search-user.js': `module.exports = function searchUser(req, res) {\n  ${does};\n};\n`,
  });
  const found = operationsOf(facts, 'search-discoverability').map(({ value }) => value.traits[0]);
  expect([...new Set(found)]).toEqual(traits);
});
