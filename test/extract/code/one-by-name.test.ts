import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = '{ "dependencies": { "express": "5.1.0" } }';

async function traitsOf(signature: string, body: string) {
  const { facts } = await runFiles({
    'package.json': SERVER,
    'src/people.service.ts': `import { users, find } from './tables.ts';
export class PeopleService {
  async ${signature} {
    ${body}
  }
}
`,
  });
  return operationsOf(facts, 'search-discoverability').map(({ value }) => value.traits.join(' '));
}

describe('a search that gives one person by a whole name', () => {
  it.each([
    [
      'searchUserWithTag(typed: string)',
      "const [nickname, tag] = typed.split('#'); return users.findOne({ nickname, tag });",
    ],
    [
      'searchUserByHandle(handle: string)',
      'return users.findUnique({ where: { handle: handle.trim(), isActive: true } });',
    ],
    [
      'searchUserByHandle(handle: string)',
      'if (!isHandle(handle)) return null; const found = await users.findOne({ handle }); return found ? shown(found) : null;',
    ],
  ])('%s', async (signature, body) => {
    expect(await traitsOf(signature, body)).toEqual(['people-search exact-name']);
  });

  it.each([
    ['by a pattern', 'searchUserByName(q: string)', 'return users.findOne({ username: new RegExp(q) });'],
    ['by a part', 'searchUserByName(q: string)', 'return users.findFirst({ where: { username: { startsWith: q } } });'],
    ['by what stands in an address book', 'searchUserByPhone(phone: string)', 'return users.findOne({ phone });'],
    [
      'where a list is asked for beside it',
      'searchUsers(q: string)',
      'return (await users.findOne({ username: q })) ?? users.find({ about: q });',
    ],
    [
      'where others are proposed beside it',
      'searchUsers(q: string)',
      'return (await users.findOne({ username: q })) ?? suggest(q);',
    ],
    [
      'where others are kept under it',
      'searchUsers(q: string)',
      'return [await users.findOne({ username: q }), ...index.get(q.trim())];',
    ],
    [
      'by each of several names',
      'searchUsers(q: string)',
      'for (const username of spellings(q)) { const one = await users.findOne({ username }); if (one) return one; }',
    ],
    ['by something fixed', 'searchUsers(q: string)', "return users.findOne({ username: 'ada' }) && find(q);"],
  ])('is a search like any other %s', async (_, signature, body) => {
    expect(await traitsOf(signature, body)).toEqual(['people-search']);
  });
});

describe('what is said behind `with` in the name of a search', () => {
  it('is by what it is searched', async () => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
      'src/ask.ts': 'export const ask = (typed: string) => api.searchUserWithFullName(typed);\n',
    });
    expect(operationsOf(facts, 'search-discoverability').map(({ value }) => value.symbol)).toEqual([
      'api.searchUserWithFullName',
    ]);
  });

  it('is none of a list that is there already', async () => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
      'src/ask.ts':
        'export const searchUsersWithName = (people: readonly Person[], typed: string) => people.filter(one => one.name === typed);\n',
    });
    expect(operationsOf(facts, 'search-discoverability')).toEqual([]);
  });
});
