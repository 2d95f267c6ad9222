import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

async function defaults(text: string): Promise<string[]> {
  const files = { 'package.json': '{ "dependencies": { "express": "5.1.0" } }', 'src/posts.ts': text };
  const { facts } = await runFiles(files);
  return facts.flatMap(one => (one.kind === 'default' ? [one.value.symbol] : []));
}

describe('what stands in an object before a spread', () => {
  const shown = (levels: string) =>
    `export function settingsOf(user: User) {\n  return { readReceipts: true, ...userSettings(user) };\n}\n${levels}\n`;

  it.each([
    ['by its type', shown('function userSettings(user: User): { theme: string } {\n  return load(user);\n}')],
    [
      'by what it returns',
      shown("function userSettings(user: User) {\n  return user.dark ? { theme: 'dark' } : { theme: 'light' };\n}"),
    ],
  ])('is no fallback of what never gives the key: %s', async (_, text) => {
    expect(await defaults(text)).toEqual([]);
  });

  it.each([
    ['may give it', shown('function userSettings(user: User): { readReceipts?: boolean } {\n  return load(user);\n}')],
    [
      'gives more than it says',
      shown("function userSettings(user: User) {\n  return { theme: 'dark', ...user.stored };\n}"),
    ],
    ['is not known', shown('')],
  ])('is one of what %s', async (_, text) => {
    expect(await defaults(text)).toEqual(['readReceipts']);
  });
});

describe('a copy of what was published elsewhere', () => {
  const copy = (row: string) =>
    `export async function keep(note: Note, user: User) {\n  await Post.create({ ${row}, postVisibility: 'public' });\n}\n`;

  it('is no default', async () => {
    expect(await defaults(copy('remoteId: note.id, createdAt: new Date(note.published)'))).toEqual([]);
    expect(await defaults(copy('noteUri: note.uri, createdAt: note.published'))).toEqual([]);
  });

  it.each([
    ['what is made here and now', copy('remoteId: note.id, createdAt: new Date()')],
    ['what has no address elsewhere', copy('body: note.body, createdAt: note.published')],
  ])('unlike %s', async (_, text) => {
    expect(await defaults(text)).toEqual(['postVisibility']);
  });
});
