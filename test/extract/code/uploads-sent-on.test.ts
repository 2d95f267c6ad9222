import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function uploads(body: string, call = 'this.uploadPhoto(token, media.path)', more = ''): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json':
      '{ "dependencies": { "@nestjs/common": "11.0.0", "@aws-sdk/client-s3": "3.0.0", "axios": "1.0.0", "@atproto/api": "0.13.0" } }',
    'src/reader.ts': `import axios from 'axios';
import { readFileSync } from 'node:fs';
export const readOrFetch = async (path: string) =>
  path.startsWith('http') ? (await axios({ url: path, method: 'GET', responseType: 'arraybuffer' })).data : readFileSync(path);
`,
    'src/flockbook.ts': `import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { BskyAgent } from '@atproto/api';
import { readOrFetch } from './reader.ts';
const s3 = new S3Client({});
export class Flockbook {
  private async uploadPhoto(token: string, path: string, file?: Buffer) {
    ${body}
  }
  async publish(id: string, token: string, posts: { text: string; media: { path: string; bytes: Buffer }[] }[], req: any) {
    const [first] = posts;
    ${more}
    for (const media of first.media) await ${call};
    return fetch('https://flockbook.example/api/post', { method: 'POST', body: JSON.stringify({ text: first.text }) });
  }
}
`,
  });
  return operationsOf(facts, 'image-upload')
    .filter(({ value }) => !value.traits.includes('fetched'))
    .map(({ value }) => value.symbol);
}

const FETCHED = `const form = new FormData();
    form.append('photo', await (await fetch(path)).blob(), 'photo.jpg');`;
const POSTED = `await fetch('https://flockbook.example/api/photo/upload', { method: 'POST', body: form });`;

it.each([
  ['in a form', `${FETCHED}\n    ${POSTED}`],
  ['as the body', "await fetch('https://flockbook.example/up', { method: 'PUT', body: (await fetch(path)).body });"],
  [
    'in a part of it',
    "await client.post('https://flockbook.example/up', { part: 1, media: await readOrFetch(path) });",
  ],
])('what the program fetches and sends to another server is handed in by nobody: %s', async (_, body) => {
  expect(await uploads(body)).toEqual([]);
});

it.each([
  ['a service for pictures', POSTED.replace('flockbook.example/api/photo', 'api.cloudinary.com/v1_1/flock/image')],
  [
    'what says where it lies from now on',
    POSTED.replace('await fetch', 'const answer = await fetch') + ' return (await answer.json()).url;',
  ],
])('it is kept by %s', async (_, sent) => {
  expect(await uploads(`${FETCHED}\n    ${sent}`)).toEqual(['uploadPhoto']);
});

it('nor what is given to a package of another network', async () => {
  const agent = "const agent = new BskyAgent({ service: 'https://flock.example' });";
  const given = 'agent.uploadBlob(new Blob([await readOrFetch(media.path)]))';
  expect(await uploads('', given, agent)).toEqual([]);
  expect(await uploads('', given.replace('await readOrFetch(media.path)', 'media.bytes'), agent)).toHaveLength(1);
});

it.each([
  [
    'what is handed on beside it',
    `const form = new FormData();\n    form.append('photo', file);\n    await fetch(path);\n    ${POSTED}`,
    'this.uploadPhoto(token, media.path, req.file.buffer)',
  ],
  ['what came with a request', `${FETCHED}\n    ${POSTED}`, 'this.uploadPhoto(token, req.file.path)'],
  ['an address that came with one', `${FETCHED}\n    ${POSTED}`, 'this.uploadPhoto(token, req.body.url)'],
  [
    'what goes to a part of the product',
    `${FETCHED}\n    ${POSTED.replace("'https://flockbook.example/api/photo/upload'", 'process.env.STORE_URL')}`,
    undefined,
  ],
  [
    'what is kept as well',
    `${FETCHED}\n    ${POSTED}\n    await s3.send(new PutObjectCommand({ Bucket: 'photos', Key: path, Body: file }));`,
    undefined,
  ],
])('unlike %s', async (_, body, call) => {
  expect((await uploads(body, call)).length).toBeGreaterThan(0);
});
