import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const STORE =
  "import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();\nexport const insertUser = (data: { email: string; password: string }) => db.user.create({ data });\n";
const YOUNG = 'const tooYoung = (birthDate: string) => !((Date.now() - Date.parse(birthDate)) / 31557600000 >= 18);\n';
const IMPORT = "import { insertUser } from './store.ts';\n";

/** What is said of the account that `store.ts` makes, which all ways lead to. */
async function storeIn(ways: string) {
  const { facts } = await runFiles({
    'package.json':
      '{"dependencies":{"express":"4.0.0","@prisma/client":"5.0.0","@trpc/server":"11.0.0","zod":"3.0.0"}}',
    'src/store.ts': STORE,
    'src/ways.ts': IMPORT + YOUNG + ways,
  });
  return operationsOf(facts, 'sign-up')
    .filter(({ at, value }) => at.path === 'src/store.ts' && !value.traits.includes('carried-out'))
    .flatMap(({ value }) => value.traits.filter(trait => trait.startsWith('ask')));
}

const MAKES = 'insertUser({ email: body.email, password: body.password })';
const asks = (what: string) => `if (tooYoung(${what}.birthDate)) throw new Error('too young');`;

/** Two ways that stand side by side in one whole; the second is given what it asks. */
const SIDE_BY_SIDE: Record<string, (second: string) => string> = {
  'methods of a class': second =>
    `export class Accounts {\n  enter(body: any) { ${asks('body')} return ${MAKES}; }\n  bring(body: any) { ${second} return ${MAKES}; }\n}\n`,
  'arrows of a class': second =>
    `export class Accounts {\n  enter = async (body: any) => { ${asks('body')} return ${MAKES}; };\n  bring = async (body: any) => { ${second} return ${MAKES}; };\n}\n`,
  'members of an object': second =>
    `export const accounts = {\n  async enter(body: any) { ${asks('body')} return ${MAKES}; },\n  bring: async (body: any) => { ${second} return ${MAKES}; },\n};\n`,
  'routes that a function registers': second =>
    `export default function routes(app: any) {\n  app.post('/enter', async ({ body }: any) => { ${asks('body')} return ${MAKES}; });\n  app.post('/bring', async ({ body }: any) => { ${second} return ${MAKES}; });\n}\n`,
  'routes in a chain': second =>
    `export const routes = new Hono()\n  .post('/enter', async ({ body }: any) => { ${asks('body')} return ${MAKES}; })\n  .post('/bring', async ({ body }: any) => { ${second} return ${MAKES}; });\n`,
  'what a socket hears': second =>
    `export const listen = (socket: any) => {\n  socket.on('enter', async (body: any) => { ${asks('body')} await ${MAKES}; });\n  socket.on('bring', async (body: any) => { ${second} await ${MAKES}; });\n};\n`,
  resolvers: second =>
    `export const resolvers = {\n  Mutation: {\n    enter: async (_: any, body: any) => { ${asks('body')} return ${MAKES}; },\n    bring: async (_: any, body: any) => { ${second} return ${MAKES}; },\n  },\n};\n`,
};

describe('what one way asks is asked on that way alone', () => {
  for (const [name, ways] of Object.entries(SIDE_BY_SIDE)) {
    it(`${name}: the other asks nobody`, async () => {
      expect(await storeIn(ways(''))).toEqual([]);
    });
    it(`${name}: both ask`, async () => {
      expect(await storeIn(ways(asks('body')))).toEqual(['asks-age']);
    });
  }

  it('procedures, by the shape of what each takes in', async () => {
    const ways = (second: string) =>
      `import { z } from 'zod';\nimport { publicProcedure, router } from './trpc.ts';\nexport const accounts = router({\n  enter: publicProcedure.input(z.object({ email: z.string(), password: z.string(), birthDate: z.date() })).mutation(({ input: body }) => ${MAKES}),\n  bring: publicProcedure.input(z.object({ email: z.string(), password: z.string()${second} })).mutation(({ input: body }) => ${MAKES}),\n});\n`;
    expect(await storeIn(ways(''))).toEqual([]);
    expect(await storeIn(ways(', birthDate: z.date()'))).toEqual(['asks-age']);
  });
});

describe('what belongs to a way', () => {
  it('a method that it calls in turn', async () => {
    const way = (name: string) => `  ${name}(body: any) { this.check(body); return ${MAKES}; }\n`;
    const check = `  private check(body: any) { this.compare(body); }\n  private compare(body: any) { ${asks('body')} }\n`;
    expect(await storeIn(`export class Accounts {\n${way('enter')}${way('bring')}${check}}\n`)).toEqual(['asks-age']);
  });

  it('a step that is only handed on', async () => {
    const ways = `export async function enter(db: any, body: any) {\n  ${asks('body')}\n  return db.transaction(async () => ${MAKES});\n}\n`;
    expect(await storeIn(ways)).toEqual(['asks-age']);
  });

  it('who calls the method of a class', async () => {
    const ways = `class Accounts {\n  bring(body: any) { return ${MAKES}; }\n}\nconst accounts = new Accounts();\nexport async function enter(body: any) {\n  ${asks('body')}\n  return insertUser(body) ?? accounts.bring(body);\n}\n`;
    expect(await storeIn(ways)).toEqual(['asks-age']);
  });
});

describe('ways that are not all seen', () => {
  const calls = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `export function way${at}(body: any) { ${asks('body')} return ${MAKES}; }\n`,
    ).join('');

  it('handed out among others', async () => {
    const ways = (second: string) =>
      `export function accounts() {\n  async function enter(body: any) { ${asks('body')} return ${MAKES}; }\n  async function bring(body: any) { ${second} return ${MAKES}; }\n  return { enter, bring };\n}\n`;
    expect(await storeIn(ways(''))).toEqual(['asked-by-some']);
    expect(await storeIn(ways(asks('body')))).toEqual(['asks-age']);
  });

  it('more of them than are read', async () => {
    expect(await storeIn(calls(20))).toEqual(['asks-age']);
    expect(await storeIn(calls(21))).toEqual(['asked-by-some']);
  });
});
