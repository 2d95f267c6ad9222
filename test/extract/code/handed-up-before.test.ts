import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const STORE = `import fs from 'fs/promises';
const moveFile = async (from, to) => { await fs.rename(from, to); };
export class FileStore {
  async saveFile(id, owner, kind) {
    const held = this.held.find(one => one.id === id);
    await moveFile(held.path, path.join(PUBLIC, held.name));
    return held;
  }
  async saveNote(id, owner) { return db.insert(notes).values({ id, owner }); }
}
export const fileStore = new FileStore();
`;

async function uploadsIn(call: string, name = 'server', dependency = 'express'): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': `{ "name": "${name}", "dependencies": { "${dependency}": "5.1.0" } }`,
    'src/store.ts': STORE,
    'src/avatar.ts': `import { fileStore } from './store.ts';\nexport const change = async ({ input, ctx }) => {\n  ${call}\n};\n`,
  });
  return operationsOf(facts, 'image-upload').flatMap(({ at, value }) =>
    at.path === 'src/avatar.ts' ? [`${value.symbol} ${value.traits.join(' ')}`] : [],
  );
}

it.each([
  ['a number of what was handed up', 'await fileStore.saveFile(input.fileId, ctx.userId, Kind.AVATAR);'],
  ['one of several', 'for (const tempFileId of input.files) await fileStore.saveFile(tempFileId, ctx.userId);'],
])('a picture that is put where it is shown from, by %s', async (_, call) => {
  expect(await uploadsIn(call)).toEqual(['fileStore.saveFile relayed']);
});

it.each([
  ['what moves no file', 'await fileStore.saveNote(input.fileId, ctx.userId);'],
  ['what no file is known by', 'await fileStore.saveFile(input.noteId, ctx.userId);'],
  ['a function that is not seen', 'await saveFile(input.fileId, ctx.userId);'],
])('unlike %s', async (_, call) => {
  expect(await uploadsIn(call)).toEqual([]);
});
