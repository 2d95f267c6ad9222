import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a search for people stands behind a log-in, where a step looks at every request first. */
async function isBehindLogin(body: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/app.js': `import { look } from './look.js';
const app = express();
app.use(look);
app.get('/users/search', async (req, res) => {
  const users = await User.findAll({ where: { name: { like: req.query.q } } });
  res.json(users.map(({ id, name }) => ({ id, name })));
});
`,
    'src/look.js': `export function look(req, res, next) {\n${body}\nnext();\n}\n`,
  });
  const [found] = operationsOf(facts, 'search-discoverability');
  return !!found!.value.guards?.some(({ kind }) => kind === 'login');
}

const OUT = 'return res.sendStatus(401);';

it.each([
  `if (blocked.includes(req.ip)) ${OUT}`,
  `if (!allowed.includes(req.ip)) ${OUT}`,
  `if (countryOf(req) === 'XX') ${OUT}`,
  `const host = hostOf(req); if (!host) ${OUT}`,
  `if (blocked.has(req.headers['user-agent'])) ${OUT}`,
  `if (nameTrouble(req.body.username)) ${OUT}`,
  `if (isBanned(req.query.email) || isTaken(req.query.name)) ${OUT}`,
  `if (revoked.has(req.headers.authorization)) ${OUT}`,
  `if (!solvesCaptcha(req.body.token)) ${OUT}`,
])('nobody signs in where everybody else gets past: %s', async body => {
  expect(await isBehindLogin(body)).toBe(false);
});

it.each([
  `if (!req.user) ${OUT}`,
  `if (!tokens.has(req.headers.authorization)) ${OUT}`,
  `if (blocked.includes(req.ip) || !req.user) ${OUT}`,
  `if (blocked.includes(req.ip)) ${OUT}\nif (!req.user) ${OUT}`,
  `if (!sessions.of(req.ip, req.cookies.sid)) ${OUT}`,
  `if (!known(req.cookies.sid)) ${OUT}`,
  `const host = findByToken(req.headers.authorization); if (!host) ${OUT}`,
  `if (!solvesCaptcha(req.body.token) || !req.user) ${OUT}`,
])('unlike: %s', async body => {
  expect(await isBehindLogin(body)).toBe(true);
});
