import { expect, it } from 'vitest';
import { runFiles, operationsOf } from './run-case.ts';

/** Kinds of guards in front of a search that is known by the name of its method: what is asked of the store goes through a cache. */
async function guardsOf(body: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }',
    'src/server/users.ts': `import { Cached } from './cached.ts';
export const methods = {
  async searchUsers(query: string) {
${body}
  },
};
`,
  });
  const [search] = operationsOf(facts, 'search-discoverability');
  return (search?.value.guards ?? []).map(({ kind }) => kind);
}

const ASKS = 'return Cached.getUsers({ username: new RegExp(query) });';
const LOGIN = "if (!this.userId) throw new Error('not logged in');";
const ASKS_ALL = 'return Cached.getUsers({ all: true, username: new RegExp(query) });';

it.each([
  `${LOGIN}\n${ASKS}`,
  `check(query);\n${LOGIN}\nif (!query) return [];\n${ASKS}`,
  `${LOGIN}\nif (query.length > 9) ${ASKS_ALL}\n${ASKS}`,
  `try { ${LOGIN}\nif (query.length > 9) { ${ASKS_ALL} }\n${ASKS} } catch (error) { return told(error); }`,
])('what its own body asks first stands before it', async body => expect(await guardsOf(body)).toEqual(['login']));

it.each([
  ['asked after an answer', `if (known[query]) return Cached.getUsers(known[query]);\n${LOGIN}\n${ASKS}`],
  ['asked for one of its answers', `if (viewer.age >= 18) ${ASKS_ALL}\n${ASKS}`],
  ['asked for an answer before another', `if (viewer.age >= 18) { ${ASKS_ALL} }\nreply(Cached.getUsers(query));`],
  ['asked only now and then', `if (query.length < 3) { ${LOGIN} }\n${ASKS}`],
])('what is %s does not', async (_, body) => expect(await guardsOf(body)).toEqual([]));
