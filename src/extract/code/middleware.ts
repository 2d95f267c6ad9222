import type { Held } from './dominance.ts';
import { chainOf, isFunction, nameOf, textOf, unwrap } from './names.ts';
import { ts } from './ts-morph.ts';

const VERBS = /^(get|post|put|patch|delete|del|all|route|use|options|head)$/;

/** A registration of a server route: `router.post('/path', …, handler)`. */
export interface RouteCall {
  method: string;
  path: ts.StringLiteralLike;
  /** Arguments between the path and the handler. */
  middleware: readonly ts.Expression[];
  handler: ts.Expression;
}

/** Receivers that are servers even where the handler is a name and not a function on the spot. */
const SERVERS = /^(app|router|routes?|server|fastify|hono|api|\w*(Router|Routes|App))$/;

export function routeOf(call: ts.CallExpression): RouteCall | null {
  const { expression: callee } = call;
  if (!ts.isPropertyAccessExpression(callee) || !VERBS.test(callee.name.text)) return null;
  const [path, ...rest] = call.arguments;
  const handler = rest.at(-1);
  if (!path || !ts.isStringLiteralLike(path) || !path.text.startsWith('/') || !handler) return null;
  const isInline = isFunction(unwrap(handler)) || (ts.isCallExpression(unwrap(handler)) && holdsFunction(handler));
  const isNamed = ts.isIdentifier(handler) || ts.isPropertyAccessExpression(handler);
  if (!isInline && !(isNamed && SERVERS.test(nameOf(callee.expression) ?? ''))) return null;
  return { method: callee.name.text.toUpperCase(), path, middleware: rest.slice(0, -1).flatMap(flatten), handler };
}

/** A wrapper such as `asyncHandler(async (req, res) => …)`. */
function holdsFunction(expression: ts.Expression): boolean {
  const call = unwrap(expression);
  return ts.isCallExpression(call) && call.arguments.some(argument => isFunction(unwrap(argument)));
}

/** Keys under which a route's options name what runs before the handler: `{ preHandler: [requireAdult] }`. */
const HOOKS = /^(onRequest|preParsing|preValidation|preHandler|beforeHandle|middlewares?)$/;

function flatten(expression: ts.Expression): readonly ts.Expression[] {
  const inner = unwrap(expression);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(flatten);
  if (!ts.isObjectLiteralExpression(inner)) return [inner];
  return inner.properties.flatMap(property =>
    ts.isPropertyAssignment(property) && HOOKS.test(textOf(property.name)) ? flatten(property.initializer) : [],
  );
}

/** Middleware between the path and the handler ran before the handler and let the request through. */
export function heldByMiddleware(call: ts.CallExpression, child: ts.Node): Held[] {
  const route = routeOf(call);
  if (!route || child !== route.handler) return [];
  return route.middleware.map(passed => ({ passed, how: 'middleware', awaited: true, over: null }));
}

/** `withFriendCheck(async (a, b) => …)`, `friendProcedure.input(…).mutation(async () => …)`: the name says what ran first. */
export function heldByWrapper(call: ts.CallExpression, child: ts.Node): Held[] {
  if (!isFunction(child) || !call.arguments.some(argument => argument === child)) return [];
  const callee = unwrap(call.expression);
  const isWrapper = ts.isIdentifier(callee) && /^(with|guard)[A-Z]/.test(callee.text);
  if (isWrapper) return [{ passed: callee, how: 'middleware', awaited: true, over: null }];
  const [root] = chainOf(callee);
  if (!root || !root.endsWith('Procedure') || !/^(mutation|query|subscription)$/.test(nameOf(callee) ?? '')) return [];
  return [{ passed: rootOf(callee), how: 'middleware', awaited: true, over: null }];
}

function rootOf(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  return ts.isCallExpression(inner) || ts.isPropertyAccessExpression(inner) ? rootOf(inner.expression) : inner;
}
