import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const METEOR = { 'package.json': '{ "dependencies": { "meteor-node-stubs": "1.2.0", "mongodb": "6.0.0" } }' };
const SEARCH = `import { Access } from '/server/access';
WebApp.handlers.get('/api/people', async (req, res) => {
  await Access.see(req.userId);
  res.json(await Meteor.users.find({ username: { $regex: req.query.q } }).fetch());
});
`;
const ACCESS = `export const Access = {
  async see(userId) {
    if (userId === undefined) throw new Meteor.Error('unauthorized');
  },
};
`;

async function guards(files: Record<string, string>): Promise<string[]> {
  const { facts } = await runFiles({ ...METEOR, 'server/people.js': SEARCH, ...files });
  const [search] = operationsOf(facts, 'search-discoverability');
  return (search?.value.guards ?? []).map(({ at }) => at.path);
}

it('a path that begins at the root of the package is followed', async () => {
  expect(await guards({ 'server/access.js': ACCESS })).toContain('server/access.js');
});

it('the root is that of the nearest package', async () => {
  const files = {
    'app/package.json': METEOR['package.json'],
    'app/server/people.js': SEARCH,
    'app/server/access.js': ACCESS,
    'server/access.js': 'export const Access = { async see() {} };\n',
  };
  const { facts } = await runFiles(files);
  const [search] = operationsOf(facts, 'search-discoverability');
  expect(search!.value.guards!.map(({ at }) => at.path)).toEqual(['app/server/access.js']);
});

const STORE = 'export const keep = (bucket, image) => bucket.openUploadStream(image.name, { metadata: image });\n';
const takenBy = (name: string) => ({
  [name]: `import { keep } from '/models/store';\nexport const move = file => keep(bucket, file);\n`,
});

async function sideOf(files: Record<string, string>) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "meteor-node-stubs": "1.2.0", "jquery": "3.7.0" } }',
    'models/store.js': STORE,
    ...files,
  });
  return operationsOf(facts, 'image-upload').find(({ at }) => at.path === 'models/store.js')?.value.side;
}

it('what Meteor loads from its server alone is of the server', async () => {
  expect(await sideOf(takenBy('server/move.js'))).toBe('server');
  expect(await sideOf(takenBy('imports/server/move.js'))).toBe('server');
});

it('unlike what a page takes along as well, or what nothing takes', async () => {
  expect(await sideOf({ ...takenBy('server/move.js'), ...takenBy('client/editor.js') })).toBe('unknown');
  expect(await sideOf({ ...takenBy('server/move.js'), ...takenBy('models/move.js') })).toBe('unknown');
  expect(await sideOf({})).toBe('unknown');
});
