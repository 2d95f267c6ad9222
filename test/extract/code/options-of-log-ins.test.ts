import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "next": "15.0.0", "next-auth": "5.0.0" } }';

/** Where an account is made, in a product that keeps the options of its log-in in a file of their own. */
async function madeAt(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  return operationsOf(facts, 'sign-up').map(
    ({ subject, at }) => `${at.path}:${at.start.line} ${subject.split('#').at(-1)}`,
  );
}

const options = (body: string, type = 'NextAuthConfig') =>
  `import type { ${type} } from 'next-auth';\nexport const options: ${type} = {\n${body}\n};\n`;
const ADAPTER = '  adapter: KeepsAll(db),';
const CALL = "import NextAuth from 'next-auth';\nimport { options } from './options';\n";

describe('options of a log-in that another file hands to the library', () => {
  it('tells the adapter that keeps accounts', async () => {
    expect(await madeAt({ 'lib/options.ts': options(ADAPTER) })).toEqual(['lib/options.ts:3 adapter']);
    const less = `import type { NextAuthConfig } from 'next-auth';
export const base: Omit<NextAuthConfig, 'providers'> = {
${ADAPTER}
};
`;
    expect(await madeAt({ 'lib/options.ts': less })).toEqual(['lib/options.ts:3 adapter']);
    const satisfied = `import { type AuthOptions } from 'next-auth';
export const base = {
${ADAPTER}
} satisfies AuthOptions;
`;
    expect(await madeAt({ 'lib/options.ts': satisfied })).toEqual(['lib/options.ts:3 adapter']);
  });

  it('knows that what keeps accounts is the server, whatever the package is for', async () => {
    const text = `import { KeepsAll } from '@auth/some-adapter';\n${options(ADAPTER)}`;
    const files = { 'package.json': '{ "name": "log-in" }', 'src/options.ts': text };
    expect(operationsOf((await runFiles(files)).facts, 'sign-up').map(one => one.value.side)).toEqual(['server']);
  });

  it("tells the product's own maker inside of the adapter", async () => {
    const own = '  adapter: {\n    ...KeepsAll(db),\n    createUser: async data => db.user.create({ data }),\n  },';
    expect(await madeAt({ 'lib/options.ts': options(own) })).toEqual(['lib/options.ts:5 createUser']);
  });

  it('tells it once where the library is called with it', async () => {
    const files = { 'lib/options.ts': options(ADAPTER), 'lib/auth.ts': `${CALL}export default NextAuth(options);\n` };
    expect(await madeAt(files)).toEqual(['lib/options.ts:3 adapter']);
    const more = `${CALL}export default NextAuth({ ...options, providers: [] });\n`;
    expect(await madeAt({ ...files, 'lib/auth.ts': more })).toEqual(['lib/options.ts:3 adapter']);
    const beside = `import NextAuth, { type NextAuthConfig } from 'next-auth';
const options: NextAuthConfig = { adapter: KeepsAll(db) };
export default NextAuth(options);
`;
    expect(await madeAt({ 'lib/auth.ts': beside })).toEqual(['lib/auth.ts:3 NextAuth']);
  });

  it('reads them behind a request and its answer', async () => {
    const made = (given: string, from: string) => `import NextAuth from '${from}';
const adapter = KeepsAll(db);
export default async function auth(req, res) {
  return await NextAuth(req, res, { ${given}providers: [] });
}
`;
    const path = 'pages/api/auth/[...nextauth].ts';
    expect(await madeAt({ [path]: made('adapter, ', 'next-auth') })).toEqual([`${path}:4 auth.NextAuth`]);
    expect(await madeAt({ [path]: made('adapter, ', 'next-auth/next') })).toEqual([`${path}:4 auth.NextAuth`]);
    expect(await madeAt({ [path]: made('', 'next-auth') })).toEqual([]);
  });

  it('reads what is spread into them where nothing is declared', async () => {
    const files = {
      'lib/options.ts': 'export const options = { adapter: KeepsAll(db) };\n',
      'lib/auth.ts': `${CALL}export default NextAuth({ ...options, providers: [] });\n`,
    };
    expect(await madeAt(files)).toEqual(['lib/auth.ts:3 NextAuth']);
  });

  it('is silent where no account is kept, and of options of another library', async () => {
    expect(await madeAt({ 'lib/options.ts': options("  session: { strategy: 'jwt' },\n  providers: [],") })).toEqual(
      [],
    );
    const other = options(ADAPTER, 'AuthOptions').replace("'next-auth'", "'mail-client'");
    expect(await madeAt({ 'lib/options.ts': other })).toEqual([]);
    expect(await madeAt({ 'lib/options.ts': 'export const options = { adapter: KeepsAll(db) };\n' })).toEqual([]);
  });

  it('knows when an age is asked there', async () => {
    const asks =
      '  adapter: {\n    createUser: async data => {\n      if (yearsSince(data.birthDate) < 13) throw new TooYoung();\n      return db.user.create({ data });\n    },\n  },';
    const { facts } = await runFiles({ 'package.json': PACKAGE, 'lib/options.ts': options(asks) });
    expect(operationsOf(facts, 'sign-up')[0]?.value.traits).toContain('asks-age');
  });
});
