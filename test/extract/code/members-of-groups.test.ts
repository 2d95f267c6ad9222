import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const signUps = async (table: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "kysely": "0.28.0", "pg": "8.16.0" } }',
    'src/users/add-user.ts': `export const addUser = async (given: User) => {
  await db.insertInto('${table}').values({ id: newId(), name: given.name }).execute();
  await mailer.welcome(given.email);
};
`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.symbol);
};

it.each(['OrganizationUser', 'team_members', 'room_users'])('who is put into a group has an account: %s', async table =>
  expect(await signUps(table)).toEqual([]),
);

it.each(['User', 'users', 'user_accounts', 'site_users'])('unlike who is put among the accounts: %s', async table =>
  expect(await signUps(table)).toEqual(['addUser']),
);
