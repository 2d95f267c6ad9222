import { isFunction, textOf, unwrap } from '../names.ts';
import { valueAt } from '../rows/clients.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Route } from './routes.ts';

const METHOD = /^(GET|POST|PUT|PATCH|DELETE)$/i;
const HANDLER = /^handler$/;

/**
 * `{ method: 'POST', url: '/accounts', handler }`: a route as a table tells it, for hapi, Fastify, or a list that a product
 * registers by itself. A request that a client sends has no handler.
 */
export function tabledRoute(node: ts.ObjectLiteralExpression): Route | null {
  const [method, at] = [valueAt(node, /^method$/), valueAt(node, /^(url|path)$/)];
  if (!method || !at || !ts.isStringLiteralLike(method) || !ts.isStringLiteralLike(at)) return null;
  if (!METHOD.test(method.text) || !at.text.startsWith('/')) return null;
  const handler = handlerIn(node);
  return handler && { method: method.text.toUpperCase(), path: at.text, at, handler };
}

function handlerIn(node: ts.ObjectLiteralExpression): ts.Node | null {
  const own = node.properties.find(one => ts.isMethodDeclaration(one) && HANDLER.test(textOf(one.name)));
  if (own) return own;
  // hapi: `{ method, path, options: { handler } }`
  const given = valueAt(node, HANDLER) ?? valueAt(valueAt(node, /^(config|options)$/), HANDLER);
  const inner = given && unwrap(given);
  if (!inner || isFunction(inner)) return inner ?? null;
  if (ts.isIdentifier(inner)) return functionNamed(inner.text, inner);
  // `handler: asyncHandler(async (req, res) => …)`
  return ts.isCallExpression(inner) ? (inner.arguments.map(unwrap).find(isFunction) ?? null) : null;
}
