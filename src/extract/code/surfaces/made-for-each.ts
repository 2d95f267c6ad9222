import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, isFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { answersLater, isAsync } from '../callees.ts';
import { returnsOf } from '../guards/returns.ts';
import { meaningOf } from '../links/meaning.ts';
import { valueBehind } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What a list was made by: a function that ran for each of another list. */
export interface MadeForEach {
  made: FunctionNode;
  /** The list of those it ran for. */
  of: ts.Expression;
  /** Of `Promise.allSettled`: the list says of each whether it threw. */
  isSettled: boolean;
  /** The list holds answers also where the function makes promises. */
  isWaitedFor: boolean;
}

/** `await Promise.all(people.map(async one => …))`, `people.map(one => …)`, or a name that stands for one; null for another list. */
export function madeForEach(list: ts.Expression): MadeForEach | null {
  const call = valueBehind(list);
  if (!ts.isCallExpression(call)) return null;
  const name = chainOf(call.expression).join('.');
  if (name === 'Promise.all' || name === 'Promise.allSettled') {
    const all = call.arguments[0] && valueBehind(call.arguments[0]);
    return all && ts.isCallExpression(all) ? mapped(all, name === 'Promise.allSettled', true) : null;
  }
  const made = mapped(call, false, false);
  // A list of promises has not answered yet.
  return made && !isAsync(made.made) && !answersWithPromise(made.made) ? made : null;
}

/** `id => areFriends(me, id)` of a function that answers later: each of the list is there, whatever it will say. */
function answersWithPromise(made: FunctionNode): boolean {
  if (!made.body) return false;
  const answers = ts.isBlock(made.body) ? returnsOf(made).flatMap(({ value }) => value ?? []) : [made.body];
  return answers.some(one => {
    const answer = plainly(one);
    return ts.isCallExpression(answer) && answersLater(answer.expression);
  });
}

/** Without brackets only: what is waited for has answered. */
const plainly = (one: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(one) ? plainly(one.expression) : one;

function mapped(call: ts.CallExpression, isSettled: boolean, isWaitedFor: boolean): MadeForEach | null {
  const of = receiverOf(call.expression);
  const [each] = call.arguments;
  if (!of || !each || nameOf(call.expression) !== 'map') return null;
  const made = functionBehind(each);
  return made && { made, of, isSettled, isWaitedFor };
}

/** A function on the spot, by its name, or the one that a call makes: `knows(me)`. */
export function functionBehind(given: ts.Expression): FunctionNode | null {
  const inner = unwrap(given);
  if (isFunction(inner)) return inner;
  const meaning = meaningOf(inner);
  return meaning?.is === 'function' && meaning.node.body ? meaning.node : null;
}

/** What a test of one element asks of it alone. `but`: it is all right unless it is just that. */
export type OfElement = { is: 'yes' | 'no' | 'kept' | 'refused'; key: string | null; but?: null | undefined };

/** `Boolean`, `one => one`, `one => one !== null`, `one => !one.ok`, `one => one.status === 'fulfilled'`; null for any other. */
export function askedOfElement(test: ts.Expression): OfElement | null {
  const inner = unwrap(test);
  if (ts.isIdentifier(inner)) return inner.text === 'Boolean' ? { is: 'yes', key: null } : null;
  if (!ts.isArrowFunction(inner) || ts.isBlock(inner.body) || inner.modifiers) return null;
  const [parameter] = inner.parameters;
  return parameter && ts.isIdentifier(parameter.name) ? read(inner.body, parameter.name.text) : null;
}

function read(asked: ts.Expression, one: string): OfElement | null {
  const inner = unwrap(asked);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    const turned = read(inner.operand, one);
    return turned && (turned.is === 'yes' || turned.is === 'no') ? { ...turned, is: OPPOSITE[turned.is] } : null;
  }
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const literal = literalOf(inner.right);
    if (!literal || !/^[!=]==?$/.test(operator)) return null;
    const isEqual = operator.startsWith('=');
    if (inner.left.getText() === `${one}.status`) {
      const isKept = (literal.value === 'fulfilled') === isEqual;
      return /^(fulfilled|rejected)$/.test(String(literal.value))
        ? { is: isKept ? 'kept' : 'refused', key: null }
        : null;
    }
    const plain = read(inner.left, one);
    if (plain?.is !== 'yes' || (literal.value && literal.value !== true)) return null;
    if ((literal.value === true) !== isEqual) return { ...plain, is: 'no' };
    const isStrict = operator.length === 3 && (literal.value === null || literal.value === undefined);
    return isStrict ? { ...plain, but: literal.value as null | undefined } : plain;
  }
  if (ts.isIdentifier(inner)) return inner.text === one ? { is: 'yes', key: null } : null;
  const isKey = ts.isPropertyAccessExpression(inner) && inner.expression.getText() === one;
  return isKey ? { is: 'yes', key: inner.name.text } : null;
}

const OPPOSITE = { yes: 'no', no: 'yes' } as const;
