import type { Held } from './dominance.ts';
import { answerOf, meaningOf, meaningOfAnswer } from '../links/meaning.ts';
import { initializerOf } from '../literals.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { flatten } from './gates-in-turn.ts';
import { routeOf } from '../routes/route-calls.ts';
import { heldByOptions } from '../routes/route-options.ts';
import { heldByMount, heldByRouter, heldBySocket, throughGate } from '../routes/routers.ts';
import { ts } from '../ts-morph.ts';

/** Middleware between the path and the handler ran before the handler and let the request through. */
export function heldByMiddleware(call: ts.CallExpression, child: ts.Node): Held[] {
  const route = routeOf(call);
  if (route && child === route.handler)
    return [...heldByRouter(call, route.path), ...route.middleware.map(throughGate), ...heldByOptions(call, child)];
  return [...heldByMount(call, child), ...heldBySocket(call, child), ...heldByOptions(call, child)];
}

/** Names of calls whose first functions decide whether the last one runs. */
const CHAINS = /^(combineResolvers|composeResolvers|pipeResolvers|compose|chain|pipeline|use|createHandlers)$/;

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
  if (/^(mutation|query|subscription|action|handler)$/.test(name) && (isFunction(child) || ts.isIdentifier(child)))
    return heldByBuilder(callee);
  const isWrapper = ts.isIdentifier(callee) || (ts.isCallExpression(callee) && nameOf(callee.expression) !== null);
  return isWrapper && isHandler(child) ? [{ passed: callee, how: 'around', awaited: true, over: null, child }] : [];
}

/** A function, and what a wrapper made of one: `withLogs(async () => …)` of `withFriends(withLogs(async () => …))`. */
function isHandler(child: ts.Node): boolean {
  if (isFunction(child) || ts.isIdentifier(child)) return true;
  if (!ts.isCallExpression(child) || !ts.isIdentifier(child.expression)) return false;
  const made = child.arguments.some(one => isFunction(unwrap(one))) ? meaningOf(child.expression) : null;
  return made?.is === 'function' && meaningOfAnswer(made.node)?.is === 'function';
}

/** `adultProcedure.input(…).mutation(…)`: the builder's name, and every middleware that it was given. */
function heldByBuilder(callee: ts.Expression, hops = 5): Held[] {
  const held: Held[] = [];
  let at = unwrap(callee);
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) {
    const name = ts.isCallExpression(at) ? (nameOf(at.expression) ?? '') : '';
    const given = ts.isCallExpression(at) ? at.arguments : [];
    if (/^(use|middleware|guard)$/.test(name)) held.unshift(...given.flatMap(flatten).map(throughGate));
    // `protectedProcedure.concat(friendProcedure)`
    if (/^(concat|unstable_concat|unstable_pipe)$/.test(name) && hops > 0)
      held.unshift(...given.flatMap(one => heldByBuilder(one, hops - 1)));
    const based = hops > 0 && ts.isCallExpression(at) ? builderGiven(at) : null;
    if (based) held.unshift(...heldByBuilder(based, hops - 1));
    at = unwrap(at.expression);
  }
  if (!ts.isIdentifier(at)) return held;
  const value = initializerOf(at);
  const before = value && hops > 0 ? heldByBuilder(value, hops - 1) : [];
  const isNamed = /[Pp]rocedure$/.test(at.text) || at.text.endsWith('Action');
  return [...(isNamed ? [throughGate(at)] : []), ...before, ...held];
}

/** `limited(protectedProcedure, { perMinute: 5 })` of `limited = (procedure, limits) => procedure.use(limit(limits))`: what it goes on from. */
function builderGiven(call: ts.CallExpression): ts.Expression | null {
  if (!ts.isIdentifier(call.expression) || call.arguments.length === 0) return null;
  const meaning = meaningOf(call.expression);
  const answer = meaning?.is === 'function' ? answerOf(meaning.node) : null;
  let at = answer && unwrap(answer);
  while (at && ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression))
    at = unwrap(at.expression.expression);
  if (meaning?.is !== 'function' || !at || !ts.isIdentifier(at)) return null;
  const taken = meaning.node.parameters.findIndex(({ name }) => name.getText() === at.getText());
  return call.arguments[taken] ?? null;
}
