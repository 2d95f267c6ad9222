import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SEARCH = `export class AccountIndex {
  async searchUsers(query: string) {
    return prisma.user.findMany({ where: { name: { contains: query } } });
  }
}
`;
const ASKS = 'export const list = (ctx: Context) => ctx.get("index").searchUsers(ctx.query);\n';

async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/search/account-index.ts': SEARCH,
    ...files,
  });
  return operationsOf(facts, 'search-discoverability').map(({ value }) => value.symbol);
}

it('a search of people that only the back office asks for is none of theirs', async () => {
  expect(await found({ 'src/admin/people.ts': ASKS })).toEqual([]);
});

it.each<[name: string, files: Record<string, string>]>([
  ['nobody is seen to ask for it', {}],
  ['a route for all asks for it as well', { 'src/admin/people.ts': ASKS, 'src/routes/people.ts': ASKS }],
  ['the back office has one of its own', { 'src/admin/people.ts': ASKS.replaceAll('searchUsers', 'findUsers') }],
])('not where %s', async (_, files) => {
  expect(await found(files)).toContain('searchUsers');
});
