import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "express": "5.1.0", "@fastify/busboy": "3.0.0" } }';

/** What is judged of the files that come in: each by its symbol. */
async function judged(text: string): Promise<readonly string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/files.ts': text });
  return operationsOf(facts, 'image-upload')
    .filter(({ value }) => !value.isRepeated && !value.traits.includes('definition'))
    .map(({ value }) => value.symbol);
}

const PARTS = `import Busboy from '@fastify/busboy';
import fs from 'node:fs';
export class Uploader {
  static router(express) { express.post('/uploads/new', Uploader.routeUploadFile); }
  static routeUploadFile(req, res) {
    const parts = new Busboy({ headers: req.headers });
    const out = fs.createWriteStream('/data/x');
    parts.on('file', (name, stream) => stream.pipe(out));
    req.pipe(parts);
  }
}
`;
const piped = (route: string, path: string) => `import express from 'express';
import fs from 'node:fs';
export const router = express.Router();
router.post('${route}', (req, res) => {
  const out = fs.createWriteStream('${path}' + req.params.id);
  req.pipe(out);
});
`;
const pipeline = `import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
export async function uploadFile(req, res) {
  await pipeline(req, fs.createWriteStream('/data/' + req.params.id));
}
`;

it('a file that a parser takes out of the body of a request is judged', async () => {
  expect(await judged(PARTS)).toHaveLength(1);
});

it.each([[piped('/upload/:id', '/data/')], [piped('/files/:id', '/data/images/')], [pipeline]])(
  'the body of a request is the file: %#',
  async text => {
    expect(await judged(text)).toHaveLength(1);
  },
);

it.each([
  ['the body of a report on the machine', piped('/metrics/:id', '/var/log/')],
  ['what is not the request', piped('/upload/:id', '/data/').replace('req.pipe(out)', 'source.pipe(out)')],
  ['an answer', piped('/upload/:id', '/data/').replace('req.pipe(out)', 'req.pipe(res)')],
  [
    'a request that this program makes',
    pipeline.replace('(req, res)', '(res)').replace('await', 'const req = http.get(url); await'),
  ],
])('unlike %s', async (_, text) => {
  expect(await judged(text)).toEqual([]);
});
