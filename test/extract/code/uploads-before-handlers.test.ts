import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "express": "5.1.0", "multer": "2.0.0", "cloudinary": "2.0.0" } }';

/** What is said of each upload that keeps something. */
async function traits(files: Readonly<Record<string, string>>, path: string): Promise<readonly string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  return operationsOf(facts, 'image-upload')
    .filter(({ at }) => at.path === path)
    .flatMap(({ value }) => value.traits);
}

const media = (routes: string) => ({
  'src/routes.js': `const { Router } = require('express');
const { scanUpload, checkSize } = require('./steps');
const media = require('./media');
const upload = multer({ storage: multer.memoryStorage() });
const r = Router();
${routes}
`,
  'src/steps.js': `const { matchHash } = require('./photodna');
exports.scanUpload = async (req, res, next) => {
  const { isMatch } = await matchHash(req.file.buffer);
  if (isMatch) return res.status(451).end();
  next();
};
exports.checkSize = (req, res, next) => next();
`,
  'src/photodna.js':
    "exports.matchHash = async buffer => (await fetch('https://api.microsoftmoderator.com/photodna/v1.0/Match', { method: 'POST', body: buffer })).json();\n",
  'src/media.js': `const cloudinary = require('cloudinary').v2;
exports.create = async (req, res) => {
  const kept = await cloudinary.uploader.upload(req.file.path, { folder: req.user.id });
  res.status(201).json(kept);
};
`,
});

it('what runs before the handler compares the picture', async () => {
  const route = "r.post('/media', upload.single('file'), scanUpload, media.create);";
  expect(await traits(media(route), 'src/media.js')).toContain('matched');
});

it.each([
  ["r.post('/media', upload.single('file'), checkSize, media.create);"],
  [
    "r.post('/a', upload.single('file'), scanUpload, media.create);\nr.post('/b', upload.single('file'), media.create);",
  ],
])('unlike %s', async routes => {
  expect(await traits(media(routes), 'src/media.js')).not.toContain('matched');
});

const looked = (test: string) => ({
  'src/scanner.ts': `export class Scanner {
  async assertClean(buffer) {
    const hash = await pdqHash(buffer);
    if (${test}) throw new Refused();
  }
}
`,
  'src/media.ts': `import { Scanner } from './scanner.ts';
export class Media {
  constructor(private readonly scanner: Scanner) {}
  async keepAvatar(id, file) {
    await this.scanner.assertClean(file.buffer);
    await s3.send(new PutObjectCommand({ Bucket: 'm', Key: id, Body: file.buffer }));
  }
}
`,
});

it('a list of known hashes is looked into', async () => {
  expect(await traits(looked('await this.csamHashes.has(hash)'), 'src/media.ts')).toContain('matched');
});

it('unlike a list of what was seen before', async () => {
  expect(await traits(looked('await this.seenHashes.has(hash)'), 'src/media.ts')).not.toContain('matched');
});

it('addresses to put something to are judged where nobody is known to ask for them', async () => {
  const files = {
    'src/s3.ts': `import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { PutObjectCommand } from '@aws-sdk/client-s3';
export const presign = (id: string) => getSignedUrl(client, new PutObjectCommand({ Bucket: 'm', Key: id }));
`,
    'src/routes.ts':
      "import { presign } from './s3.ts';\napp.post('/places', async (req, res) => res.json(await presign(req.user.id)));\n",
  };
  const said = await traits(files, 'src/s3.ts');
  expect(said).toContain('presigned');
  expect(said).not.toContain('definition');
});

it.each([
  ["const upload = require('multer')();", "upload.single('face')"],
  ["const pictures = require('multer')({ dest: 'faces/' });", "pictures.array('faces')"],
  ["const takeFace = require('multer')({ dest: 'faces/' }).single('face');", 'takeFace'],
])('a picture is taken in by what is loaded and made at once: %s', async (made, step) => {
  const text = `const router = require('express').Router();
${made}
router.post('/faces', ${step}, (req, res) => res.json(keep(req)));
`;
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/faces.js': text });
  const found = operationsOf(facts, 'image-upload').filter(({ value }) => !value.traits.includes('definition'));
  expect(found).toHaveLength(1);
});

it.each(["require('./pool')()", "require('multer')().none()"])('unlike %s', async made => {
  const text = `const router = require('express').Router();
const step = ${made};
router.post('/faces', step, (req, res) => res.json({}));
`;
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/faces.js': text });
  const found = operationsOf(facts, 'image-upload').filter(({ value }) => !value.traits.includes('definition'));
  expect(found).toEqual([]);
});
