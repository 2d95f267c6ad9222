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
