import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGES = { 'package.json': '{ "dependencies": { "express": "5.1.0", "multer": "2.0.0" } }' };
const STORE =
  "const minio = require('minio');\nexports.keep = async (id, data) => { await minio.putObject('pictures', id, data); };\n";
const SERVICE =
  "const { keep } = require('./store');\nexports.change = async (id, data) => { await keep(id, shrink(data)); };\n";
const ROUTE = (path: string, call: string) => `const app = require('express')();
const multer = require('multer');
const upload = multer();
app.post('${path}', upload.single('picture'), async (req, res) => {
  await ${call}(req.user.id, req.file.buffer);
  res.end();
});
`;
const route = (path: string) => `const { keep } = require('./store');\n${ROUTE(path, 'keep')}`;

/** The uploads that are judged, each with the files that its trace leads to. */
async function judged(files: Readonly<Record<string, string>>): Promise<Record<string, readonly string[]>> {
  const { facts } = await runFiles({ ...PACKAGES, ...files });
  const apart = /^(definition|relayed|repeated)$/;
  return Object.fromEntries(
    operationsOf(facts, 'image-upload')
      .filter(({ value }) => !value.isRepeated && !value.traits.some(one => apart.test(one)))
      .map(({ at, value }) => [
        `${at.path.slice(4)} ${value.symbol}`,
        [...new Set(value.trace.map(step => step.at.path.slice(4)))].sort(),
      ]),
  );
}

describe('a store that a route hands its file to', () => {
  it('is told at the route', async () => {
    expect(await judged({ 'src/store.js': STORE, 'src/one.js': route('/one') })).toEqual({
      'one.js upload.single': ['one.js', 'store.js'],
    });
  });

  it('is told there with a step between them', async () => {
    const through = `const { change } = require('./service');\n${ROUTE('/one', 'change')}`;
    const files = { 'src/store.js': STORE, 'src/service.js': SERVICE, 'src/one.js': through };
    expect(Object.keys(await judged(files))).toEqual(['one.js upload.single']);
  });

  it('is a place of its own for two routes', async () => {
    const files = { 'src/store.js': STORE, 'src/one.js': route('/one'), 'src/two.js': route('/two') };
    expect(Object.keys(await judged(files)).sort()).toEqual([
      'one.js upload.single',
      'store.js minio.putObject',
      'two.js upload.single',
    ]);
  });

  it('is one where something else leads to it as well', async () => {
    const other = "const { keep } = require('./store');\nsetInterval(() => keep('x', fetchPicture()), 1000);\n";
    const files = { 'src/store.js': STORE, 'src/one.js': route('/one'), 'src/other.js': other };
    expect(Object.keys(await judged(files))).toContain('store.js minio.putObject');
  });

  it.each([
    ['a picture that it fetches', 'await fetchPicture(req.body.url)', true],
    ['what it asks another for', 'await http.get(req.body.url)', true],
    ['what an address names', "await fetchPicture(new URL(req.url).searchParams.get('source'))", true],
    ['what a header names', "await fetchPicture(req.headers.get('source'))", true],
    ['what a cache holds', "await pictures.get('logo')", true],
    ['what has the name of the file', 'await fetchPicture(req.body.url, req.file.originalname)', true],
    ['a field of the form', "(await req.formData()).get('picture')", false],
    ['the file and its name', '{ name: req.file.originalname, body: req.file.buffer }', false],
    ['what it made of the file', 'await shrink(req.file.buffer)', false],
    ['the file by a name', 'picture', false],
  ])('is a place of its own where the route hands it something else: %s', async (_, given, isOwn) => {
    const one = route('/one')
      .replace('(req, res) => {', '(req, res) => { const picture = req.file;')
      .replace('req.file.buffer', given);
    const found = Object.keys(await judged({ 'src/store.js': STORE, 'src/one.js': one }));
    expect(found.includes('store.js minio.putObject')).toBe(isOwn);
  });

  it('is one where the route takes no file in', async () => {
    const plain = `const { keep } = require('./store');\n${ROUTE('/one', 'keep').replace("upload.single('picture'), ", '')}`;
    expect(Object.keys(await judged({ 'src/store.js': STORE, 'src/one.js': plain }))).toContain(
      'store.js minio.putObject',
    );
  });
});
