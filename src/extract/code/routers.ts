import type { Held } from './dominance.ts';
import { literalOf } from './literals.ts';
import { flatten, SERVERS, throughGate } from './middleware.ts';
import { nameOf, receiverOf, unwrap } from './names.ts';
import { declarationOf } from './scopes.ts';
import { ts } from './ts-morph.ts';
import { usesOfDeclaration } from './uses.ts';

const MOUNTS = /^(use|all|addHook|register)$/;

/** `router.use(guard)` and `app.use('/dm/*', guard)` before a route of the same router, where the path fits. */
export function heldByRouter(call: ts.CallExpression, path: string): Held[] {
  const router = receiverOf(call.expression);
  const root = router && rootOf(router);
  if (!root) return [];
  const held: Held[] = [];
  for (const before of statementsBefore(call)) {
    for (const mount of callsIn(before)) {
      const on = receiverOf(mount.expression);
      const isOn = on !== null && rootOf(on)?.text === root.text && MOUNTS.test(nameOf(mount.expression) ?? '');
      if (isOn) held.push(...gatesIn(mount, path));
    }
  }
  return [...heldWhereMounted(root), ...held];
}

/** `app.use('/dm', guard, router)`: what stands before a router, or a handler, that is mounted. */
export function heldByMount(call: ts.CallExpression, child: ts.Node): Held[] {
  const at = call.arguments.indexOf(child as ts.Expression);
  if (at < 1 || nameOf(call.expression) !== 'use') return [];
  return call.arguments.slice(0, at).flatMap(gateArguments).map(throughGate);
}

/** Middleware of a mount whose path is the start of the route's. */
function gatesIn(mount: ts.CallExpression, path: string): Held[] {
  const [first, ...others] = mount.arguments;
  const given = first ? literalOf(first)?.value : undefined;
  if (nameOf(mount.expression) === 'addHook') {
    const isBefore = typeof given === 'string' && /^(onRequest|preParsing|preValidation|preHandler)$/.test(given);
    return isBefore ? others.flatMap(gateArguments).map(throughGate) : [];
  }
  if (typeof given === 'string' && !covers(given, path)) return [];
  // A router or a handler at the end of a mount runs for itself.
  return mount.arguments.flatMap(gateArguments).map(throughGate);
}

function covers(mount: string, path: string): boolean {
  const start = mount.replace(/\/?\*+$/, '').replace(/\/$/, '');
  return start === '' || path === start || path.startsWith(`${start}/`);
}

const gateArguments = (argument: ts.Expression) => (ts.isStringLiteralLike(unwrap(argument)) ? [] : flatten(argument));

function rootOf(expression: ts.Expression): ts.Identifier | null {
  let at = unwrap(expression);
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts.isIdentifier(at) ? at : null;
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
  const calls: ts.CallExpression[] = [];
  if (!ts.isExpressionStatement(statement)) return calls;
  let at = unwrap(statement.expression);
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) {
    if (ts.isCallExpression(at)) calls.unshift(at);
    at = unwrap(at.expression);
  }
  return calls;
}

/** What stands before a router wherever it is mounted, here or in another file; nothing if it is mounted twice. */
function heldWhereMounted(router: ts.Identifier): Held[] {
  const declaration = declarationOf(router.text, router);
  if (!declaration || !ts.isVariableDeclaration(declaration) || !SERVERS.test(router.text)) return [];
  const uses = usesOfDeclaration(declaration);
  const mounts = (uses ?? []).flatMap(use => {
    const call = use.parent;
    const isMount = ts.isCallExpression(call) && call.arguments.includes(use as ts.Expression);
    return isMount && nameOf(call.expression) === 'use' ? [{ call, use }] : [];
  });
  const [only, ...more] = mounts;
  if (!only || more.length > 0 || only.call === router.parent.parent) return [];
  const [first] = only.call.arguments;
  const path = first ? literalOf(first)?.value : null;
  return [...heldByRouter(only.call, typeof path === 'string' ? path : '/'), ...heldByMount(only.call, only.use)];
}
