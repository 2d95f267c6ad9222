import { originOf } from '../links/origins.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../names.ts';
import { isMaking } from '../routes/route-calls.ts';
import { ts } from '../ts-morph.ts';
import { hasOwnGate, isGateUsed } from './own-gates.ts';

/** Packages that keep a session and ask for none: `express-session`, `@fastify/secure-session`. */
const KEEPS = /(^|[-/])sessions?$/;
/** What makes it, where it is not all that the package is: `import { sessionMiddleware } from 'hono-sessions'`. */
const KEEPER = /^(cookie|secure)?_?sessions?(_?middleware)?$/i;
/** What a chain that makes a router may be given to run before all that comes behind it. */
const ASKS = /^(onBeforeHandle|beforeHandle|guard|resolve|derive|macro)$/;

/**
 * What only is called like a gate: a router under its name (`app.use('/api', auth)`), and what keeps the session that a gate
 * would ask for (`app.use(passport.authenticate('session'))`). A router that asks before its own routes is one.
 */
export function isNoGate(passed: ts.Expression): boolean {
  const made = originOf(passed);
  return isRouter(made) || keepsSession(made);
}

/** `Router()`, `express.Router()`, `new Hono().post('/login', login)` */
function isRouter(made: ts.Expression): boolean {
  let at = made;
  while (ts.isCallExpression(at) && !isMaking(at)) {
    if (ASKS.test(nameOf(at.expression) ?? '')) return false;
    const before = receiverOf(at.expression);
    if (!before || isGateUsed(nameOf(at.expression) ?? '', at, isNoGate)) return false;
    at = unwrap(before);
  }
  return isMaking(at) && !hasOwnGate(made, isNoGate);
}

/** `session(…)`, whatever a default import is called; never what says that it asks, `requireAuth(…)`. */
function isKeeper(called: ts.Expression): boolean {
  const [root = '', ...members] = chainOf(called);
  const names = linksOf(called)?.imports.get(root);
  const name = members.at(-1) ?? (names?.name === 'default' || names?.name === '*' ? 'session' : (names?.name ?? root));
  return KEEPER.test(name);
}

function keepsSession(made: ts.Expression): boolean {
  if (!ts.isCallExpression(made)) return false;
  const [root = ''] = chainOf(made.expression);
  const from = linksOf(made)?.imports.get(root)?.specifier ?? '';
  // A file of the product that is called like it, `./lib/session`, may hold its gate.
  const isPackage = /^(@[a-z0-9]|[a-z0-9])/i.test(from) && !/^(src|app|lib|server)\//.test(from);
  if (KEEPS.test(from) && isPackage && isKeeper(made.expression)) return true;
  const [first, ...more] = made.arguments;
  return (
    nameOf(made.expression) === 'authenticate' &&
    more.length === 0 &&
    !!first &&
    ts.isStringLiteralLike(first) &&
    first.text === 'session'
  );
}
