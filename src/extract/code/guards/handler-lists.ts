import type { Held } from './dominance.ts';
import { heldAt } from './dominance.ts';
import { meaningOf } from '../links/meaning.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { flatten } from './gates-in-turn.ts';
import { routeOf } from '../routes/route-calls.ts';
import { throughGate } from '../routes/routers.ts';
import { ts } from '../ts-morph.ts';
import { usesOfDeclaration } from '../uses.ts';

/** What a handler of a request calls the first thing that it is given. */
const REQUEST = /^_?(req|request|ctx|context|c)$/;

/**
 * `export const send = [requireFriend, async (req, res) => …]`: a list that a router is given runs one after the other, and
 * each goes on only if the one before let the request through.
 */
export function heldByList(list: ts.ArrayLiteralExpression, child: ts.Node): Held[] {
  const at = list.elements.indexOf(child as ts.Expression);
  if (at < 0 || isTakenApart(list) || !(takesRequest(child as ts.Expression) || isGivenToRouter(list))) return [];
  return [...heldWhereUsed(list), ...list.elements.slice(0, at).flatMap(flatten).map(throughGate)];
}

/** `handlers[1]`, `const [, send] = [requireFriend, …]`, `handlers.forEach(…)`: one of them may run without those before. */
function isTakenApart({ parent }: ts.ArrayLiteralExpression): boolean {
  if (!ts.isVariableDeclaration(parent)) return false;
  if (!ts.isIdentifier(parent.name)) return true;
  return [...usesOfDeclaration(parent)].some(
    ({ parent: use }) => ts.isElementAccessExpression(use) || ts.isPropertyAccessExpression(use),
  );
}

/** What stands before the one place where a list is given to a router by its name. */
function heldWhereUsed({ parent }: ts.ArrayLiteralExpression): Held[] {
  if (!ts.isVariableDeclaration(parent)) return [];
  const [use, ...more] = usesOfDeclaration(parent);
  return use && more.length === 0 ? heldAt(use) : [];
}

function takesRequest(handler: ts.Expression): boolean {
  // `asyncHandler(async (req, res) => …)`
  const inner = unwrap(handler);
  if (ts.isCallExpression(inner)) return inner.arguments.some(one => isFunction(unwrap(one)) && takesRequest(one));
  const meaning = isFunction(unwrap(handler)) || ts.isIdentifier(handler) ? meaningOf(handler) : null;
  if (meaning?.is !== 'function') return false;
  const [first] = meaning.node.parameters;
  return first !== undefined && REQUEST.test(textOf(first.name));
}

function isGivenToRouter(list: ts.ArrayLiteralExpression): boolean {
  const { parent } = list;
  return ts.isCallExpression(parent) && routeOf(parent)?.handler === list;
}
