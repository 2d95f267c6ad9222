import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const STORE =
  "import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();\nexport const insertUser = (data: { email: string; password: string }) => db.user.create({ data });\n";
const route = (path: string, check = '', from = './store.ts') =>
  `import { Router } from 'express';\nimport { insertUser } from '${from}';\nexport const router = Router();\nrouter.post('${path}', async (req, res) => {\n  ${check}\n  res.json(await insertUser({ email: req.body.email, password: req.body.password }));\n});\n`;
const CHECK =
  'const age = (Date.now() - new Date(req.body.birthDate).getTime()) / 31557600000;\n  if (!(age >= 18)) return res.status(403).end();';

async function ways(files: Record<string, string>) {
  const { facts } = await runFiles({
    'package.json': '{"dependencies":{"express":"4.0.0","@prisma/client":"5.0.0"}}',
    ...files,
  });
  return operationsOf(facts, 'sign-up')
    .filter(({ value }) => !value.traits.includes('carried-out'))
    .map(({ at, value }) => `${at.path} ${value.traits.includes('asks-age') ? 'asks' : 'asks nothing'}`);
}

describe('what makes an account is asked on each way to it', () => {
  it('a second way that asks nothing', async () => {
    const found = await ways({
      'src/store.ts': STORE,
      'src/enter.ts': route('/enter', CHECK),
      'src/join.ts': route('/join'),
    });
    expect(found).toContain('src/store.ts asks nothing');
  });

  it('the same name in another part of the product', async () => {
    const found = await ways({
      'src/web/store.ts': STORE,
      'src/web/enter.ts': route('/enter', CHECK),
      'src/phone/store.ts': STORE,
      'src/phone/device.ts': route('/device'),
    });
    expect(found).toContain('src/web/store.ts asks');
    expect(found).toContain('src/phone/store.ts asks nothing');
  });

  it('a step between', async () => {
    const found = await ways({
      'src/store.ts': STORE,
      'src/enter.ts': route('/enter', CHECK),
      'src/between.ts':
        "import { insertUser } from './store.ts';\nexport const bringIn = (email: string, password: string) => insertUser({ email, password });\n",
      'src/join.ts': route('/join')
        .replace(/insertUser/g, 'bringIn')
        .replace('./store.ts', './between.ts'),
    });
    expect(found).toContain('src/store.ts asks nothing');
  });

  it('says where', async () => {
    const { facts } = await runFiles({
      'package.json': '{"dependencies":{"express":"4.0.0","@prisma/client":"5.0.0"}}',
      'src/store.ts': STORE,
      'src/enter.ts': route('/enter', CHECK),
      'src/join.ts': route('/join'),
    });
    const [fact] = operationsOf(facts, 'sign-up').filter(({ at }) => at.path === 'src/store.ts');
    expect(JSON.stringify(fact)).toContain('it is called here, and no age is asked for');
  });
});

describe('what is asked on all of its ways asks', () => {
  it('each of them asks', async () => {
    const found = await ways({
      'src/store.ts': STORE,
      'src/enter.ts': route('/enter', CHECK),
      'src/join.ts': route('/join', CHECK),
    });
    expect(found).toContain('src/store.ts asks');
  });

  it('asked one step before', async () => {
    const found = await ways({
      'src/store.ts': STORE,
      'src/between.ts':
        "import { insertUser } from './store.ts';\nexport const bringIn = (email: string, password: string) => insertUser({ email, password });\n",
      'src/enter.ts': route('/enter', CHECK),
      'src/join.ts': route('/join', CHECK)
        .replace(/insertUser/g, 'bringIn')
        .replace('./store.ts', './between.ts'),
    });
    expect(found).toContain('src/store.ts asks');
  });

  it('beside what staff and scripts put in', async () => {
    const found = await ways({
      'src/store.ts': STORE,
      'src/enter.ts': route('/enter', CHECK),
      'src/admin/people.ts': route('/people', '', '../store.ts'),
      'scripts/first-accounts.ts':
        "import { insertUser } from '../src/store.ts';\nvoid insertUser({ email: 'a@example.org', password: process.env.FIRST! });\n",
    });
    expect(found).toContain('src/store.ts asks');
  });

  it('a way that is told by its own name is told there', async () => {
    const found = await ways({
      'src/store.ts': STORE,
      'src/enter.ts': route('/enter', CHECK),
      'src/join.ts': route('/register'),
    });
    expect(found).toEqual(expect.arrayContaining(['src/join.ts asks nothing', 'src/store.ts asks']));
  });

  it.each([
    ['asks', "import './scripts/play.ts';\n"],
    [
      'asks nothing',
      "import { Router } from 'express';\nimport { play } from './scripts/play.ts';\nexport const router = Router();\nrouter.post('/play', play);\n",
    ],
  ])('a script, unless a route runs it: %s', async (said, routes) => {
    const found = await ways({
      'src/store.ts': STORE,
      'src/enter.ts': route('/enter', CHECK),
      'src/scripts/play.ts':
        "import { insertUser } from '../store.ts';\nexport async function play(req: any, res: any) {\n  res.json(await insertUser({ email: req.body.email, password: req.body.password }));\n}\n",
      'src/routes.ts': routes,
    });
    expect(found).toContain(`src/store.ts ${said}`);
  });
});
