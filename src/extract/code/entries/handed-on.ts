import { calleeOf } from '../callees.ts';
import { isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
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

/** The one call that a listener makes with what came in; one that does more is judged by what it does itself. */
function onlyCallIn(listener: FunctionNode): FunctionNode | null {
  const given = listener.parameters.map(one => textOf(one.name));
  const calls: ts.CallExpression[] = [];
  if (listener.body)
    throughout(listener.body, one => {
      if (ts.isCallExpression(one) && one.arguments.some(it => given.includes(nameOf(unwrap(it)) ?? '')))
        calls.push(one);
    });
  return calls.length === 1 ? calleeOf(calls[0]!.expression) : null;
}
