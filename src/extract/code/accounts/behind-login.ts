import { literalOf } from '../literals.ts';
import { nameOf, receiverOf, unwrap } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LOGIN =
  /^(login|logged|signed|signin|auth|authed|authenticate|authenticated|authentication|authorize|authorized|authorization|protect|protected|jwt|bearer|admin|staff)$/;
/** What stands in front of everybody, or keeps out whoever is logged in: `authLimiter`, `redirectIfLoggedIn`. */
const UNLIKE =
  /^(limit|limiter|limits|rate|throttle|throttler|slow|validate|validator|validation|schema|body|guest|not|no|non|un|if|already|forward|redirect|out|prevent|block|anonymous|optional|captcha|recaptcha|local|init|initialize|error|errors)$/;
/** What `passport.authenticate('…')` and `AuthGuard('…')` are told, where somebody who is known is asked for. */
const KNOWN = /jwt|bearer|session|token|cookie/i;

/** Whether only who is logged in comes to a route: by what stands in front of it, at its class or at its router. */
export function isBehindLogin(node: ts.Node): boolean {
  return guardsOf(node).some(asksLogin);
}

/** Whether another service has said who it is: what stands in the request then is what came from there. */
export const isKnownFromOutside = (node: ts.Node): boolean =>
  guardsOf(node).some(one => toldTo(one).some(said => !KNOWN.test(said)));

function guardsOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isMethodDeclaration(node))
    return [...guardsAt(node), ...(ts.isClassLike(node.parent) ? guardsAt(node.parent) : [])];
  if (!ts.isCallExpression(node)) return [];
  return [...(routeOf(node)?.middleware ?? []), ...usedBefore(node)];
}

const guardsAt = (node: ts.HasDecorators): ts.Expression[] =>
  (ts.getDecorators(node) ?? []).flatMap(({ expression: one }) => {
    if (!ts.isCallExpression(one)) return [];
    return nameOf(one.expression) === 'UseGuards' ? [...one.arguments] : [];
  });

/** `router.use(requireLogin)` further up asks it of all that follows. */
function usedBefore(route: ts.CallExpression): ts.Expression[] {
  const router = receiverOf(route.expression)?.getText();
  let at: ts.Node = route;
  while (!ts.isExpressionStatement(at) && at.parent) at = at.parent;
  const { parent } = at;
  if (!parent || !(ts.isSourceFile(parent) || ts.isBlock(parent))) return [];
  return parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement)).flatMap(one => {
    const call = ts.isExpressionStatement(one) ? unwrap(one.expression) : null;
    const isUse = call && ts.isCallExpression(call) && nameOf(call.expression) === 'use';
    if (!isUse || receiverOf(call.expression)?.getText() !== router) return [];
    return call.arguments.some(given => ts.isStringLiteralLike(given)) ? [] : [...call.arguments];
  });
}

function asksLogin(guard: ts.Expression): boolean {
  const inner = unwrap(guard);
  const named = ts.isCallExpression(inner) || ts.isNewExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(named) ?? '');
  const told = toldTo(inner);
  if (told.length > 0 && !told.every(one => KNOWN.test(one))) return false;
  return words.some(word => LOGIN.test(word)) && !words.some(word => UNLIKE.test(word));
}

/** `passport.authenticate('google')`, `AuthGuard(['jwt'])` */
function toldTo(guard: ts.Expression): string[] {
  const inner = unwrap(guard);
  if (!ts.isCallExpression(inner) || !/^(authenticate|AuthGuard)$/.test(nameOf(inner.expression) ?? '')) return [];
  const [first] = inner.arguments;
  const given = first && ts.isArrayLiteralExpression(first) ? first.elements : first ? [first] : [];
  return given.flatMap(one => {
    const said = literalOf(one)?.value;
    return typeof said === 'string' ? [said] : [];
  });
}
