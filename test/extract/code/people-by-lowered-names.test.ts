import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const searches = async (query: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "typeorm": "0.3.0", "express": "4.0.0" } }',
    'src/find.ts': `export const find = (users: Repository<User>, q: string) =>\n  ${query};\n`,
  });
  return operationsOf(facts, 'search-discoverability').map(({ value }) => value.symbol);
};
const where = (column: string) =>
  `this.usersRepository.createQueryBuilder('user').where('${column} LIKE :q', { q: q + '%' }).getMany()`;

it.each(['user.usernameLower', 'user.normalized_name', 'user.lower_handle'])('people by %s', async column =>
  expect(await searches(where(column))).toHaveLength(1),
);

it.each(['user.language', 'user.hostLower'])('nobody by %s', async column =>
  expect(await searches(where(column))).toEqual([]),
);
