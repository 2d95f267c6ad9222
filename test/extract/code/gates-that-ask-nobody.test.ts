import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a page of a person is open to all: `yes`, `no` behind a login, `asked` where that is a question. */
async function isOpen(app: string, more: Record<string, string> = {}): Promise<string> {
  const { facts } = await runFiles({
    'package.json':
      '{ "dependencies": { "express": "5.1.0", "express-session": "1.18.0", "express-openid-connect": "2.0.0" } }',
    'src/app.js': app.replace(
      'PAGE',
      `app.get('/users/:username', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { username: req.params.username } });
  res.json({ name: user.name, bio: user.bio });
});`,
    ),
    ...more,
  });
  const found = operationsOf(facts, 'profile-visibility').map(({ value }) => value);
  if (found.some(({ traits }) => traits.includes('open-route'))) return 'yes';
  return found.some(one => one.guards?.some(({ kind }) => kind === 'login')) ? 'no' : 'asked';
}

const behind = (body: string, head = 'export const auth = async (req, res, next) =>'): Promise<string> =>
  isOpen("import { auth } from './auth.js';\nconst app = express();\napp.use(auth);\nPAGE", {
    'src/auth.js': `${head} {\n${body}\n};\n`,
  });

describe('a gate whose body lets everybody on is none', () => {
  it.each([
    'if (req.headers.authorization) { try { req.user = jwt.verify(req.headers.authorization, KEY); } catch { req.user = null; } }\nnext();',
    'const token = req.cookies.token;\nif (!token) { req.user = null; return next(); }\ntry { req.user = jwt.verify(token, KEY); } catch { return res.status(401).end(); }\nnext();',
    'try { const session = await getSession(req); req.user = session?.user ?? null; next(); } catch (error) { next(error); }',
    'const session = await Session.findById(req.cookies.sid);\nif (session) req.user = await User.findById(session.userId);\nnext();',
    "const header = req.get('authorization');\nconst token = header?.split(' ')[1];\nif (token) { const known = await check(token); if (!known) return res.sendStatus(401); }\nreturn next();",
    'try { req.user = jwt.verify(req.cookies.token, KEY); } catch { req.user = null; }\nnext();',
    'if (!req.user) next();\nelse if (req.user.isBanned) res.sendStatus(403);\nelse next();',
    'req.user ? refuseBanned(req, res, next) : next();',
    'const session = await auth.api.getSession({ headers: req.headers });\nif (!session) { req.user = null; return next(); }\nreq.user = session.user;\nreturn next();',
    "const header = req.headers.authorization;\nif (header && header.startsWith('Bearer ')) req.user = verify(header.slice(7));\nreturn next();",
    'sessions.find(req.cookies.sid).then(found => { req.user = found; next(); });',
  ])('%s', async body => expect(await behind(body)).toBe('yes'));

  it.each([
    'const session = await getSession(req);\nif (!session) return res.sendStatus(401);\nreq.user = session.user;\nnext();',
    'try { req.user = jwt.verify(req.cookies.token, KEY); next(); } catch { res.status(401).end(); }',
    'try { req.user = jwt.verify(req.cookies.token, KEY); } catch (error) { return next(error); }\nnext();',
    'req.user = jwt.verify(req.cookies.token, KEY);\nnext();',
    'if (req.user) return next();\nres.redirect("/login");',
    'req.user ? next() : next(new Error("nobody"));',
    'jwt.verify(req.cookies.token, KEY, (error, user) => { if (error) return res.sendStatus(403); req.user = user; next(); });',
    'const session = await getSession(req);\nreq.user = session.user;\nnext();',
    'if (isForAll(req.path)) return next();\nif (!req.user) return res.sendStatus(401);\nnext();',
    'const { user } = req;\nif (!user) throw new Error("nobody");\nnext();',
    'await requireUser(req);\nnext();',
    'let token;\nif (req.cookies.token) token = req.cookies.token;\nif (!token) return res.sendStatus(401);\nnext();',
    'return passport.authenticate("jwt")(req, res, next);',
    'sessions.find(req.cookies.sid).then(found => { if (!found) return res.sendStatus(401); req.user = found; next(); });',
    'sessions.demand(req.cookies.sid).then(found => { req.user = found; next(); });',
  ])('unlike: %s', async body => expect(await behind(body)).toBe('no'));

  it('made by a function, and as a hook that has only to come back', async () => {
    const head = 'export const auth = req =>';
    expect(await behind('req.user = sessions.get(req.cookies.sid) ?? null;', head)).toBe('yes');
    expect(await behind('if (!req.user) throw new Error("nobody");', head)).toBe('no');
    expect(await behind('try { await req.jwtVerify(); } catch { req.user = null; }', head)).toBe('yes');
    expect(await behind('await req.jwtVerify();', head)).toBe('no');
    const made = (body: string) =>
      isOpen("import { auth } from './auth.js';\nconst app = express();\napp.use(auth({ log }));\nPAGE", {
        'src/auth.js': `export function auth(options) { return (req, res, next) => { ${body} }; }\n`,
      });
    expect(await made('req.user = req.session?.user; next();')).toBe('yes');
    expect(await made('if (!req.user) return res.sendStatus(401); next();')).toBe('no');
  });
});

describe('what a gate may refuse with', () => {
  const hook = 'export const auth = async request =>';
  it.each([
    ["if (!request.headers.get('authorization')) return error(401, 'Unauthorized');"],
    ["if (!request.headers.get('authorization')) return new Response('Unauthorized', { status: 401 });"],
    ["if (!request.headers.get('authorization')) return Response.json({}, { status: 401 });"],
  ])('what a hook hands back: %s', async body => {
    expect(await behind(body, hook)).toBe('no');
    expect(await behind(body.replace(/return .*/, 'return undefined;'), hook)).toBe('yes');
  });
  it('an answer that is handed on', async () => {
    expect(await behind('if (!request.user) deny(reply);', 'export const auth = async (request, reply) =>')).toBe('no');
    expect(await behind('if (!request.user) note(log);', 'export const auth = async (request, reply) =>')).toBe('yes');
    expect(await behind('if (!isKnown(req)) { deny(res); return; }\nnext();')).toBe('no');
    expect(await behind('if (!isKnown(req)) note(log);\nnext();')).toBe('yes');
  });
  it.each(["{ status: 401, message: 'Unauthorized' }", '{ code, error }', '{}', '{ ...problem }'])(
    'an error that is an object: next(%s)',
    async error =>
      expect(await behind(`const { token } = req.cookies;\nif (!token) { next(${error}); return; }\nnext();`)).toBe(
        'no',
      ),
  );
  it('unlike what goes on with more', async () => {
    const body = 'const { token } = req.cookies;\nif (!token) return next({ ctx: { user: null } });\nnext();';
    expect(await behind(body)).toBe('yes');
  });

  const asks = (read: string, find = 'return readToken(req.headers.authorization);') =>
    isOpen("import { auth } from './auth.js';\nconst app = express();\napp.use(auth);\nPAGE", {
      'src/auth.js': `import { currentUser } from './current.js';
export const auth = async (req, res, next) => { req.user = await currentUser(req); next(); };\n`,
      'src/current.js': `import { readToken } from './token.js';\nexport async function currentUser(req) { ${find} }\n`,
      'src/token.js': `export function readToken(token) { ${read} }\n`,
    });
  it('what throws two functions below it', async () => {
    expect(await asks("if (!token) throw new Error('Unauthorized');\nreturn JSON.parse(token);")).toBe('no');
    expect(await asks('return token ? JSON.parse(token) : null;')).toBe('yes');
  });
  it('a member of somebody who was not found', async () => {
    const find = 'const found = await rows.first(req.cookies.sid); return found.user;';
    expect(await asks('', find)).toBe('no');
    expect(await asks('', find.replace('found.user', 'found?.user'))).toBe('yes');
  });
  it('what is thrown and caught below, or behind the question for a token', async () => {
    const caught = 'if (!token) return null;\ntry { return jwt.verify(token, KEY); } catch { return null; }';
    expect(await asks(caught)).toBe('yes');
    expect(await asks('try { return jwt.verify(token, KEY); } catch { return null; }')).toBe('yes');
    expect(await asks("try { return jwt.verify(token, KEY); } catch { throw new Error('Unauthorized'); }")).toBe('no');
    expect(await asks('return jwt.verify(token, KEY);')).toBe('no');
  });
  it.each([
    ['await readHeads({ headers: fromNodeHeaders(req.headers) })', 'yes'],
    ['getAuth(req)', 'yes'],
    ["parse(req.headers.cookie ?? '').sid", 'yes'],
    ['req.cookies.token ? decrypted(req.cookies.token) : null', 'yes'],
    ['decrypted(req.cookies.token)', 'no'],
  ])('what kits come back from with nothing: %s', async (call, answer) =>
    expect(
      await behind(
        `req.user = ${call};\nnext();`,
        "import { fromNodeHeaders, getAuth, parse, decrypted } from 'somewhere';\nexport const auth = async (req, res, next) =>",
      ),
    ).toBe(answer),
  );
  it('a hook that hands back yes or no, and one without braces', async () => {
    const head = 'export const auth = async (request, reply) =>';
    const asked = 'request.user = await rows.first(request.cookies.sid);';
    expect(await behind(`if (!request.cookies.sid) return false;\n${asked}\nreturn true;`, head)).toBe('yes');
    expect(await behind(`if (!request.cookies.sid) return reply.code(401).send();\n${asked}`, head)).toBe('no');
    const whole = (body: string) =>
      isOpen("import { auth } from './auth.js';\nconst app = express();\napp.use(auth);\nPAGE", {
        'src/auth.js': `export const auth = async request => ${body};\n`,
      });
    expect(await whole(`(${asked.slice(0, -1)})`)).toBe('yes');
    expect(await whole('(request.user = jwt.verify(request.cookies.sid, KEY))')).toBe('no');
  });
  it('what a package does', async () => {
    const gate = (call: string) =>
      behind(
        `req.user = ${call};\nnext();`,
        "import { userOf } from 'somewhere';\nexport const auth = async (req, res, next) =>",
      );
    expect(await gate('await userOf(req)')).toBe('no');
    expect(await gate('req.session?.user')).toBe('yes');
  });
});

describe('what only is called like a gate', () => {
  const ROUTER = "import { Router } from 'express';\nconst router = Router();\nrouter.post('/login', login);\n";
  it.each([
    [`import auth from './auth.js';`, `${ROUTER}export default router;\n`],
    [`const auth = require('./auth');`, `${ROUTER}module.exports = router;\n`],
    [`import { auth } from './auth.js';`, `export const auth = new Hono().post('/login', login);\n`],
  ])('a router: %s', async (takes, file) =>
    expect(await isOpen(`${takes}\nconst app = express();\napp.use('/', auth);\nPAGE`, { 'src/auth.js': file })).toBe(
      'yes',
    ),
  );
  it('unlike a function', async () =>
    expect(
      await isOpen("import auth from './auth.js';\nconst app = express();\napp.use('/', auth);\nPAGE", {
        'src/auth.js':
          'export default (req, res, next) => {\n  if (!req.user) return res.sendStatus(401);\n  next();\n};\n',
      }),
    ).toBe('no'));

  it.each([
    "import userSession from 'express-session';\nconst app = express();\napp.use(userSession({ secret }));",
    "import keep from 'express-session';\nconst authSession = keep({ secret });\nconst app = express();\napp.use(authSession);",
    "import { session as authSession } from 'cookie-session';\nconst app = express();\napp.use(authSession({ secret }));",
    "const app = express();\napp.use(passport.authenticate('session'));",
    'const app = express();\napp.use(jwt({ secret, passthrough: true }));',
    "import { auth } from 'express-openid-connect';\nconst config = { authRequired: false, secret };\nconst app = express();\napp.use(auth(config));",
  ])('what keeps a session, or is told to ask nobody: %s', async app =>
    expect(await isOpen(`${app}\nPAGE`)).toBe('yes'),
  );
  it.each([
    "const app = express();\napp.use(passport.authenticate('jwt', { session: false }));",
    "import { requireAuth } from '@/lib/session';\nconst app = express();\napp.use(requireAuth());",
    "import { requireAuth } from '@own/session';\nconst app = express();\napp.use(requireAuth());",
    "import { auth } from 'express-openid-connect';\nconst config = { secret };\nconst app = express();\napp.use(auth(config));",
  ])('unlike: %s', async app =>
    expect(
      await isOpen(`${app}\nPAGE`, {
        'src/lib/session.js':
          'export const requireAuth = () => (req, res, next) => {\n  if (!req.session.userId) return res.sendStatus(401);\n  next();\n};\n',
      }),
    ).toBe('no'),
  );
});

describe('a check of the address is no login', () => {
  const page = (name: string, body: string) =>
    isOpen(
      `import { ${name} } from './checks.js';\nconst app = express();\n${'PAGE'.replace('PAGE', `app.get('/users/:username', ${name}, async (req, res) => res.json(await User.findOne({ username: req.params.username })));`)}`,
      { 'src/checks.js': `export const ${name} = async (req, res, next) => {\n${body}\n  next();\n};\n` },
    );
  it.each([
    ['checkUserExists', 'if (!(await User.exists({ username: req.params.username }))) return res.sendStatus(404);'],
    ['validateUsername', 'if (!/^\\w+$/.test(req.params.username)) return res.status(400).end();'],
  ])('%s', async (name, body) => expect(await page(name, body)).toBe('yes'));
  it.each([
    ['checkUserIsKnown', 'if (!req.session.userId) return res.sendStatus(401);'],
    ['checkUserIsIn', 'if (!(await known(req))) return res.sendStatus(401);'],
  ])('unlike %s', async (name, body) => expect(await page(name, body)).not.toBe('yes'));
});
