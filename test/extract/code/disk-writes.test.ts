import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** A picture that comes as a text, and what keeps it. */
async function found(imports: string, keeps: string, decoded = "Buffer.from(req.body.image.split(',')[1], 'base64')") {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/pictures.js': `${imports}\nrouter.post('/pictures', express.json(), async (req, res) => {\n  const picture = ${decoded};\n  ${keeps};\n  res.send({ ok: true });\n});\n`,
  });
  return operationsOf(facts, 'image-upload').length;
}

describe('a picture is written', () => {
  it.each([
    ["const fs = require('fs');", 'fs.writeFileSync(path, picture)'],
    ["const write = require('fs').writeFileSync;", 'write(path, picture)'],
    ["const { writeFileSync: keep } = require('fs');", 'keep(path, picture)'],
    ["import { writeFile as keep } from 'node:fs/promises';", 'await keep(path, picture)'],
    ["const keep = promisify(require('fs').writeFile);", 'await keep(path, picture)'],
    ["import fs from 'fs';\nconst keep = fs.writeFile.bind(fs);", 'keep(path, picture, done)'],
    ["const fs = require('fs-extra');", 'fs.outputFileSync(path, picture)'],
    ["const fs = require('fs');", "fs.writeSync(fs.openSync(path, 'w'), picture)"],
    ["const fs = require('fs');", 'fs.createWriteStream(path).end(picture)'],
    ["const fs = require('fs');", 'const out = fs.createWriteStream(path);\n  out.write(picture);\n  out.end()'],
    ["const keep = require('write-file-atomic');", 'await keep(path, picture)'],
    ["const keep = require('write-file-atomic').sync;", 'keep(path, picture)'],
    ["const { Jimp } = require('jimp');", 'Jimp.read(picture).then(one => one.write(path))'],
    ["const { Level } = require('level');\nconst db = new Level('data');", "db.put('picture:' + id, picture)"],
  ])('%s %s', async (imports, keeps) => expect(await found(imports, keeps)).toBe(1));
});

describe('nothing of a picture is', () => {
  it.each([
    ["const write = require('fs').writeFileSync;", 'write(path, JSON.stringify(names))'],
    ["const { readFileSync: keep } = require('fs');", 'keep(path, picture)'],
    ["const keep = require('./checks');", 'keep(path, picture)'],
    ["const fs = require('fs');", 'fs.createReadStream(path).on(picture)'],
    ['', 'res.write(picture)'],
    ["const { Level } = require('level');\nconst db = new Level('data');", "db.put('key:' + id, picture)"],
  ])('%s %s', async (imports, keeps) => expect(await found(imports, keeps)).toBe(0));

  it('by a text that is kept as it is', async () => {
    expect(await found("const keep = require('write-file-atomic');", 'keep(path, picture)', 'req.body.settings')).toBe(
      0,
    );
  });
});
