import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const settings = async (call: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/join.ts': `import { clientOf } from './client.ts';
export const join = (server: string, name: string, password: string) => ${call};
`,
  });
  return facts.flatMap(fact => (fact.kind === 'default' ? [fact.subject] : []));
};

it('what a client says for everybody who signs up is a default', async () => {
  expect(await settings('clientOf(server).register({ name, password, show_nsfw: true })')).toHaveLength(1);
});

it('what somebody chooses, and what is registered without a password, is none', async () => {
  expect(await settings('clientOf(server).register({ name, password, show_nsfw: form.nsfw })')).toEqual([]);
  expect(await settings('clientOf(server).register({ name, show_nsfw: true })')).toEqual([]);
});
