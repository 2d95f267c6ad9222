import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a page of a person is open to all that stands behind a router called like a gate. */
async function isOpen(router: string, mount = 'app.use(auth);', made = 'const router = Router();'): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "express-session": "1.18.0" } }',
    'src/app.js': `import auth from './auth.js';
const app = express();
${mount}
app.get('/users/:username', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { username: req.params.username } });
  res.json({ name: user.name, bio: user.bio });
});
`,
    'src/auth.js': `import { Router } from 'express';
${made}
router.post('/login', login);
${router}
export default router;
`,
  });
  return operationsOf(facts, 'profile-visibility').some(({ value }) => value.traits.includes('open-route'));
}
const BODY = '(req, res, next) => { if (!req.session.user) return res.redirect("/login"); next(); }';

it.each([
  `router.use(${BODY});`,
  `router.use('/', ${BODY});`,
  `router.all('*', ${BODY});`,
  'router.use(requireLogin);',
  "router.use(passport.authenticate('jwt'));",
])('a router that asks before all that comes later is a gate: %s', async uses =>
  expect(await isOpen(uses)).toBe(false),
);

it.each([
  '',
  `router.use('/settings', ${BODY});`,
  `router.get('/me', ${BODY}, me);`,
  `other.use(${BODY});`,
  'router.use((req, res, next) => { req.user = req.session.user ?? null; next(); });',
  'router.use((req, res, next) => { if (isClosed()) return res.sendStatus(503); next(); });',
  'router.use(passport.session());',
  "router.use(passport.authenticate('session'));",
  'router.use(verifyCsrfToken);',
  'router.use(loadUser);',
])('unlike: %s', async uses => expect(await isOpen(uses)).toBe(true));

it('a router that is one in one chain', async () => {
  const chain = (uses: string) => isOpen('', 'app.use(auth);', `const router = Router()${uses};`);
  expect(await chain(`.use(${BODY})`)).toBe(false);
  expect(await chain('.use(express.json())')).toBe(true);
});
