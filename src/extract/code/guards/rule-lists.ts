import { isAsync } from '../callees.ts';
import { elementsOf } from '../constant-tables.ts';
import type { Held } from './dominance.ts';
import { memberOf } from '../links/class-members.ts';
import { meaningOf } from '../links/meaning.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A function that a name stands for while it is asked: one of a list that a loop goes through, or one that was handed in. */
export type Stands = (callee: ts.Expression) => readonly FunctionNode[];

/** `for (const rule of rules) await rule(ctx)`: each function of a list that is written out ran, or said what let the loop go on. */
export function heldByLoop({ initializer, expression }: ts.ForOfStatement, inside: readonly Held[]): Held[] {
  const [one] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  const stands = one ? standsFor(expression, one.name) : null;
  return stands ? inside.flatMap(held => saidOf(held, stands)) : [];
}

/** `rules.map(rule => rule(ctx))`, `rules.every(({ check }) => check(ctx))`: the same of a callback that runs for each. */
export function heldByEach(
  list: ts.Expression,
  callback: ts.Node,
  inside: readonly Held[],
  isWaitedFor = false,
): Held[] {
  const [one] = isFunction(callback) ? callback.parameters : [];
  const stands = one ? standsFor(list, one.name) : null;
  return stands ? inside.flatMap(held => saidOf(held, stands, isWaitedFor)) : [];
}

/** What the names of a loop stand for; null if the list is not written out. */
export function standsFor(list: ts.Expression, one: ts.BindingName): Stands | null {
  const elements = elementsOf(list);
  if (!elements) return null;
  return callee => {
    const key = keyOf(callee, one);
    if (key === undefined) return [];
    return elements.flatMap(element => {
      const meaning = meaningOf(element);
      const rule = key === null || !meaning ? meaning : memberOf(meaning, key);
      return rule?.is === 'function' && rule.node.body ? [rule.node] : [];
    });
  };
}

/** Under which key of an element something is called: null for the element itself, undefined for anything else. */
function keyOf(callee: ts.Expression, one: ts.BindingName): string | null | undefined {
  const inner = unwrap(callee);
  if (ts.isIdentifier(one)) {
    if (ts.isIdentifier(inner)) return inner.text === one.text ? null : undefined;
    const isKey = ts.isPropertyAccessExpression(inner) && inner.expression.getText() === one.text;
    return isKey ? inner.name.text : undefined;
  }
  if (!ts.isObjectBindingPattern(one) || !ts.isIdentifier(inner)) return undefined;
  const taken = one.elements.find(({ name }) => ts.isIdentifier(name) && name.text === inner.text);
  return taken && textOf(taken.propertyName ?? taken.name);
}

/** What a call of such a name says of the functions that it stands for. */
export function saidOf(held: Held, stands: Stands, isWaitedFor = false): Held[] {
  const said = 'test' in held ? answered(held.test, held.outcome) : 'passed' in held ? ranBy(held) : null;
  if (!said) return [];
  return stands(said.call.expression).flatMap((rule): Held[] => {
    // A promise that nobody waits for says nothing.
    if (isAsync(rule) && !said.isAwaited && !isWaitedFor) return [];
    if (said.is === 'ran') return [{ ran: rule, by: said.call, over: null }];
    return [{ said: rule, by: said.call, over: null, ...(said.is === 'no' && { isDenied: true as const }) }];
  });
}

interface Said {
  call: ts.CallExpression;
  is: 'yes' | 'no' | 'ran';
  isAwaited: boolean;
}

function ranBy(held: Extract<Held, { passed: unknown }>): Said | null {
  const call = unwrap(held.passed);
  const isPlain = held.how === 'statement' || held.how === 'value';
  return isPlain && ts.isCallExpression(call) ? { call, is: 'ran', isAwaited: held.awaited } : null;
}

/** `!(await rule(ctx))`, `ok` of `const ok = await rule(ctx)`, `rule(ctx) === false`. */
function answered(test: ts.Expression, outcome: boolean, isAwaited = false): Said | null {
  let inner = test;
  let waits = isAwaited;
  while (unwrap(inner) !== inner) {
    waits ||= ts.isAwaitExpression(inner);
    inner = (inner as ts.ParenthesizedExpression).expression;
  }
  if (ts.isCallExpression(inner)) return { call: inner, is: outcome ? 'yes' : 'no', isAwaited: waits };
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return answered(inner.operand, !outcome, waits);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const literal = /^[!=]==?$/.test(operator) ? literalOf(inner.right) : null;
    if (typeof literal?.value !== 'boolean') return null;
    return answered(inner.left, (operator.startsWith('=') === outcome) === literal.value, waits);
  }
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return value && !isFunction(value) ? answered(value, outcome, waits) : null;
}
