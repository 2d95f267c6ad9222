import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function uploads(line: string, head = ''): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "minio": "8.0.0" } }',
    'src/pictures.js': `const fs = require('node:fs');
const path = require('node:path');
const { Client } = require('minio');
const minio = new Client({});
${head}
exports.keep = async (user, track, req, name) => {
  ${line}
};
`,
  });
  return operationsOf(facts, 'image-upload').length;
}

it.each([
  ['read beside the program', "const BASE = fs.readFileSync(path.join(__dirname, './base.png'));"],
  ['read from a fixed place', "const BASE = fs.readFileSync('./assets/base.png');"],
  ['read beside the module', "const BASE = fs.readFileSync(new URL('./base.png', import.meta.url));"],
])('a picture of the program is no upload: %s', async (_, head) => {
  expect(await uploads("await minio.putObject('profile-pictures', user.id, BASE);", head)).toBe(0);
});

it.each([
  ['of the request', "await minio.putObject('profile-pictures', user.id, req.file.buffer);", ''],
  [
    'whose place whoever asks says',
    "await minio.putObject('profile-pictures', user.id, fs.readFileSync(path.join(__dirname, name)));",
    '',
  ],
  [
    'beside one of the program',
    "await minio.putObject('profile-pictures', BASE, req.file.buffer);",
    "const BASE = fs.readFileSync('./base.png');",
  ],
])('unlike one %s', async (_, line, head) => {
  expect(await uploads(line, head)).toBe(1);
});

it.each([
  ['whose name stands in a sum', "const BASE = fs.readFileSync(__dirname + '/incoming/' + process.argv[2]);"],
  ['whose name stands in a text', 'const BASE = fs.readFileSync(`${__dirname}/${process.argv[2]}`);'],
  ['that lies where files are put', "const BASE = fs.readFileSync('/var/uploads/base.png');"],
  ['that lies among the pictures of people', "const BASE = fs.readFileSync('./avatars/last.png');"],
])('nor is one of the program: %s', async (_, head) => {
  expect(await uploads("await minio.putObject('profile-pictures', user.id, BASE);", head)).toBe(1);
});

const keep = async (parameters: string, line: string): Promise<number> => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/faces.ts': `import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
const RING = readFileSync('./ring.png');
export async function setFace(memberId: string, ${parameters}) {
  ${line}
}
`,
  });
  return operationsOf(facts, 'image-upload').length;
};

it.each([
  ['a picture among samples', "await uploadImage(memberId, await readFile('assets/samples/cat.png'));"],
  [
    'the same, under a key',
    "await uploadImage({ key: `faces/${memberId}`, memberId }, await readFile('seeds/cat.png'));",
  ],
  ['one beside the code, with where it goes', "await uploadImage(memberId, RING, { contentType: 'image/png' });"],
])('%s, and what only tells of it, is no upload', async (_, line) => {
  expect(await keep('mirror: Uint8Array', line)).toBe(0);
});

it.each([
  ['beside one of the samples', "await uploadImage(memberId, mirror, await readFile('assets/samples/ring.png'));"],
  ['beside one of the program, under whatever name', 'await uploadImage(memberId, RING, mirror);'],
  ['in an object beside one of the program', 'await uploadImage({ memberId, of: mirror }, RING);'],
  ['in an object beside a text', 'await uploadImage({ memberId, bytes: picture }, JSON.stringify({ memberId }));'],
  ['declared as bytes, though called an id', 'await uploadImage(faceId, RING);'],
  ['as an address that holds it', 'await uploadImage(dataUrl, JSON.stringify({ memberId }));'],
  ['as a text of bytes', 'await uploadImage(`data:image/png;base64,${text}`, RING);'],
  [
    'that was taken in among what is called samples',
    "await uploadImage(memberId, readFileSync('uploads/samples/cat.png'));",
  ],
])('unlike one handed in %s', async (_, line) => {
  expect(
    await keep('mirror: Uint8Array, picture: Uint8Array, faceId: Buffer, dataUrl: string, text: string', line),
  ).toBe(1);
});
