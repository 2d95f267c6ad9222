import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function guardsAndTraits(middleware: string, path = '/profiles/:username') {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `
import { authenticate, authenticateOptional, authenticateIfPresent, passport, jwt, auth } from '#auth';
router.get('${path}', ${middleware}, getProfile);
async function getProfile(req, res) {
  res.json({ profile: await User.findOne({ username: req.params.username }) });
}
`,
  });
  const [route] = operationsOf(facts, 'profile-visibility').filter(({ value }) => value.symbol.startsWith('GET'));
  return { guards: route?.value.guards?.map(({ kind }) => kind), traits: route?.value.traits };
}

it.each([
  'authenticate({ allowNoToken: true })',
  'authenticate({ optional: true })',
  'authenticate({ required: false })',
  "authenticate({ mode: 'try' })",
  'authenticateOptional',
  'authenticateIfPresent',
  'auth.optional',
  "passport.authenticate(['jwt', 'anonymous'])",
  'jwt({ secret, credentialsRequired: false })',
])('who is not signed in is let past by %s', async middleware =>
  expect(await guardsAndTraits(middleware)).toEqual({ guards: [], traits: ['served', 'open-route'] }),
);

it.each([
  'authenticate()',
  'authenticate({ allowBot: true })',
  'authenticate({ optional: false })',
  'authenticate({ allowGuests: false })',
  'authenticate({ rejectGuests: true })',
  'authenticate({ redirectGuests: true })',
  "passport.authenticate(['jwt', 'session'])",
  'requireAuth(Role.GUEST)',
])('unlike by %s', async middleware =>
  expect(await guardsAndTraits(middleware)).toEqual({ guards: ['login'], traits: ['served'] }),
);

it.each([
  "requireRole('guest')",
  "authorize('guest', 'user')",
  "authorize(['guest', 'user'])",
  "requireRole('any')",
  'requireRole(Roles.ANYONE)',
  "authorize({ roles: ['everyone'] })",
  "requirePermission('public')",
])('a role that everybody may have is no right, and a question: %s', async role =>
  expect(await guardsAndTraits(role)).toEqual({ guards: [], traits: ['served', 'least-role'] }),
);

it.each([
  "requireRole('user')",
  'authorize(Role.MEMBER)',
  "authorize(['student', 'admin'])",
  "authorize({ roles: ['customer'] })",
  "requireServerRole('user')",
  "requireProfileRole('member')",
])('a role that everybody with an account has is a login: %s', async role =>
  expect((await guardsAndTraits(role)).guards).toEqual(['login']),
);

it.each([
  "requireRole('admin')",
  "authorize('teacher', 'admin')",
  "requirePermission('all')",
  "requireAllRoles('owner', 'staff')",
  "authorize('read', 'public')",
  "requireWorkspaceRole('member')",
  "requireOrgRole(['owner', 'admin', 'member'])",
])('unlike a right: %s', async role =>
  expect(await guardsAndTraits(role)).toEqual({ guards: ['permission'], traits: ['served'] }),
);

it.each([
  ["router.get('/people', requireRole('any'), SEARCH);", []],
  ["router.get('/people', requireRole('staff'), SEARCH);", ['permission']],
  [
    "router.get('/people', async (req, res) => { if (!hasRole(req, 'public')) return res.sendStatus(403); FOUND });",
    [],
  ],
  [
    "router.get('/people', async (req, res) => { if (!hasRole(req, 'staff')) return res.sendStatus(403); FOUND });",
    ['permission'],
  ],
  ["@Get('people') @UseGuards(RolesGuard) @Roles(Role.Guest) list", []],
  ["@Get('people') @UseGuards(RolesGuard) @Roles(Role.Editor) list", ['permission']],
])('people are searched for by whoever has a role: %s', async (route, kinds) => {
  const found = 'res.json(await User.find({ name: { $regex: req.query.q } }));';
  const text = route.startsWith('@')
    ? `@Controller() export class People { ${route}(@Query('q') q: string) { return User.find({ name: { $regex: q } }); } }`
    : route.replace('SEARCH', `async (req, res) => { ${found} }`).replace('FOUND', found);
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "@nestjs/common": "11.0.0" } }',
    'src/people.ts': text,
  });
  const [search] = operationsOf(facts, 'search-discoverability');
  expect(search?.value.guards?.map(({ kind }) => kind)).toEqual(kinds);
});

it.each(['/users/:userId?', '/users/:id(\\\\d+)'])(
  'a part of an address may be left out or be narrowed: %s',
  async path => expect(await guardsAndTraits('authenticate({ optional: true })', path)).toMatchObject({ guards: [] }),
);

it('what an open route answers with is told at the route', async () => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `
router.get('/profiles/:username', cache, getProfile);
async function getProfile(req, res) {
  res.json({ profile: await User.findOne({ username: req.params.username }) });
}
`,
  });
  const shown = operationsOf(facts, 'profile-visibility').filter(({ value }) => value.traits.includes('shown'));
  expect(shown.length).toBeGreaterThan(0);
  for (const { value } of shown) expect(value.traits).toContain('repeated');
});

async function openRoutes(lines: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "fastify": "5.0.0" } }',
    'src/routes.ts': `
import { auth, session, jwt, limiter } from '#auth';
const HANDLER = async (req, res) => res.json(await User.findOne({ username: req.params.username }));
${lines}
`,
  });
  return operationsOf(facts, 'profile-visibility').filter(({ value }) => value.traits.includes('open-route')).length;
}

it.each([
  "app.use(session({ secret }));\napp.get('/profiles/:username', HANDLER);",
  "router.get('/profiles/:username', HANDLER);\nrouter.use(auth);",
  "app.register(jwt, { secret });\napp.get('/profiles/:username', HANDLER);",
  "app.use('/api/auth', authRoutes);\napp.get('/profiles/:username', HANDLER);",
])('nobody is asked to sign in by %s', async lines => expect(await openRoutes(lines)).toBe(1));

it.each([
  "router.use(auth);\nrouter.get('/profiles/:username', HANDLER);",
  "router.get('/profiles/:username', jwt({ secret }), HANDLER);",
  "router.get('/profiles/:username', authMiddleware, HANDLER);",
  "router.get('/profiles/:username', isAdmin, HANDLER);",
])('unlike by %s', async lines => expect(await openRoutes(lines)).toBe(0));

const ASKED = "app.get('/profiles/:username', HANDLER);";
it.each([
  ...[
    'isLogged',
    'secured',
    'checkUser',
    'tokenRequired',
    'cookieJwtAuth',
    'guard.check()',
    "jwtAuthz(['read:users'])",
    "only('login')",
  ].map(gate => ASKED.replace('HANDLER', `${gate}, HANDLER`)),
  `app.use(ClerkExpressRequireAuth());\n${ASKED}`,
])('nobody knows what is asked by %s, and it is called a login', async lines =>
  expect(await openRoutes(lines)).toBe(0),
);

it.each([
  ASKED.replace('HANDLER', 'secured(users.show)'),
  ASKED.replace('HANDLER', '{ needsLogin: true }, HANDLER'),
  `const hasAuth = (req, res, next) => known.verify(req, res, next);\n${ASKED.replace('HANDLER', 'hasAuth, HANDLER')}`,
  `const hasAuth = (req, res, next) => (known(req) ? next() : res.sendStatus(401));\n${ASKED.replace('HANDLER', 'hasAuth, HANDLER')}`,
])('nor what by: %s', async lines => expect(await openRoutes(lines)).toBe(0));

it.each([
  ...[
    'limiter',
    'authLimiter',
    'cache',
    'hasAuthors',
    'verifyCaptcha()',
    'passport.initialize()',
    'passport.session()',
  ].map(gate => ASKED.replace('HANDLER', `${gate}, HANDLER`)),
  ASKED.replace('HANDLER', 'asyncHandler(users.show)'),
  ASKED.replace('HANDLER', '{ needsLogin: false }, HANDLER'),
  `const withAuth = (req, res, next) => { req.user = known(req); next(); };\n${ASKED.replace('HANDLER', 'withAuth, HANDLER')}`,
])('unlike of what asks nobody: %s', async lines => expect(await openRoutes(lines)).toBe(1));

async function guardsBehind(without: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `
const auth = (req, res, next) => {
  const token = req.headers.authorization;
  ${without}
  try {
    req.user = jwt.verify(token, SECRET);
    next();
  } catch {
    res.status(401).end();
  }
};
router.get('/profiles/:username', auth, async (req, res) => res.json(await User.findOne({ username: req.params.username })));
`,
  });
  const shown = operationsOf(facts, 'profile-visibility').find(({ value }) => value.traits.includes('shown'));
  return shown?.value.guards?.map(({ kind }) => kind);
}

it.each([
  'if (!token) return next();',
  'const t = req.headers.authorization;\n  if (!t) return next();',
  'if (!token) {\n    next();\n    return;\n  }',
])('who sends nothing goes on by a middleware that is seen: %s', async without =>
  expect(await guardsBehind(without)).toEqual([]),
);
it.each([
  '',
  'if (!token) return res.sendStatus(401);',
  "if (!token) return next(new Error('nobody'));",
  'if (!isStrict) return next();',
])('unlike by: %s', async without => expect(await guardsBehind(without)).toEqual(['login']));
