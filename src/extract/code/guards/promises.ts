import { isAsync } from '../callees.ts';
import type { Held } from './dominance.ts';
import { heldByFound } from './held-by-call.ts';
import { functionBehind } from '../surfaces/made-for-each.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { returnsOf } from './returns.ts';
import type { Declaration } from '../scopes.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** `assertAdult(user).then(() => send())`: the first callback runs only if the promise was kept. */
export function heldByPromise(call: ts.CallExpression, child: ts.Node): Held[] {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'then') return [];
  return child === call.arguments[0] ? heldByKept(call.expression.expression) : [];
}

/** What is known once a promise was kept: each `then` on the way came back, and no `catch` made good what had failed. */
function heldByKept(promise: ts.Expression): Held[] {
  const call = unwrap(promise);
  if (!ts.isCallExpression(call) || ts.isOptionalChain(call)) return [];
  const before = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  const [first, ...more] = call.arguments;
  const given = first ? functionBehind(first) : null;
  switch (before && nameOf(call.expression)) {
    case 'then':
      return more.length > 0 ? [] : [...heldByKept(before!), ...(given ? [{ ran: given, over: null }] : [])];
    case 'catch':
      return given?.body && returnsOf(given).length === 0 ? heldByKept(before!) : [];
    case 'finally':
      return heldByKept(before!);
    default:
      return [{ passed: call, how: 'statement', awaited: true, over: null }, ...heldByFound(call)];
  }
}

/** What a name stands for that a callback is given: `ok` of `areFriends(a, b).then(ok => …)`; null for any other. */
export function answerGivenTo(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name.text, name);
  return declared && ts.isParameter(declared) ? (answerTaken(declared) ?? answerAfterError(declared)) : null;
}

/** `link` of `friendships.findOne(…, (err, link) => …)`: what a callback is given behind the error. */
function answerAfterError(declared: ts.ParameterDeclaration): ts.CallExpression | null {
  const callback = declared.parent;
  if (!isFunction(callback) || callback.parameters[1] !== declared) return null;
  const isOfError = /^_?(e|er|err|error)$/.test(callback.parameters[0]!.name.getText());
  const call = callback.parent;
  return isOfError && ts.isCallExpression(call) && call.arguments.at(-1) === (callback as ts.Node) ? call : null;
}

/** The promise whose answer a parameter is: that of a call, or what the `then` before hands on. */
export function answerTaken(declared: Declaration): ts.Expression | null {
  const callback = declared.parent;
  if (!ts.isParameter(declared) || !isFunction(callback) || callback.parameters[0] !== declared) return null;
  const call = callback.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== (callback as ts.Node)) return null;
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'then') return null;
  const kept = unwrap(call.expression.expression);
  if (!ts.isCallExpression(kept)) return null;
  const name = ts.isPropertyAccessExpression(kept.expression) ? kept.expression.name.text : '';
  if (name === 'catch' || name === 'finally') return null;
  if (name !== 'then') return kept;
  const [first, ...more] = kept.arguments;
  const handsOn = first && more.length === 0 ? functionBehind(first) : null;
  const [way, ...others] = handsOn && !isAsync(handsOn) ? returnsOf(handsOn) : [];
  return way?.value && others.length === 0 ? way.value : null;
}
