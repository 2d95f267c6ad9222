import { calleeOf } from '../callees.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Entry } from './entry.ts';

/**
 * The functions that a listener only hands on to: `data => this.handlePm(user, data)`, `this.handlePm`,
 * `this.handlePm.bind(this, user)`. What came in is dealt with there.
 */
export function handedOnTo({ whole }: Entry): FunctionNode | null {
  if (!ts.isCallExpression(whole)) return null;
  const listener = whole.arguments.at(-1);
  return listener ? behind(unwrap(listener)) : null;
}

function behind(listener: ts.Expression): FunctionNode | null {
  const named = namedHandler(listener);
  if (named) return calleeOf(named);
  return isFunction(listener) ? onlyCallIn(listener) : null;
}

/** The name of a function that is declared somewhere else: `onPm`, `this.onPm`, also with what it is bound to. */
export function namedHandler(given: ts.Expression): ts.Expression | null {
  const inner = unwrap(given);
  if (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression))
    return inner.expression.name.text === 'bind' ? namedHandler(inner.expression.expression) : null;
  return ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner) ? inner : null;
}

/** The call that a listener consists of, if it is given what came in; one that does more is judged by what it does itself. */
function onlyCallIn({ body, parameters }: FunctionNode): FunctionNode | null {
  const whole = body && ts.isBlock(body) ? onlyValueIn(body) : body;
  const call = whole && unwrap(whole);
  if (!call || !ts.isCallExpression(call)) return null;
  const given = parameters.map(one => textOf(one.name));
  return call.arguments.some(it => given.includes(nameOf(unwrap(it)) ?? '')) ? calleeOf(call.expression) : null;
}

function onlyValueIn({ statements }: ts.Block): ts.Expression | undefined {
  const [only, ...more] = statements;
  if (!only || more.length > 0) return undefined;
  return ts.isExpressionStatement(only) || ts.isReturnStatement(only) ? only.expression : undefined;
}
