import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function uploads(row: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/keep.ts': `export async function keep(req: Request, attachment: Attachment, all: Attachment[]) {\n  await Media.create(${row});\n}\n`,
  });
  return operationsOf(facts, 'image-upload').map(({ value }) => value.symbol);
}

it.each([
  ['with its place in a list', '{ url: attachment.url, place: all.indexOf(attachment), width: attachment.width }'],
  ['and whose it is', '{ imageUrl: attachment.href, owner: attachment.owner, isFirst: all.includes(attachment) }'],
])('a row of an address %s is no upload', async (_, row) => {
  expect(await uploads(row)).toEqual([]);
});

it.each([
  ['with the bytes beside it', '{ url: attachment.url, data: attachment.buffer }'],
  ['of a file of the request', '{ url: req.file.url, place: all.indexOf(attachment) }'],
  ['of what a call makes of the file', '{ url: store(attachment), place: all.indexOf(attachment) }'],
  ['beside more that is not said', '{ url: attachment.url, place: all.indexOf(attachment), ...attachment }'],
])('a row %s is one', async (_, row) => {
  expect(await uploads(row)).toEqual(['Media.create']);
});

const saved = (url: string) => `export async function keep(input: Input, ownerId: string) {
  let address = ${url};
  if (input.assetId) {
    const asset = await assets.find(input.assetId);
    address = asset.url;
  }
  const media = mediaRepo.create({ ownerId, url: address, title: input.title ?? null });
  return mediaRepo.save(media);
}
`;

it.each([
  ['no upload where all that it is given are addresses', 'input.url', 0],
  ['one where a call may have stored it', 'await store(input.data)', 1],
])('a row that is made before it is saved is %s', async (_, url, count) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/keep.ts': saved(url),
  });
  expect(operationsOf(facts, 'image-upload')).toHaveLength(count);
});

it.each([
  '{ listId: req.list.id, mediaId: attachment.id, order: 1 }',
  '{ mediaId: attachment.id, seconds: Number(req.seconds) }',
  "{ listId: req.list.id, mediaId: attachment.id, kind: attachment.part ? 'part' : 'whole', order: all.length + 1 }",
  '{ mediaId: attachment.id, isDone: !!req.done, position: req.position || 0, finishedAt: req.finishedAt ?? null, more: { listId: req.listId } }',
])('which one belongs where is no file: %s', async row => {
  expect(await uploads(row)).toEqual([]);
});

it.each([
  '{ userId: req.user.id, content: req.body.content }',
  '{ mediaId: attachment.id, order: all.length + 1, content: req.body.content }',
  '{ mediaId: attachment.id, more: { listId: req.listId, body: req.body.data } }',
  '{ mediaId: attachment.id, file: req.file }',
])('unlike what comes with it: %s', async row => {
  expect(await uploads(row)).toEqual(['Media.create']);
});
