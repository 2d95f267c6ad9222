import type { GuardKind } from '../../../model/code-fact.ts';
import type { CompiledConcept } from '../concepts.ts';
import { literalOf } from '../literals.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import { ts } from '../ts-morph.ts';
import type { Held } from './dominance.ts';
import { heldAt } from './dominance.ts';
import { checksHeld } from './held-checks.ts';
import { isMarkedForAnybody, isPastAnybody, letsAnybodyPast } from './lets-past.ts';
import { isOptionOfLogin, isUnreadLogin } from './unread-logins.ts';

/** Whose rights are asked for has signed in as well. */
const SIGNED_IN: ReadonlySet<GuardKind> = new Set(['login', 'permission']);
/** What `passport.authenticate('…')` and `AuthGuard('…')` are told, where somebody who is known is asked for. */
const KNOWN = /jwt|bearer|session|token|cookie/i;

/**
 * Whether only who is signed in comes to a route, by what stands in front of its handler: beside the path, on the class, the
 * router, or wherever that is mounted. What the handler itself asks comes later, and may be asked of somebody who is new.
 */
export const isBehindLogin = (route: ts.Node, guards: readonly CompiledConcept[]): boolean =>
  !(ts.isMethodDeclaration(route) && isMarkedForAnybody(route)) &&
  gatesOf(route).some(
    gate => !signsIn(gate) && checksHeld(gate, guards).some(({ kind, protects }) => protects && isOfAccount(kind)),
  );

const isOfAccount = (kind: GuardKind | 'unread'): boolean => kind !== 'unread' && SIGNED_IN.has(kind);

/**
 * Whether something stands in front that is named for a login and is not read to its end. It may ask, and it may not: that a
 * route is open to all is not said of it.
 */
export const mayBeBehindLogin = (route: ts.Node): boolean =>
  gatesOf(route).some(gate => !signsIn(gate) && mayAskLogin(gate)) || wrappersOf(route).some(isUnreadLogin);

const mayAskLogin = (gate: Gate): boolean =>
  'option' in gate ? isOptionOfLogin(gate.option) : !isPastAnybody(gate) && isUnreadLogin(gate.passed);

/** Whether another service has said who it is: what stands in the request then is what came from there. */
export const isKnownFromOutside = (route: ts.Node): boolean => gatesOf(route).some(signsIn);

type Gate = Extract<Held, { passed: unknown } | { option: unknown }>;

function gatesOf(route: ts.Node): Gate[] {
  const start = startOf(route);
  if (!start) return [];
  return heldAt(start).filter(
    (held): held is Gate => 'option' in held || ('passed' in held && /^(middleware|around|rule)$/.test(held.how)),
  );
}

/** Where the handler of a route begins. */
function startOf(route: ts.Node): ts.Node | null {
  if (ts.isMethodDeclaration(route)) return route.body ?? null;
  const handler = ts.isCallExpression(route) ? routeOf(route)?.handler : undefined;
  return handler ? withinWrappers(handler) : null;
}

/** `withLogs(asyncHandler(async (req, res) => …))` */
function withinWrappers(handler: ts.Expression): ts.Node {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner.body ?? inner;
  const wrapped = ts.isCallExpression(inner) ? inner.arguments.at(-1) : undefined;
  return wrapped ? withinWrappers(wrapped) : handler;
}

/** `secured` of `secured(users.show)` */
function wrappersOf(route: ts.Node): ts.Expression[] {
  const found: ts.Expression[] = [];
  let at = ts.isCallExpression(route) ? routeOf(route)?.handler : undefined;
  for (at = at && unwrap(at); at && ts.isCallExpression(at); at = at.arguments.at(-1) && unwrap(at.arguments.at(-1)!))
    if (!letsAnybodyPast(at) && nameOf(at.expression) !== 'bind') found.push(at.expression);
  return found;
}

/** `passport.authenticate('google')`, `AuthGuard(['local'])`: here somebody signs in, whoever it is. */
function signsIn(gate: Gate): boolean {
  const told = 'passed' in gate ? toldTo(gate.passed) : [];
  return told.length > 0 && !told.every(one => KNOWN.test(one));
}

function toldTo(gate: ts.Expression): string[] {
  const inner = unwrap(gate);
  if (!ts.isCallExpression(inner) || !/^(authenticate|AuthGuard)$/.test(nameOf(inner.expression) ?? '')) return [];
  const [first] = inner.arguments;
  const given = first && ts.isArrayLiteralExpression(first) ? first.elements : first ? [first] : [];
  return given.flatMap(one => {
    const said = literalOf(one)?.value;
    return typeof said === 'string' ? [said] : [];
  });
}
