import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const acts = async (concept: string, text: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vue": "3.5.0", "vuex": "4.1.0" } }',
    'src/store/people.ts': text,
  });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
};

const dispatch = (what: string) => `import { store, USERS } from './store.ts';
export const act = (id: string) => store.${what};
`;

it('an action of a store is told by the constant that names it', async () => {
  expect(await acts('block-user', dispatch('dispatch(USERS.ACTIONS.BLOCK_USER, id)'))).toEqual(['BLOCK_USER']);
  expect(await acts('report-entry-point', dispatch('dispatch(USERS.REPORT_USER, { user: id })'))).toEqual([
    'REPORT_USER',
  ]);
});

it('not one that is only kept, nor what came of it', async () => {
  expect(await acts('block-user', dispatch('commit(USERS.MUTATIONS.BLOCK_USER, id)'))).toEqual([]);
  expect(await acts('block-user', dispatch('dispatch(USERS.ACTIONS.BLOCK_USER_FAILED, id)'))).toEqual([]);
});

const post = (to: string) => `import { ${to.split('.')[0]} } from './clients.ts';
  export const file = (user: string, reason: string) => ${to}('reports', { reported_user: user, reason });
`;

it('an address needs no slash before it where what asks knows the server', async () => {
  expect(await acts('report-entry-point', post('authApi.post'))).toEqual(['reports']);
  expect(await acts('report-entry-point', post('channel.post'))).toEqual([]);
});
