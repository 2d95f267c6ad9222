import { baseName } from '../../../kit/path.ts';
import { calleeOf } from '../callees.ts';
import type { Detection } from '../detector.ts';
import type { FunctionNode } from '../names.ts';
import { filesCalling } from '../links/importers.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, declaredName, enclosingFunction, isFunction, nameOf, unwrap } from '../names.ts';
import type { RouteCall } from '../routes/route-calls.ts';
import { routeOf } from '../routes/route-calls.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `canViewUsers`, `checkProfileAccess`, `mayReadProfile`: by its name it asks who may see this; what it asks is not known. */
const ASKS = /^(can|may|must|check|allow|ensure|require|restrict|only|is|has|verify|assert)s?$/;
const SIGHT =
  /^(view|views|see|sees|read|visit|access|visible|visibility|viewer|viewable|show|shown|open|public|private)$/;

/** A middleware of a route that asks by its name who may see what the route answers with. */
export function asksForSight(middleware: ts.Expression): boolean {
  const inner = unwrap(middleware);
  const name = nameOf(ts.isCallExpression(inner) ? inner.expression : inner);
  if (name === null || isFunction(inner)) return false;
  const [first = '', ...words] = splitWords(name);
  return ASKS.test(first) && words.some(word => SIGHT.test(word));
}

/**
 * What answers with a person stands behind what the routes that lead there ask. It is marked where each of them asks first who
 * may see it, by a name that is not read.
 */
export function withWhatAsks(one: Detection): Detection {
  if (!one.traits?.includes('shown')) return one;
  const run = runOf(one.node);
  if (!run?.body) return one;
  const behind = { ...one, guardedAt: one.guardedAt ?? run.body };
  return isAskedInFront(run) ? { ...behind, traits: [...one.traits, 'asks-first'] } : behind;
}

function isAskedInFront(run: FunctionNode): boolean {
  const routes = routesTo(run);
  return routes.length > 0 && routes.every(({ middleware }) => middleware.some(asksForSight));
}

/** `setupPageRoute(app, '/team', checks, controllers.team.getMembers)`: routes that hand on to a function by its name. */
function routesTo(run: FunctionNode): RouteCall[] {
  const name = declaredName(run);
  const own = run.getSourceFile();
  const files = name === null ? null : filesCalling(name, run);
  return [own, ...(files ?? [])].flatMap(file =>
    (linksOf(file)?.identifiers(name!) ?? []).flatMap(one => {
      const use = ts.isPropertyAccessExpression(one.parent) && one.parent.name === one ? one.parent : one;
      const route = ts.isCallExpression(use.parent) ? routeOf(use.parent) : null;
      return route?.handler === use && mayMean(use, run) ? [route] : [];
    }),
  );
}

/** It leads there; or, where a table of all that answers is made when the program starts, to a file that is called so. */
function mayMean(use: ts.Expression, run: FunctionNode): boolean {
  const found = calleeOf(use);
  if (found) return found === run;
  const owner = chainOf(use).at(-2);
  const stem = baseName(run.getSourceFile().fileName).replace(/\.[^.]+$/, '');
  return owner !== undefined && splitWords(owner).join() === splitWords(stem).join();
}

/** The function that a name is given to, or in which a node stands. */
function runOf(node: ts.Node): FunctionNode | null {
  const { parent } = node;
  if (isFunction(parent) && parent.name === node) return parent;
  const held = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent.parent : parent;
  const value = ts.isBinaryExpression(held)
    ? held.right
    : ts.isPropertyAssignment(held) || ts.isVariableDeclaration(held)
      ? held.initializer
      : undefined;
  const given = value && unwrap(value);
  return given && isFunction(given) ? given : enclosingFunction(node);
}
