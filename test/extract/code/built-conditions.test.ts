import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function found(condition: string, table = 'users'): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "kysely": "0.27.0" } }',
    'src/suggestions.ts': `export const suggest = (q: string) =>\n  db.selectFrom('${table}').select(['id', 'name']).where(${condition}).limit(10).execute();\n`,
  });
  return operationsOf(facts, 'search-discoverability').length;
}

const PATTERN = '`%${q}%`';

it.each([
  `eb => eb.or([eb('name', 'ilike', ${PATTERN}), eb('email', 'ilike', ${PATTERN})])`,
  `({ eb, or }) => or([eb('users.name', 'ilike', ${PATTERN})])`,
  `eb => eb(sql\`lower(users.name)\`, 'like', sql\`lower(\${${PATTERN}})\`)`,
  `eb => eb('id', '!=', me).and(eb.fn('lower', ['u.name']), 'like', ${PATTERN})`,
  `qb => qb.where('id', '!=', me).orWhere('display_name', 'like', ${PATTERN})`,
])('people are searched where a function builds the condition: %s', async condition => {
  expect(await found(condition)).toBe(1);
});

it.each<[condition: string, table?: string]>([
  [`eb => eb.or([eb('city', 'ilike', ${PATTERN})])`],
  [`eb => eb('name', '=', q)`],
  [`eb => eb('email', 'like', '%@example.org')`],
  [`eb => eb('groups.name', 'ilike', ${PATTERN})`],
  [`eb => eb(sql\`groups.name\`, 'ilike', ${PATTERN})`],
  [`eb => eb.exists(eb.selectFrom('posts').select('id').where('name', 'ilike', ${PATTERN}))`],
  [`eb => eb('name', 'ilike', ${PATTERN})`, 'recipes'],
])('unlike %s', async (condition, table) => {
  expect(await found(condition, table)).toBe(0);
});
