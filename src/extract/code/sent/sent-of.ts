import { nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Carrier } from './carriers.ts';
import { carrierCalled, isCalledSent, isRequest } from './carriers.ts';
import { sentByCall } from './calls.ts';
import { sentToParameter } from './parameters.ts';

/** What a value is of what came with a request. */
export interface Sent {
  carrier: Carrier;
  /** Keys from there on; empty for all of it. */
  path: readonly string[];
  /**
   * How it is known: it is read of the `request` itself; what it is read of is called so by its `name`; or it is only called
   * `like` what a service is handed.
   */
  by: 'request' | 'name' | 'like';
  /** A shape, a schema or a class has looked at it on the way, so that it need not be all that was sent. */
  isRead: boolean;
}

const STEPS = 8;

/**
 * The one reader of what came with a request: the body, the query, the path, the headers or the cookies, a part of them, a name
 * that stands for it, and what a shape hands back of it. What was looked up by what was sent is not sent: `await find(req.body.id)`.
 * @param keys What is read of the value in turn, from the outside in.
 */
export function sentOf(value: ts.Expression, keys: readonly string[] = [], steps = STEPS): Sent | null {
  const inner = unwrap(value);
  if (steps === 0) return null;
  if (ts.isIdentifier(inner)) return ofName(inner, keys, steps - 1);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    const key = nameOf(inner) ?? '*';
    const known = isRequest(inner.expression) ? 'request' : null;
    if (known && carrierCalled(key)) return whole(key, known, keys);
    return sentOf(inner.expression, [key, ...keys], steps - 1) ?? (isCalledSent(key) ? whole(key, 'name', keys) : null);
  }
  if (!ts.isCallExpression(inner) && !ts.isNewExpression(inner)) return null;
  const given = sentByCall(inner, steps - 1);
  return given && keys.reduce(memberOf, given);
}

const whole = (key: string, by: Sent['by'], path: readonly string[]): Sent => ({
  carrier: carrierCalled(key)!,
  path,
  by,
  isRead: false,
});

/** A member of what was sent: `to` of `req.body`. What a shape hands back lies under `data` or `value`, and `args.input` is all there is. */
export function memberOf(from: Sent, key: string): Sent {
  const isLaidUnder = from.path.length === 0 && (from.isRead ? /^(data|value|output|input)$/ : /^input$/).test(key);
  return isLaidUnder ? from : { ...from, path: [...from.path, key] };
}

function ofName(name: ts.Identifier, read: readonly string[], steps: number): Sent | null {
  const declared = declarationOf(name.text, name);
  if (!declared) return null;
  const keys = [...read];
  let holder: ts.Node = declared;
  for (; ts.isBindingElement(holder); holder = holder.parent.parent)
    if (!holder.dotDotDotToken)
      keys.unshift(ts.isObjectBindingPattern(holder.parent) ? textOf(holder.propertyName ?? holder.name) : '*');
  if (ts.isParameter(holder)) return sentToParameter(holder, keys);
  if (!ts.isVariableDeclaration(holder)) return null;
  const { parent } = holder.parent;
  // `for (const one of req.body.people)`
  const value = ts.isForOfStatement(parent) ? parent.expression : holder.initializer;
  if (!value) return null;
  // `const { body: { to } } = req`
  const [key = '', ...rest] = keys;
  if (carrierCalled(key) && isRequest(value)) return whole(key, 'request', rest);
  return sentOf(value, keys, steps) ?? (isCalledSent(key) && holder !== declared ? whole(key, 'name', rest) : null);
}
