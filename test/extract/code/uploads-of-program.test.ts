import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function uploads(line: string, head = ''): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "minio": "8.0.0" } }',
    'src/pictures.js': `const fs = require('node:fs');
const path = require('node:path');
const { Client } = require('minio');
const covers = require('./covers');
const minio = new Client({});
${head}
exports.keep = async (user, track, req, name) => {
  ${line}
};
`,
    'src/covers.js': 'exports.saveEmbeddedCoverArt = async (track, dir) => extract(track.path, dir);\n',
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

it('a picture out of a file that is kept already is none, and one out of what is handed in is', async () => {
  expect(await uploads('await covers.saveEmbeddedCoverArt(track.audioFiles, dirOf(track));')).toBe(0);
  expect(await uploads('await covers.saveEmbeddedCoverArt(req.files, user.dir);')).toBe(1);
});
