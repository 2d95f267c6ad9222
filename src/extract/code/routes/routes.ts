import { matcher } from '../../../kit/glob.ts';
import type { CompiledConcept } from '../concepts.ts';

import { isFunction, textOf, unwrap } from '../names.ts';
import { routeOf } from './route-calls.ts';
import { functionNamed } from '../scopes.ts';
import { tabledRoute } from './tabled-routes.ts';
import { ts } from '../ts-morph.ts';

/** A route of a server: where its path stands and what runs for it, as far as the file shows. */
export interface Route {
  method: string;
  path: string;
  at: ts.Node;
  handler: ts.Node;
}

/** `router.post('/x', handler)` with a handler in this file, a method with `@Post('x')`, a line of a table of routes. */
export function routeAt(node: ts.Node): Route | null {
  if (ts.isCallExpression(node)) {
    const route = routeOf(node);
    if (!route) return null;
    const handler = bodyOf(route.handler);
    return handler && { method: route.method, path: route.path, at: route.at, handler };
  }
  if (ts.isObjectLiteralExpression(node)) return tabledRoute(node);
  return ts.isMethodDeclaration(node) ? decoratedRoute(node) : null;
}

function bodyOf(handler: ts.Expression): ts.Node | null {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner;
  if (ts.isIdentifier(inner)) return functionNamed(inner.text, inner);
  if (!ts.isCallExpression(inner)) return null;
  const wrapped = inner.arguments.map(unwrap).find(isFunction);
  return wrapped ?? null;
}

function decoratedRoute(method: ts.MethodDeclaration): Route | null {
  const prefix = ts.isClassLike(method.parent) ? (stringOf(method.parent, /^(Json)?Controller$/)?.text ?? '') : '';
  const decorator = decoratorOf(method, /^(Post|Put|Patch|Get|Delete)$/i);
  if (!decorator) return null;
  const [first] = decorator.arguments;
  const own = first && ts.isStringLiteralLike(first) ? first : null;
  const path = [prefix, own?.text ?? ''].map(part => part.replace(/^\/|\/$/g, '')).filter(part => part !== '');
  return {
    method: textOf(decorator.expression).toUpperCase(),
    path: `/${path.join('/')}`,
    at: own ?? decorator.expression,
    handler: method,
  };
}

function stringOf(node: ts.ClassLikeDeclaration, name: RegExp): ts.StringLiteralLike | null {
  const [first] = decoratorOf(node, name)?.arguments ?? [];
  return first && ts.isStringLiteralLike(first) ? first : null;
}

function decoratorOf(node: ts.HasDecorators, name: RegExp): ts.CallExpression | null {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (
      ts.isCallExpression(expression) &&
      ts.isIdentifier(expression.expression) &&
      name.test(expression.expression.text)
    )
      return expression;
  }
  return null;
}

/** Path of the route whose handler holds the node; null if it stands in none. */
export function routeAround(node: ts.Node): string | null {
  for (let at = node.parent; at; at = at.parent) {
    const route = routeAt(at);
    if (route) return route.path;
  }
  return null;
}

export function isRouteOf(concept: CompiledConcept, { method, path }: Route): boolean {
  return concept.routes.some(
    one => one.method.toUpperCase() === method && matcher([one.path.replace(/^\//, '')])(path.replace(/^\//, '')),
  );
}
