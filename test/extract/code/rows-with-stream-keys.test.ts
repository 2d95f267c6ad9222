import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const startsOf = async (text: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'server/live.ts': text,
  });
  return operationsOf(facts, 'livestream').map(({ value }) => value.symbol);
};

it('a row with a key that is made for a stream lets somebody go on the air', async () => {
  const start = 'const made = new Broadcast({ streamKey: randomUUID() });\n  await made.save();';
  expect(await startsOf(`export async function open() {\n  ${start}\n}`)).toEqual(['made.save']);
  expect(await startsOf('export const open = () => db.channel.create({ data: { streamKey: nanoid() } });')).toEqual([
    'channel.create',
  ]);
});

it.each([
  [
    'one that the product itself is run with',
    'export const open = () => db.server.create({ data: { streamKey: config.key } });',
  ],
  ['one that is taken away', 'export const close = () => db.channel.update({ data: { streamKey: null } });'],
  ['a key of something else', 'export const open = () => db.channel.create({ data: { cacheKey: nanoid() } });'],
])('is not %s', async (_, text) => {
  expect(await startsOf(text)).toEqual([]);
});
