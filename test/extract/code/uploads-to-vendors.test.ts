import { expect, it } from 'vitest';
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

it('what an object of a worker keeps of itself is no file', async () => {
  const worker = (body: string) => ({
    'package.json': '{ "name": "files", "dependencies": { "express": "5.1.0" } }',
    'src/handler.ts': `export class UploadHandler {\n  async write(uploadInfo, bytes: Uint8Array) {\n    ${body}\n  }\n}\n`,
  });
  expect(await uploads(worker("await this.state.storage.put('upload-info', uploadInfo);"))).toEqual([]);
  expect(await uploads(worker("await this.files.storage.put('picture', bytes);"))).toEqual(['storage.put ']);
});
