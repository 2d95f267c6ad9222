import { describe, expect, it } from 'vitest';
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

describe('an account that somebody inside makes for another', () => {
  const page = `export const AddPage = () => {
  const createUser = useCreateUser();
  const save = ({ username, password }: Values) => createUser.mutate({ username, password });
  return <form onSubmit={save}><input name="username" /><input type="password" name="password" /><button>Create account</button></form>;
};
`;
  const signUps = async (path: string) => {
    const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }', [path]: page });
    return operationsOf(facts, 'sign-up').length;
  };
  it.each(['src/dashboard/routes/users/add.tsx', 'src/management/members/new.tsx'])('is no sign-up: %s', async path =>
    expect(await signUps(path)).toBe(0),
  );
  it.each(['src/routes/users/new.tsx', 'src/dashboard/account/create.tsx', 'src/dashboard/users/register.tsx'])(
    'unlike one of one’s own: %s',
    async path => expect(await signUps(path)).toBeGreaterThan(0),
  );
});
