import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function uploads(text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/keep.ts': text,
  });
  return operationsOf(facts, 'image-upload').map(({ value }) => value.symbol);
}

const LISTS = 'function saveAvatars(now?: boolean) {\n  fs.writeFileSync(PATH, JSON.stringify(avatars));\n}\n';

it.each([
  ['a list that is written as JSON', `${LISTS}export const keep = () => saveAvatars();\n`],
  ['the same, with a switch', `${LISTS}export const keep = (now: boolean) => saveAvatars(now);\n`],
  ['a text in a blob', 'export const keep = (list: Block[]) => uploadFile(new Blob([JSON.stringify(list)]));\n'],
  [
    'a blob that says what it is',
    "export function keep(lines: string) {\n  const blob = new Blob([lines], { type: 'text/csv' });\n  return uploadFile(blob);\n}\n",
  ],
  [
    'a text as bytes',
    'export const keep = (list: Block[]) => storage.put("list", Buffer.from(JSON.stringify(list)));\n',
  ],
])('%s is no upload', async (_, text) => {
  expect(await uploads(text)).toEqual([]);
});

it.each([
  ['a picture', 'export const keep = (avatar: Buffer) => saveAvatar(avatar);\n', 'saveAvatar'],
  ['a picture in a blob', 'export const keep = (bytes: Buffer) => uploadFile(new Blob([bytes]));\n', 'uploadFile'],
  [
    'a picture beside what is said of it',
    'export function keep(file: File, note: Note) {\n  const said = JSON.stringify(note);\n  return uploadImage(file, said);\n}\n',
    'uploadImage',
  ],
  [
    'of a function that writes no text',
    'function saveAvatars() {\n  fs.copyFileSync(FROM, TO);\n}\nexport const keep = () => saveAvatars();\n',
    'saveAvatars',
  ],
])('%s is one', async (_, text, symbol) => {
  expect(await uploads(text)).toEqual([symbol]);
});

it.each([
  ['always the same file beside the code', "join(__dirname, './none.png')", 0],
  ['the same, by an address', "new URL('./none.png', import.meta.url)", 0],
  ['a file that somebody names', 'join(__dirname, name)', 1],
  ['a file that was taken in', "join(__dirname, '../uploads/last.png')", 1],
])('%s', async (_, path, count) => {
  const text = `import fs from 'node:fs';\nimport { join } from 'node:path';\nconst none = fs.readFileSync(${path});\nexport const keep = (id: string) => saveAvatar(none);\n`;
  expect(await uploads(text)).toHaveLength(count);
});

it('a promise of the same file is one, too', async () => {
  const text =
    "import fs from 'node:fs';\nimport { join } from 'node:path';\nconst none = fs.promises.readFile(join(__dirname, './none.png'));\nexport async function clear(id: string) {\n  const bytes = await none;\n  await saveAvatar(bytes);\n}\n";
  expect(await uploads(text)).toEqual([]);
  expect(await uploads(text.replace("'./none.png'", 'id'))).toEqual(['saveAvatar']);
});

it('unlike one that is read for somebody', async () => {
  const text =
    "import fs from 'node:fs';\nimport { join } from 'node:path';\nexport async function keepOf(id: string) {\n  await draw(id);\n  const bytes = fs.readFileSync(join(__dirname, './drawn.png'));\n  await saveAvatar(bytes);\n}\n";
  expect(await uploads(text)).toEqual(['saveAvatar']);
});
