import type { Held } from '../guards/dominance.ts';
import { literalOf } from '../literals.ts';
import { nameOf, receiverOf, unwrap } from '../names.ts';
import { flatten } from '../guards/gates-in-turn.ts';
import { boundPath } from './route-calls.ts';
import { mountsOf } from './router-mounts.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const MOUNTS = /^(use|all|addHook|register)$/;
/** Routers that are mounted in one another. */
const MAX_HOPS = 5;

export const throughGate = (passed: ts.Expression): Held => ({ passed, how: 'middleware', awaited: true, over: null });

/** `router.use(guard)` and `app.use('/dm/*', guard)` before a route of the same router, where the path fits. */
export function heldByRouter(call: ts.CallExpression, path: string): Held[] {
  const root = rootOf(call.expression);
  const inChain = chainBefore(call).flatMap(mount => gatesIn(mount, path));
  return root ? [...heldOn(root, call, path, MAX_HOPS), ...inChain] : inChain;
}

/** `io.use(guard)` before `io.on('connection', …)`, `socket.use(guard)` before `socket.on('message', …)`. */
export function heldBySocket(call: ts.CallExpression, child: ts.Node): Held[] {
  const isHandler = call.arguments.length > 1 && child === call.arguments.at(-1);
  if (!isHandler || nameOf(call.expression) !== 'on' || !ts.isStringLiteralLike(call.arguments[0]!)) return [];
  const isUse = (mount: ts.CallExpression) => nameOf(mount.expression) === 'use';
  const root = rootOf(call.expression);
  const space = spaceOf(call.expression);
  const before = statementsBefore(call)
    .flatMap(callsIn)
    .filter(mount => root !== null && isSame(rootOf(mount.expression), root) && spaceOf(mount.expression) === space);
  return [...before, ...chainBefore(call)].filter(isUse).flatMap(mount => gatesIn(mount, ''));
}

/** `'/dm'` of `io.of('/dm').use(guard)`: what one namespace of a server asks is not asked by the others. */
function spaceOf(callee: ts.Expression): string {
  const receiver = receiverOf(callee);
  const inner = receiver && unwrap(receiver);
  if (!inner || !ts.isCallExpression(inner)) return '';
  return nameOf(inner.expression) === 'of'
    ? inner.arguments.map(one => one.getText()).join()
    : spaceOf(inner.expression);
}

/** What stands before a place on a router, there and wherever the router is mounted. */
function heldOn(root: ts.Expression, place: ts.Node, path: string, hops: number): Held[] {
  const own = statementsBefore(place)
    .flatMap(callsIn)
    .filter(mount => isSame(rootOf(mount.expression), root))
    .flatMap(mount => gatesIn(mount, path));
  const [only, ...more] = hops > 0 ? (mountsOf(root) ?? []) : [];
  if (!only || more.length > 0) return own;
  const above = rootOf('router' in only ? only.router : only.call.expression);
  const whole = `${only.path}${path}`;
  const around = above ? heldOn(above, only.call, whole, hops - 1) : [];
  const inChain = 'router' in only ? [] : chainBefore(only.call).flatMap(mount => gatesIn(mount, whole));
  return [...around, ...inChain, ...(only.child ? heldByMount(only.call, only.child) : []), ...own];
}

/** `app.use('/dm', guard, router)`: what stands before a router, or a handler, that is mounted. */
export function heldByMount(call: ts.CallExpression, child: ts.Node): Held[] {
  const at = call.arguments.indexOf(child as ts.Expression);
  if (at < 1 || nameOf(call.expression) !== 'use') return [];
  return call.arguments.slice(0, at).flatMap(gateArguments).map(throughGate);
}

/** Middleware of a mount whose path is the start of the route's. */
function gatesIn(mount: ts.CallExpression, path: string): Held[] {
  const name = nameOf(mount.expression) ?? '';
  if (name === 'param') return gatesOfParameter(mount, path);
  if (!MOUNTS.test(name)) return [];
  const bound = ts.isPropertyAccessExpression(mount.expression) ? boundPath(mount.expression.expression) : null;
  // `router.route('/a').all(guard)` is about that path alone.
  if (bound && literalOf(bound)?.value !== path) return [];
  const [first, ...others] = mount.arguments;
  const given = first ? literalOf(first)?.value : undefined;
  if (name === 'addHook') {
    const isBefore = typeof given === 'string' && /^(onRequest|preParsing|preValidation|preHandler)$/.test(given);
    return isBefore ? others.flatMap(gateArguments).map(throughGate) : [];
  }
  if (typeof given === 'string' && !covers(given, path)) return [];
  // A router or a handler at the end of a mount runs for itself.
  return mount.arguments.flatMap(gateArguments).map(throughGate);
}

/** `router.param('to', guard)` runs before every route whose path has that part. */
function gatesOfParameter({ arguments: [named, ...gates] }: ts.CallExpression, path: string): Held[] {
  const part = named && literalOf(named)?.value;
  const isOfPath = typeof part === 'string' && path.split('/').some(one => one.replace(/\(.*|\?$/, '') === `:${part}`);
  return isOfPath ? gates.flatMap(gateArguments).map(throughGate) : [];
}

function covers(mount: string, path: string): boolean {
  const start = mount.replace(/\/?\*+$/, '').replace(/\/$/, '');
  return start === '' || path === start || path.startsWith(`${start}/`);
}

const gateArguments = (argument: ts.Expression) => (ts.isStringLiteralLike(unwrap(argument)) ? [] : flatten(argument));

/** What a chain of calls is about: `router` of `router.route('/').get(…)`, `this.app` of `this.app.use(…)`. */
function rootOf(callee: ts.Expression): ts.Expression | null {
  let at = unwrap(callee);
  // A router by itself, as it was handed to a function.
  if (ts.isIdentifier(at)) return at;
  if (!ts.isPropertyAccessExpression(at)) return null;
  do at = unwrap((at as ts.PropertyAccessExpression).expression);
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression((at = unwrap(at.expression))));
  return ts.isIdentifier(at) || ts.isPropertyAccessExpression(at) ? at : null;
}

function isSame(one: ts.Expression | null, other: ts.Expression): boolean {
  if (one?.getText() !== other.getText()) return false;
  return !ts.isIdentifier(one!) || declarationOf(one.text, one) === declarationOf(one.text, other);
}

/** Calls of the same chain that were made before: `app.use(a).post('/', handler)`. */
function chainBefore(call: ts.CallExpression): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  let at = unwrap(call.expression);
  while (ts.isPropertyAccessExpression(at) || ts.isCallExpression(at)) {
    if (ts.isCallExpression(at)) calls.unshift(at);
    at = unwrap(at.expression);
  }
  return calls;
}

/** Statements that ran before the one around a node, in every block around it. */
function statementsBefore(node: ts.Node): ts.Statement[] {
  const before: ts.Statement[] = [];
  for (let child: ts.Node = node, at = node.parent; at; child = at, at = at.parent) {
    if (!ts.isBlock(at) && !ts.isSourceFile(at)) continue;
    const end = at.statements.indexOf(child as ts.Statement);
    before.unshift(...at.statements.slice(0, Math.max(end, 0)));
  }
  return before;
}

/** The calls of a statement that is a chain of calls: `app.use(a).use(b)`. */
function callsIn(statement: ts.Statement): ts.CallExpression[] {
  if (!ts.isExpressionStatement(statement)) return [];
  const last = unwrap(statement.expression);
  return ts.isCallExpression(last) ? [...chainBefore(last), last] : [];
}
