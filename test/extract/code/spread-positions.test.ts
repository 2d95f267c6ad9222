import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const table = (columns: string) => `import { sqliteTable, text, integer } from 'drizzle-orm/sqlite-core';
export const logins = sqliteTable('logins', { userId: integer('user_id'), country: text('country'), ${columns} });
`;
const keeps = (row: string) => `import { logins } from './schema.ts';
import { getIpInfo } from './ip.ts';
export async function keepLogin(userId, ip) {
  const info = ip ? await getIpInfo(ip) : undefined;
  await db.insert(logins).values(${row}).returning();
}
`;

async function lookedUp(columns: string, row: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "drizzle-orm": "0.44.0" } }',
    'src/schema.ts': table(columns),
    'src/ip.ts': `export const getIpInfo = async ip => (await fetch(\`https://ipinfo.io/\${ip}/json\`)).json();\n`,
    'src/logins.ts': keeps(row),
  });
  return operationsOf(facts, 'geolocation').flatMap(({ at, value }) =>
    at.path === 'src/logins.ts' ? [value.traits.filter(one => one !== 'repeated').join(' ')] : [],
  );
}

const EXACT = `loc: text('loc'), postal: text('postal')`;

it('whatever a look-up answers is kept with somebody, in a table that has room for coordinates', async () => {
  expect(await lookedUp(EXACT, '{ userId, ip, ...info }')).toEqual(['precise by-address']);
});

it.each([
  ['a table with room for a country only', `city: text('city')`, '{ userId, ip, ...info }'],
  ['what is taken of it by name', EXACT, '{ userId, ip, country: info.country }'],
  ['nobody’s row', EXACT, '{ ip, ...info }'],
])('unlike %s', async (_, columns, row) => {
  expect(await lookedUp(columns, row)).toEqual(['coarse']);
});
