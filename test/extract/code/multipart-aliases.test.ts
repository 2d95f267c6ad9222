import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const NAME = '{ "dependencies": { "moleculer": "0.14.0", "moleculer-web": "0.10.0" } }';
const GATEWAY = (alias: string, key = 'aliases') => `export default {
  name: 'gateway',
  settings: { routes: [{ path: '/upload', ${key}: { ${alias} } }] },
};
`;

async function uploadsOf(alias: string, key?: string, other: Record<string, string> = {}) {
  const { facts } = await runFiles({ 'package.json': NAME, 'src/gateway.service.ts': GATEWAY(alias, key), ...other });
  return operationsOf(facts, 'image-upload').map(({ value }) => [value.symbol, ...value.traits].join(' '));
}

describe('a gateway that takes files in by an alias', () => {
  it.each([
    ['with its type', "'POST /': { type: 'multipart', action: 'files.save' }"],
    ['in short', "'PUT /:id': 'stream:files.save'"],
  ])('%s', async (_, alias) => {
    expect(await uploadsOf(alias)).toEqual(['files.save']);
  });

  it('is one upload in two ways', async () => {
    const alias =
      "'POST /': { type: 'multipart', action: 'files.save' }, 'PUT /': { type: 'stream', action: 'files.save' }";
    expect(await uploadsOf(alias)).toEqual(['files.save', 'files.save repeated']);
  });

  it('hands it to an action that is judged where it keeps it', async () => {
    const found = await uploadsOf("'POST /': 'multipart:files.save'", 'aliases', {
      'src/files.service.ts': `export default {
  name: 'files',
  actions: { async save(ctx: Context) { return this.s3.putObject({ Bucket: 'pictures', Key: ctx.meta.name, Body: ctx.params }); } },
};
`,
    });
    expect(found).toContain('files.save relayed');
    expect(found.filter(one => !one.endsWith('relayed'))).toHaveLength(1);
  });

  it('is judged where nothing that is known keeps it', async () => {
    const found = await uploadsOf("'POST /': 'multipart:files.save'", 'aliases', {
      'src/files.service.ts': `export default {
  name: 'files',
  actions: { async save(ctx: Context) { return write(ctx.params, ctx.meta.name); } },
};
`,
      'src/people.service.ts':
        'export const put = async (person: Person) => { await person.save(); await s3.putObject(person.key); };\n',
    });
    expect(found).toContain('files.save');
  });

  it.each([
    ['a request without a file', "'POST /': 'people.create'", 'aliases'],
    ['what is fetched', "'GET /': { type: 'stream', action: 'files.get' }", 'aliases'],
    ['another table', "'POST /': { type: 'multipart', action: 'files.save' }", 'examples'],
  ])('is none for %s', async (_, alias, key) => {
    expect(await uploadsOf(alias, key)).toEqual([]);
  });
});

describe('a service that is asked to keep a file', () => {
  const FILES = `export class Files extends Service {
  async saveImageFromUrl(ctx: Context) { return this.s3.putObject({ Bucket: 'pictures', Key: 'a', Body: await load(ctx.params.url) }); }
}
`;
  const asked = async (statement: string, other: Record<string, string> = { 'src/files.service.ts': FILES }) => {
    const { facts } = await runFiles({
      'package.json': NAME,
      'src/people.service.ts': `export async function join(ctx: Context, user: User) {\n  ${statement}\n}\n`,
      ...other,
    });
    return operationsOf(facts, 'image-upload').flatMap(({ at, value }) =>
      at.path === 'src/people.service.ts' ? [`${value.symbol} ${value.traits.join(' ')}`] : [],
    );
  };
  it('hands it on', async () => {
    expect(await asked("await ctx.call('files.saveImageFromUrl', { url: user.avatar });")).toEqual([
      'files.saveImageFromUrl relayed',
    ]);
  });
  it.each([
    ['of a service that is not here', "await ctx.call('files.saveImageFromUrl', { url: user.avatar });", {}],
    ['for something else', "await ctx.call('files.saveNotes', { text: user.about });", undefined],
    ['for a file that is there', "await ctx.call('files.getImage', { id: user.avatar });", undefined],
    ['by a bare name', "await ctx.call('saveImageFromUrl', { url: user.avatar });", undefined],
  ])('says nothing %s', async (_, statement, other) => {
    expect(await asked(statement, other)).toEqual([]);
  });
});
