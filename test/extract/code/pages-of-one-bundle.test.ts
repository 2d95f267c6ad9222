import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const sideOf = async (path: string, bundler: string) => {
  const { facts } = await runFiles({
    'package.json': `{ "dependencies": { "express": "5.1.0", "react-dom": "19.0.0" }, "devDependencies": { "${bundler}": "5.0.1" } }`,
    [path]: "import axios from 'axios';\nexport const send = (blob: Blob) => client.uploadFile(blob, 'photo.png');\n",
  });
  return operationsOf(facts, 'image-upload')[0]?.value.side;
};

it('what react-scripts makes a page of runs on the client', async () => {
  expect(await sideOf('src/api/api.js', 'react-scripts')).toBe('client');
});

it.each([
  ['src/api/api.js', 'webpack'],
  ['tools/api.js', 'react-scripts'],
])('unlike %s beside %s', async (path, bundler) => {
  expect(await sideOf(path, bundler)).not.toBe('client');
});
