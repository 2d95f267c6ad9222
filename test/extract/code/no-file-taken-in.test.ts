import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const uploadsOf = async (files: Readonly<Record<string, string>>) => {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "express": "5.1.0" } }', ...files });
  return operationsOf(facts, 'image-upload').map(({ value }) => value.symbol);
};

const form = (body: string) => ({
  'server/form.ts': `import express from 'express';
import { IncomingForm } from 'formidable';
import busboy from 'busboy';
const app = express();
app.post('/form', async (req, res) => {
  ${body}
});
`,
});

it.each([
  [
    'the first of what comes of it',
    'const { name } = (await new IncomingForm().parse(req))[0];\n  res.json({ name });',
  ],
  [
    'the fields',
    'const form = new IncomingForm();\n  const [fields] = await form.parse(req);\n  res.json(fields.name);',
  ],
  [
    'files that nobody reads',
    'const form = new IncomingForm();\n  const [fields, files] = await form.parse(req);\n  res.json(fields);',
  ],
  ['a callback without files', 'new IncomingForm().parse(req, (error, fields) => res.json(fields));'],
  [
    'fields as they come',
    `const form = busboy({ headers: req.headers });
  form.on('field', (name, value) => keep(name, value));
  form.on('close', () => res.end());
  req.pipe(form);`,
  ],
])('a form of which only the fields are taken: %s', async (_, body) => {
  expect(await uploadsOf(form(body))).toEqual([]);
});

it.each([
  [
    'reads the files',
    'const form = new IncomingForm();\n  const [fields, files] = await form.parse(req);\n  res.json(files.picture);',
  ],
  [
    'keeps them in a folder',
    "const form = new IncomingForm({ uploadDir: 'pictures' });\n  const [fields] = await form.parse(req);\n  res.json(fields);",
  ],
  [
    'hands the form on',
    'const form = new IncomingForm();\n  const [fields] = await form.parse(req);\n  keepAll(form);\n  res.json(fields);',
  ],
  [
    'hears of each file',
    "const form = new IncomingForm();\n  form.on('fileBegin', keep);\n  const [fields] = await form.parse(req);\n  res.json(fields);",
  ],
  [
    'may be told where to keep them',
    'const form = new IncomingForm(options);\n  const [fields] = await form.parse(req);\n  res.json(fields);',
  ],
  ['takes all of it', 'const form = new IncomingForm();\n  const all = await form.parse(req);\n  keep(all);'],
])('what takes files in counts: it %s', async (_, body) => {
  expect(await uploadsOf(form(body))).toEqual(['IncomingForm']);
});

const KEEPER = `class Covers {
  async saveEmbeddedImage(files, id) {
    BODY
  }
}
module.exports = new Covers();
`;
const SCAN = `const covers = require('./covers');
module.exports = async function scan(found, item) {
  item.coverPath = await covers.saveEmbeddedImage(found.files, item.id);
};
`;

it('a picture that a program cuts out of a file that lies there', async () => {
  const cut = KEEPER.replace('BODY', "await execFile('ffmpeg', ['-i', files[0].path, `/library/${id}.jpg`]);");
  const kept = KEEPER.replace('BODY', 'await writeFile(`/library/${id}.jpg`, files[0].buffer);');
  expect(await uploadsOf({ 'server/covers.js': cut, 'server/scan.js': SCAN })).toEqual([]);
  expect(await uploadsOf({ 'server/covers.js': kept, 'server/scan.js': SCAN })).toContain('covers.saveEmbeddedImage');
  const handed = SCAN.replace('found, item', 'request, item').replace('found.files', 'request.files');
  expect(await uploadsOf({ 'server/covers.js': cut, 'server/scan.js': handed })).toContain('covers.saveEmbeddedImage');
  const read = cut.replace('files[0].path', 'files[0].stream()');
  expect(await uploadsOf({ 'server/covers.js': read, 'server/scan.js': SCAN })).toContain('covers.saveEmbeddedImage');
});

it.each([
  ["app.post('/art', async c => { const { image } = await c.req.parseBody(); await saveProfilePicture(image, 1); });"],
  ["app.post('/art', async (r, s) => { const image = await r.file(); await saveProfilePicture(image, 1); });"],
  [
    "export async function POST(r) { const form = await r.formData(); const image = form.get('image'); await saveProfilePicture(image, 1); }",
  ],
])('a picture that a program cuts out of what came with a request: %s', async route => {
  const save = (how: string) => `async function saveProfilePicture(song, id) { const p = await tmp(song); ${how} }\n`;
  const cut = save("await execFile('ffmpeg', ['-i', p, `covers/${id}.jpg`]);");
  const app = "import { Hono } from 'hono';\nconst app = new Hono();\n";
  expect(await uploadsOf({ 'server/art.ts': `${app}${route}\n${cut}` })).toContain('saveProfilePicture');
  const lying = route.replace('saveProfilePicture(image', 'saveProfilePicture(library.songs[0]');
  expect(await uploadsOf({ 'server/art.ts': `${app}${lying}\n${cut}` })).not.toContain('saveProfilePicture');
});

it('whether pictures are wanted is no picture', async () => {
  const keep = (name: string) => ({
    'src/keep.js': `export const save = (state, storage) => storage.set('state', state.exported(${name}));\n`,
  });
  expect(await uploadsOf(keep('state.includeImages'))).toEqual([]);
});

it('what somebody says of a picture has not looked at it', async () => {
  const route = (body: string) => ({
    'package.json': '{ "dependencies": { "express": "5.1.0", "multer": "2.0.0" } }',
    'server/books.ts': `import express from 'express';
import multer from 'multer';
const app = express();
const upload = multer({ dest: 'covers' });
app.post('/books', upload.single('cover'), async (req, res) => {
  ${body}
  res.json({ cover: req.file.filename });
});
`,
  });
  const traits = async (body: string) => {
    const { facts } = await runFiles(route(body));
    return operationsOf(facts, 'image-upload')
      .flatMap(({ value }) => value.traits)
      .filter(one => one === 'screened');
  };
  expect(await traits("if (req.body.explicit) changed.push('explicit');")).toEqual([]);
  expect(await traits('book.setExplicit(req.body.explicit);')).toEqual([]);
  expect(await traits('await setNsfw(req.file, req.body.nsfw);')).toEqual([]);
  expect(await traits('await markExplicit(req.file);')).toEqual([]);
  expect(await traits('logExplicit(req.file.buffer);')).toEqual([]);
  expect(await traits('if (await detectExplicit(req.file.path)) return res.sendStatus(400);')).toEqual(['screened']);
  expect(await traits('if (await isNsfw(req.file.buffer)) return res.sendStatus(400);')).toEqual(['screened']);
  expect(await traits('if ((await nsfw.classify(req.file.path)).bad) return res.sendStatus(400);')).toEqual([
    'screened',
  ]);
});
