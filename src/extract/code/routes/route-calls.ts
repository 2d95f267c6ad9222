import { flatten } from '../guards/gates-in-turn.ts';
import { literalOf } from '../literals.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const VERBS = /^(get|post|put|patch|delete|del|all|route|use|options|head|on)$/;
const METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ALL)$/i;

/** A registration of a server route: `router.post('/path', …, handler)`. */
export interface RouteCall {
  method: string;
  path: string;
  /** Where the path stands. */
  at: ts.Expression;
  /** Arguments between the path and the handler. */
  middleware: readonly ts.Expression[];
  handler: ts.Expression;
}

/** Receivers that are servers even where the handler is a name and not a function on the spot. */
export const SERVERS = /^(app|router|routes?|server|fastify|hono|api|\w*(Router|Routes|App))$/;

export function routeOf(call: ts.CallExpression): RouteCall | null {
  const { expression: callee } = call;
  if (ts.isIdentifier(callee)) return /[rR]oute/.test(callee.text) ? helpedRoute(call) : null;
  if (!ts.isPropertyAccessExpression(callee) || !VERBS.test(callee.name.text)) return null;
  const start = startOf(call, callee);
  const handler = start?.rest.at(-1);
  if (!start || !handler) return null;
  const isInline = isFunction(unwrap(handler)) || holdsFunction(handler);
  // `router.post('/path', ...send)` of a list that ends with the handler
  const whole = ts.isSpreadElement(handler) ? handler.expression : handler;
  const isNamed = isName(whole) || isBound(handler) || (start.method !== 'USE' && wrapsName(handler));
  if (!isInline && !(isNamed && isServer(callee.expression))) return null;
  const { method, path, at, rest } = start;
  return { method, path, at, middleware: rest.slice(0, -1).flatMap(flatten), handler };
}

/** `setupApiRoute(router, 'post', '/:id', [...checks], controllers.chats.post)`: a product's own function that registers. */
function helpedRoute({ arguments: given }: ts.CallExpression): RouteCall | null {
  const index = given.findIndex(one => ts.isStringLiteralLike(one) && METHOD.test(one.text));
  const [method, at] = index < 0 || index > 1 ? [] : given.slice(index);
  const handler = given.at(-1);
  if (!method || !at || !handler || handler === at || !ts.isStringLiteralLike(at) || !at.text.startsWith('/'))
    return null;
  const isHandler = isFunction(unwrap(handler)) || ts.isIdentifier(handler) || ts.isPropertyAccessExpression(handler);
  if (!isHandler) return null;
  const middleware = given.slice(index + 2, -1).flatMap(flatten);
  return { method: (method as ts.StringLiteralLike).text.toUpperCase(), path: at.text, at, middleware, handler };
}

interface Start extends Pick<RouteCall, 'method' | 'path' | 'at'> {
  /** What is given after the path. */
  rest: readonly ts.Expression[];
}

function startOf(call: ts.CallExpression, callee: ts.PropertyAccessExpression): Start | null {
  const [first, second, ...others] = call.arguments;
  const verb = callee.name.text;
  if (!first) return null;
  const [said, next] = [methodIn(first) ?? pathOf(first, callee), second ? pathOf(second, callee) : null];
  if (verb === 'on') {
    // `app.on('POST', '/path', handler)`
    if (said === null || !METHOD.test(said) || !second || !next?.startsWith('/')) return null;
    return { method: said.toUpperCase(), path: next, at: second, rest: others };
  }
  const method = verb.toUpperCase();
  if (said?.startsWith('/')) return { method, path: said, at: first, rest: call.arguments.slice(1) };
  // `router.post('send', '/path', handler)`: a route with a name of its own
  if (ts.isStringLiteralLike(first) && next?.startsWith('/') && second)
    return { method, path: next, at: second, rest: others };
  const bound = boundPath(callee.expression);
  return bound && ts.isStringLiteralLike(bound) && !ts.isStringLiteralLike(first)
    ? { method, path: bound.text, at: bound, rest: call.arguments }
    : null;
}

/** `app.on(['POST', 'PUT'], '/path', handler)` */
function methodIn(given: ts.Expression): string | null {
  const [method] = ts.isArrayLiteralExpression(given) ? given.elements : [];
  return method && ts.isStringLiteralLike(method) && METHOD.test(method.text) ? method.text : null;
}

/** The path as it is written, or as a constant says it where the call is one of a server. */
function pathOf(given: ts.Expression, callee: ts.PropertyAccessExpression): string | null {
  if (ts.isStringLiteralLike(given)) return given.text;
  const isConstant = ts.isPropertyAccessExpression(given) || ts.isIdentifier(given) || ts.isTemplateExpression(given);
  if (!isConstant || !isServer(callee.expression)) return null;
  const value = literalOf(given)?.value;
  return typeof value === 'string' ? value : null;
}

/** `router.route('/path')` further up in a chain of calls: all of them are about that path. */
export function boundPath(expression: ts.Expression): ts.Expression | null {
  let at = unwrap(expression);
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
    const [path, ...more] = at.arguments;
    if (at.expression.name.text === 'route') return path && more.length === 0 ? path : null;
    at = unwrap(at.expression.expression);
  }
  return null;
}

/** What makes a router or a server: `express.Router()`, `new Hono()`, `fastify()`. */
const MAKES = /^(?!use)(\w*Router|\w*Hono|Elysia|Koa|express|[fF]astify)$/;

/**
 * By the name that a chain of calls and members begins with, or the last one before a call (`this.app.get`,
 * `router.route('/').get`); or by what that name was made with.
 */
function isServer(expression: ts.Expression): boolean {
  let at = unwrap(expression);
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) at = unwrap(at.expression.expression);
  if (SERVERS.test(nameOf(at) ?? '')) return true;
  const declaration = ts.isIdentifier(at) ? declarationOf(at.text, at) : null;
  return declaration !== null && ts.isVariableDeclaration(declaration) && isMadeRouter(declaration);
}

/** `const v1 = new Router()`, `const r = require('express').Router()` */
export function isMadeRouter({ initializer }: ts.VariableDeclaration): boolean {
  return !!initializer && isMaking(unwrap(initializer));
}

/** `new Hono()`, `express.Router()` */
export const isMaking = (made: ts.Expression): boolean =>
  (ts.isNewExpression(made) || ts.isCallExpression(made)) && MAKES.test(nameOf(made.expression) ?? '');

/** A wrapper such as `asyncHandler(async (req, res) => …)`, or a list such as `[check, async (req, res) => …]`. */
function holdsFunction(expression: ts.Expression): boolean {
  const call = unwrap(expression);
  if (ts.isArrayLiteralExpression(call)) return call.elements.some(one => isFunction(unwrap(one)));
  return ts.isCallExpression(call) && call.arguments.some(argument => isFunction(unwrap(argument)));
}

const isName = (one: ts.Expression): boolean => ts.isIdentifier(one) || ts.isPropertyAccessExpression(one);

/** `asyncHandler(controller.send)` */
function wrapsName(expression: ts.Expression): boolean {
  const call = unwrap(expression);
  if (!ts.isCallExpression(call) || call.arguments.length !== 1) return false;
  return WRAPS.test(nameOf(call.expression) ?? '') && isName(unwrap(call.arguments[0]!));
}
const WRAPS = /async|wrap|catch|handle|safe|try/i;

/** `controller.send.bind(controller)` */
function isBound(expression: ts.Expression): boolean {
  const call = unwrap(expression);
  return ts.isCallExpression(call) && nameOf(call.expression) === 'bind';
}
