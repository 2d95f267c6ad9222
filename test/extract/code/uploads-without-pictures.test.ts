import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** How many uploads of pictures are told in a file of a server that puts something into a store. */
async function uploads(body: string, type: string, before = ''): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "hono": "4.10.0", "@aws-sdk/client-s3": "3.900.0" } }',
    'src/store.ts': `import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Resvg } from '@resvg/resvg-js';
const s3 = new S3Client({});
export async function keep(key: string, title: string, given: string, file: Buffer, kind: string) {
  ${before}
  await s3.send(new PutObjectCommand({ Bucket: 'media', Key: key, Body: ${body}, ContentType: ${type} }));
}
`,
  });
  return operationsOf(facts, 'image-upload').length;
}

const drawn = (svg: string) => `const png = new Resvg(${svg}).render().asPng();`;

it.each<[string, string, string, string?]>([
  ['sound', 'file', "'audio/mpeg'"],
  ['a list of the pieces of a film', 'given', "'application/vnd.apple.mpegurl'"],
  ['a picture that is drawn of words', 'png', "'image/png'", drawn('`<svg><text>${title}</text></svg>`')],
])('no picture of a person is in %s', async (_, body, type, before) => {
  expect(await uploads(body, type, before)).toBe(0);
});

it.each<[string, string, string, string?]>([
  ['a film', 'file', "'video/mp4'"],
  ['what may be sound', 'file', "kind === 'voice' ? 'audio/mpeg' : kind"],
  ['what whoever sends it calls so', 'file', 'kind'],
  ['a drawing that is handed in', 'png', "'image/png'", drawn('given')],
  ['one that is put in as a whole', 'png', "'image/png'", drawn('`${given}`')],
  ['one in which something is laid as it is', 'png', "'image/png'", drawn('`<svg>${given}</svg>`')],
  ['a drawing with a file in it', 'png', "'image/png'", drawn('`<svg><image href="${given}"/></svg>`')],
])('unlike %s', async (_, body, type, before) => {
  expect(await uploads(body, type, before)).toBe(1);
});

/** What is told of a route that takes a picture in and keeps `body`. */
async function routed(before: string, kept: string): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "multer": "2.0.2" } }',
    'src/photos.ts': `import { Resvg } from '@resvg/resvg-js';
router.post('/photo', upload.single('photo'), async (req, res) => {
  ${before}
  await ${kept};
  res.end();
});
`,
  });
  return operationsOf(facts, 'image-upload').length;
}
const MARK = 'const mark = new Resvg(`<svg><text>${req.user.name}</text></svg>`).render().asPng();';
const PUT = (body: string, more = '') => `s3.putObject({ Bucket: B, Key: req.user.id, Body: ${body}${more} })`;

it.each([
  [
    'with a mark over it',
    `${MARK} const picture = await sharp(req.file.buffer).composite([{ input: mark }]).toBuffer();`,
    PUT('picture'),
  ],
  ['put together with a drawing', MARK, PUT('join(mark, req.file.buffer)')],
  [
    'beside a card',
    "const card = new ImageResponse('<b>hello</b>');",
    'storage.upload(req.file.buffer, { thumbnail: card })',
  ],
  [
    'beside what a model makes of it',
    "const alt = await openai.images.edit({ image: req.file.buffer, prompt: 'sharper' });",
    PUT('req.file.buffer', ', Metadata: { alt }'),
  ],
  [
    'of which a model makes another',
    "const [made] = await replicate.run('sharpen', { input: { image: req.file.path } });",
    PUT('made'),
  ],
  [
    'filled into a drawing',
    'const svg = `<svg><rect style="fill:url(${req.file.path})" /></svg>`;',
    PUT('new Resvg(svg).render().asPng()'),
  ],
])('a photo that is handed in is one, %s', async (_, before, kept) => {
  expect(await routed(before, kept)).toBeGreaterThan(0);
});

it.each([
  ['drawn', MARK, PUT('mark')],
  ['drawn and made smaller', `${MARK} const small = await sharp(mark).resize(80).toBuffer();`, PUT('small')],
  [
    'made by a model',
    "const image = await openai.images.generate({ prompt: req.body.prompt }); const bytes = Buffer.from(image.data[0].b64_json, 'base64');",
    PUT('bytes'),
  ],
])('but not one that is %s', async (_, before, kept) => {
  const files = {
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/cards.ts': `import { Resvg } from '@resvg/resvg-js';\nrouter.post('/card', async (req, res) => {\n  ${before}\n  await ${kept};\n  res.end();\n});\n`,
  };
  expect(operationsOf((await runFiles(files)).facts, 'image-upload')).toEqual([]);
});

/** How many uploads are told of a function that hands a layer of the product what it keeps, with the type beside it. */
async function keptAs(given: string): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/readings.ts': `import { speech } from './made.ts';
export async function keep(text: string, given: Buffer, kind: string) {
  return storage.uploadFile(${given});
}
`,
  });
  return operationsOf(facts, 'image-upload').length;
}

it('nor in a voice that a layer of the product is told to keep as one', async () => {
  expect(await keptAs("{ mimetype: 'audio/mp3', buffer: await speech(text) }")).toBe(0);
});

it.each([
  ['a type that is read from what came', '{ mimetype: kind, buffer: await speech(text) }'],
  ['a type that is only used where none came', "{ mimetype: kind || 'audio/mp3', buffer: given }"],
  ['a film', "{ mimetype: 'video/mp4', buffer: await speech(text) }"],
])('unlike %s', async (_, given) => {
  expect(await keptAs(given)).toBe(1);
});

/** How many uploads are told of a job of a server that writes a stream down. */
async function piped(stream: string): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/unpack.ts': `import fs, { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
export async function unpack(task: Task, req: Request, storage: Storage, picture: Upload) {
  const fileStream = ${stream};
  await pipeline(fileStream, createWriteStream(task.place));
}
`,
  });
  return operationsOf(facts, 'image-upload').length;
}

it.each(['await storage.readStream(task.filePath)', 'await storage.getObjectStream(task.key)'])(
  'what is got out of the own store is not taken in again: %s',
  async stream => {
    expect(await piped(stream)).toBe(0);
  },
);

it.each(['fs.createReadStream(req.file.path)', 'picture.createReadStream()', 'req.file.stream', 'await req.file()'])(
  'unlike what came with the request: %s',
  async stream => {
    expect(await piped(stream)).toBeGreaterThan(0);
  },
);
