import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const sends = async (from: string, call: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/say.ts': `import { Client } from '${from}';
export async function say(client: Client, id: string, friend: Person, text: string) {
  const convo = await client.open(id);
  await ${call};
}
`,
  });
  return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
};

it.each([
  ['@example/conversations', 'convo.sendMessage(text)'],
  ['@example/stream-chat', 'convo.sendText(text)'],
  ['./client.ts', 'convo.sendMessage({ recipient: friend.id, text })'],
])('a convo of %s is of people: %s', async (from, call) => expect(await sends(from, call)).toHaveLength(1));

it.each([
  ['./client.ts', 'convo.sendMessage(text)'],
  ['@example/models', 'convo.sendMessage(text)'],
])('a convo of %s may be with a model: %s', async (from, call) => expect(await sends(from, call)).toEqual([]));
