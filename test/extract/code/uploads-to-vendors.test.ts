import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function uploads(files: Record<string, string>): Promise<string[]> {
  const { facts } = await runFiles(files);
  return operationsOf(facts, 'image-upload').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

const WEB = {
  'package.json':
    '{ "name": "web", "dependencies": { "next": "15.0.0", "next-cloudinary": "6.0.0", "react-dom": "19.0.0" } }',
};
const picture = (from: string, tag: string) =>
  `import { ${tag} } from '${from}';\nexport const Picture = ({ onChange }) => <${tag} onUpload={onChange} options={{ maxFiles: 1 }} />;\n`;

it('an element of a vendor sends the picture past the product', async () => {
  expect(await uploads({ ...WEB, 'src/picture.tsx': picture('next-cloudinary', 'CldUploadButton') })).toContain(
    'CldUploadButton client direct',
  );
  expect(await uploads({ ...WEB, 'src/picture.tsx': picture('./upload-button', 'UploadButton') })).toEqual([
    'UploadButton client',
  ]);
});

it.each(['signatureEndpoint="/api/sign"', 'secureSignature={signature}', 'secure-signature={signature}'])(
  'unlike where the server of the product signs each: %s',
  async signed => {
    const text = picture('next-cloudinary', 'CldUploadButton').replace(' onUpload', ` ${signed} onUpload`);
    expect(await uploads({ ...WEB, 'src/picture.tsx': text })).toEqual(['CldUploadButton client']);
  },
);

describe('an address of which it is not known who gives it', () => {
  const ask = (call: string) =>
    uploads({
      'package.json': '{ "name": "api", "dependencies": { "express": "5.1.0" } }',
      'src/route.ts': `import { billing, bucket } from 'somewhere';\nexport const give = (id: string) => ${call};\n`,
    });

  it.each([
    'billing.createInvoiceUploadUrl(id)',
    'bucket.createReportFileUploadUrl(id)',
    'media.getUploadUrl(photo.key)',
  ])('is for no picture: %s', async call => expect(await ask(call)).toEqual([]));
  it.each([
    'bucket.createAvatarUploadUrl(id)',
    'bucket.getUploadUrl({ attachment: id, contentType })',
    'media.getPresignedUploadUrl(id)',
    'media.createUploadUrl(id)',
  ])('may be for one: %s', async call => expect(await ask(call)).toHaveLength(1));
});

describe('a function of the product', () => {
  const server = (text: string) =>
    uploads({ 'package.json': '{ "name": "api", "dependencies": { "express": "5.1.0" } }', 'src/route.ts': text });
  const asked = (body: string) =>
    server(
      `const makeUploadUrl = async (photoId: string) => ${body};\nexport const give = (photoId: string) => makeUploadUrl(photoId);\n`,
    );
  it('asks nobody for an address by a row', async () => {
    expect(await asked("(await db.query('select url from photos where id = $1', [photoId])).url")).toEqual([]);
    expect(await asked('s3.send(new GetObjectCommand({ Key: photoId }))')).toEqual([]);
    expect(await asked("http.post('/sign', { photoId })")).toEqual(['makeUploadUrl presigned']);
  });

  const kept = (made: string) =>
    server(
      "import { writeFile } from 'node:fs/promises';\nasync function saveImage(image, path) {\n  await writeFile(path, image);\n}\n" +
        `export async function run(req, title) {\n  ${made}\n  await saveImage(image, 'out/' + title);\n}\n`,
    );
  it('keeps a picture of a person, and one that the program drew', async () => {
    expect(await kept('const image = await renderCard(title);')).toEqual([]);
    expect(await kept('const image = await loadCard(title);')).toEqual([]);
    expect(await kept('const image = req.body.image;')).toEqual(['saveImage ']);
    expect(await kept('const image = await shrink(req.file);')).toEqual(['saveImage ']);
  });
});

it('what an object of a worker keeps of itself is no file', async () => {
  const worker = (body: string, made = 'constructor(private readonly state: DurableObjectState) {}', of = '') => ({
    'package.json': '{ "name": "files", "dependencies": { "express": "5.1.0" } }',
    'src/handler.ts': `export class UploadHandler${of} {\n  ${made}\n  async write(ctx, uploadInfo, bytes: Uint8Array) {\n    ${body}\n  }\n}\n`,
  });
  expect(await uploads(worker("await this.state.storage.put('upload-info', uploadInfo);"))).toEqual([]);
  const own = "await this.ctx.storage.put('upload-info', uploadInfo);";
  expect(await uploads(worker(own, '', ' extends DurableObject<Env>'))).toEqual([]);
  expect(await uploads(worker("await this.state.storage.put('a', bytes);", 'constructor(state, env) {}'))).toEqual([]);
  expect(await uploads(worker("await this.files.storage.put('picture', bytes);"))).toEqual(['storage.put ']);
  // What is handed in with a request is called so as well.
  const given = "await ctx.storage.put('avatars/' + ctx.user.id, bytes);";
  expect(await uploads(worker(given))).toEqual(['storage.put ']);
  expect(await uploads(worker(given, '', ' extends DurableObject<Env>'))).toEqual(['storage.put ']);
  expect(await uploads(worker(given.replace('ctx', 'this.ctx'), 'constructor(ctx: Context) {}'))).toEqual([
    'storage.put ',
  ]);
});
