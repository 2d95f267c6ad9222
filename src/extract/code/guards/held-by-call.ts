import { isAsync } from '../callees.ts';
import type { Held } from './dominance.ts';
import { heldInEach } from './dominance.ts';
import { functionBehind } from '../surfaces/made-for-each.ts';
import { chainOf, isFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { heldByUnwrapped } from './results.ts';
import { heldByEach } from './rule-lists.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What is known once a call has come back: it did not throw, nor did those that it waits for. */
export function heldByCall(expression: ts.Expression, how: 'statement' | 'value'): Held[] {
  const awaited = ts.isAwaitExpression(withoutParentheses(expression));
  const call = unwrap(expression);
  // `guard?.assertAdult(user)` may not run at all.
  if (!ts.isCallExpression(call) || ts.isOptionalChain(call)) return [];
  const name = chainOf(call.expression).join('.');
  const [first] = call.arguments;
  if (/^(assert|invariant|tinyInvariant|assert\.ok|(ctx|context)\.assert)$/.test(name) && first)
    return [{ test: first, outcome: true, over: null }];
  const body = name.endsWith('.forEach') && first && isFunction(first) && !isAsync(first) ? first.body : null;
  if (body && ts.isBlock(body))
    return overEach(heldInEach(body, 'throw'), (call.expression as ts.PropertyAccessExpression).expression);
  if (/^Promise\.(all|any)$/.test(name) && first)
    return name === 'Promise.all' && awaited ? heldByAll(unwrap(first)) : [];
  return [{ passed: call, how, awaited, over: null }, ...heldByUnwrapped(call), ...(awaited ? heldByFound(call) : [])];
}

/** `await friendships.findFirstOrThrow(…)`, `await Friendship.findOne(…).orFail()`: something was found. */
export function heldByFound(call: ts.CallExpression): Held[] {
  const name = nameOf(call.expression) ?? '';
  const found = /^or(Fail|Throw)$/.test(name)
    ? receiverOf(call.expression)
    : /Or(Fail|Throw)$/.test(name)
      ? call
      : null;
  return found ? [{ test: found, outcome: true, over: null }] : [];
}

/** `await Promise.all([assertA(), assertB()])`, `await Promise.all(ids.map(id => assertFriend(id)))`. */
function heldByAll(list: ts.Expression): Held[] {
  if (ts.isArrayLiteralExpression(list)) {
    return list.elements.flatMap((element): Held[] => {
      const call = unwrap(element);
      return ts.isCallExpression(call) ? [{ passed: call, how: 'statement', awaited: true, over: null }] : [];
    });
  }
  const inner = ts.isIdentifier(list) ? unwrap(valueOf(list) ?? list) : list;
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return [];
  const [given] = inner.arguments;
  if (inner.expression.name.text !== 'map' || !given) return [];
  const { expression: over } = inner.expression;
  const callback = unwrap(given);
  // `ids.map(refuseStrangers)`
  if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) {
    const ran = functionBehind(callback);
    return ran ? overEach([{ ran, over: null }], over) : [];
  }
  const { body } = callback;
  const call = ts.isBlock(body) ? null : unwrap(body);
  // A `return` in the callback ends one element only.
  const inside: Held[] = ts.isBlock(body)
    ? heldInEach(body, 'throw')
    : call && ts.isCallExpression(call)
      ? [{ passed: call, how: 'statement', awaited: true, over: null }]
      : [];
  return [...overEach(inside, over), ...heldByEach(over, callback, inside)];
}

/** `people` of `for (let at = 0; at < people.length; at++)` */
export function listCountedThrough({ initializer, condition }: ts.ForStatement): ts.Expression | null {
  const isFromFirst = initializer !== undefined && /=\s*0\s*$/.test(initializer.getText());
  if (!isFromFirst || !condition || !ts.isBinaryExpression(condition)) return null;
  const { left, right, operatorToken } = condition;
  const isToLast = ts.isIdentifier(left) && operatorToken.kind === ts.SyntaxKind.LessThanToken;
  return isToLast && ts.isPropertyAccessExpression(right) && right.name.text === 'length' ? right.expression : null;
}

/** What was asked in a loop was asked of each of its list. */
export function overEach(held: Held[], list: ts.Expression): Held[] {
  const over = chainOf(list).join('.');
  if (over === '') return [];
  return held.flatMap(one => ('over' in one ? [{ ...one, over }] : []));
}

function withoutParentheses(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ? withoutParentheses(expression.expression) : expression;
}
