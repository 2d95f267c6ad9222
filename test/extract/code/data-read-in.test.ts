import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const uploads = async (done: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "formidable": "3.0.0" } }',
    'src/import.ts': `import formidable from 'formidable';
import * as fs from 'fs';
export async function handler(req: Request, res: Response) {
  const form = new formidable.IncomingForm();
  form.parse(req, async (error, fields, files) => {
    ${done}
    res.send('ok');
  });
}
`,
  });
  return operationsOf(facts, 'image-upload').map(({ value }) => value.symbol);
};

it('takes no file for a picture that is read as a text and not kept', async () => {
  expect(await uploads("await takeOver(fs.readFileSync(files.file.path, { encoding: 'utf-8' }));")).toEqual([]);
});

it.each([
  "const text = fs.readFileSync(files.file.path, 'utf-8'); await saveFile(files.file);",
  'await takeOver(fs.readFileSync(files.file.path));',
  'await fs.rename(files.file.path, target);',
])('unlike %s', async done => {
  expect(await uploads(done)).toHaveLength(1);
});
