import type { Held } from './dominance.ts';
import { initializerOf } from './literals.ts';
import { isFunction, nameOf, textOf, unwrap } from './names.ts';
import { heldByMount, heldByRouter } from './routers.ts';
import { heldByOptions } from './route-options.ts';
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
export const SERVERS = /^(app|router|routes?|server|fastify|hono|api|\w*(Router|Routes|App))$/;

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

export function flatten(expression: ts.Expression): readonly ts.Expression[] {
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
  if (route && child === route.handler)
    return [
      ...heldByRouter(call, route.path.text),
      ...route.middleware.map(throughGate),
      ...heldByOptions(call, child),
    ];
  return [...heldByMount(call, child), ...heldByOptions(call, child)];
}

export const throughGate = (passed: ts.Expression): Held => ({ passed, how: 'middleware', awaited: true, over: null });

/** `fastify.route({ preHandler, handler })`: what stands beside the handler under the name of a hook. */
export function heldByHooks(options: ts.ObjectLiteralExpression, child: ts.Node): Held[] {
  const name = (ts.isPropertyAssignment(child) || ts.isMethodDeclaration(child)) && textOf(child.name);
  return name === 'handler' ? flatten(options).map(throughGate) : [];
}

/** Names of calls whose first functions decide whether the last one runs. */
const CHAINS = /^(combineResolvers|composeResolvers|pipeResolvers|compose|chain|pipeline|use)$/;

/**
 * `withFriendCheck(async (a, b) => …)`, `combineResolvers(isAdult, resolver)`, `friendProcedure.mutation(async () => …)`:
 * what runs first stands in the name, in the arguments before, or where the builder was made.
 */
export function heldByWrapper(call: ts.CallExpression, child: ts.Node): Held[] {
  const at = call.arguments.indexOf(child as ts.Expression);
  if (at < 0) return [];
  const callee = unwrap(call.expression);
  const name = nameOf(callee) ?? '';
  if (CHAINS.test(name) && at > 0 && at === call.arguments.length - 1)
    return call.arguments.slice(0, at).flatMap(flatten).map(throughGate);
  if (/^(mutation|query|subscription|action|handler)$/.test(name) && isFunction(child)) return heldByBuilder(callee);
  const isHandler = isFunction(child) || ts.isIdentifier(child);
  return isHandler && ts.isIdentifier(callee)
    ? [{ passed: callee, how: 'around', awaited: true, over: null, child }]
    : [];
}

/** `adultProcedure.input(…).mutation(…)`: the builder's name, and every middleware that it was given. */
function heldByBuilder(callee: ts.Expression, hops = 5): Held[] {
  const held: Held[] = [];
  let at = unwrap(callee);
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) {
    const isUse = ts.isCallExpression(at) && /^(use|middleware|guard)$/.test(nameOf(at.expression) ?? '');
    if (isUse) held.unshift(...(at as ts.CallExpression).arguments.flatMap(flatten).map(throughGate));
    at = unwrap(at.expression);
  }
  if (!ts.isIdentifier(at)) return held;
  const value = initializerOf(at);
  const before = value && hops > 0 ? heldByBuilder(value, hops - 1) : [];
  const isNamed = /[Pp]rocedure$/.test(at.text) || at.text.endsWith('Action');
  return [...(isNamed ? [throughGate(at)] : []), ...before, ...held];
}
