import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Each route of a kit for uploads that takes pictures in, and what is seen to happen to its files. */
async function routes(body: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "next": "15.0.0", "uploadthing": "7.0.0" } }',
    'src/app/api/uploads/core.ts': `import { createUploadthing } from 'uploadthing/next';
const f = createUploadthing();
${body}
`,
    ...more,
  });
  return operationsOf(facts, 'image-upload').map(({ subject, value }) =>
    [subject.split(/[#.]/).at(-1), ...value.traits].join(' '),
  );
}

const MATCHED = 'async ({ file }) => {\n    if (await photoDna.match(file.url)) throw new Error("known");\n  }';

describe('routes of a kit for uploads', () => {
  it('are told each for itself', async () => {
    const two =
      'export const router = {\n  face: f({ image: {} }).onUploadComplete(done),\n  clip: f(["video"]).onUploadComplete(done),\n};';
    expect(await routes(two)).toEqual(['face', 'clip']);
    expect(await routes("export const router = { face: f({ 'image/png': LIMITS }) };")).toEqual(['face']);
    expect(await routes('export const router = { any: f(kinds) };')).toEqual(['any']);
  });

  it('that let no picture in are none', async () => {
    expect(await routes("export const router = { paper: f({ pdf: {} }), list: f(['text', 'audio']) };")).toEqual([]);
  });

  it('do not answer for one another', async () => {
    const one = `export const router = {\n  face: f({ image: {} }).onUploadComplete(${MATCHED}),\n  cover: f({ image: {} }).onUploadComplete(keep),\n};`;
    expect(await routes(one)).toEqual(['face matched', 'cover']);
    const apart = `const look = ${MATCHED};\nexport const router = {\n  face: f({ image: {} }).onUploadComplete(look),\n  cover: f({ image: {} }),\n};`;
    expect(await routes(apart)).toEqual(['face matched', 'cover']);
  });

  it('made elsewhere leave their maker to be told', async () => {
    expect(await routes('export { f };')).toEqual(['createUploadthing']);
    expect(await routes('export const router = { face: g({ image: {} }) };')).toEqual(['createUploadthing']);
  });
});
