import { literalOf } from '../../literals.ts';
import type { Constant } from '../../literals.ts';
import { valueBehind } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

/** What must hold of each row that a query finds. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** A column by its names from the root, and the values of which it is one. */
  | { column: readonly string[]; values: readonly Value[] }
  /** It is more, less, or between: not which. */
  | { column: readonly string[]; isBounded: true }
  /** A query of its own, that finds something. */
  | { within: Condition }
  /** What is written there, and was not read. */
  | { unread: string };

/** A value that is fixed, one that is given, or what a text says that is neither. */
export type Value = { said: Constant } | { given: ts.Expression } | { text: string };

export const NOTHING_ASKED: Condition = { all: [] };

export const valueIn = (given: ts.Expression): Value => {
  const literal = literalOf(given);
  return literal ? { said: literal.value } : { given };
};

export function valuesOf(given: ts.Expression): Value[] {
  const value = valueBehind(given);
  return ts.isArrayLiteralExpression(value) ? value.elements.map(valueIn) : [valueIn(given)];
}

export const is = (column: readonly string[], ...values: Value[]): Condition => ({ column, values });
export const isNull = (column: readonly string[]): Condition => is(column, { said: null });
export const not = (condition: Condition): Condition => ({ not: condition });

/** `a > 0`, `a >= 1`: of a number that stands for yes or no, what is not no. */
export function beyond(column: readonly string[], operator: string, value: Value): Condition {
  const least = 'said' in value ? value.said : null;
  return (/^\$?gt$|^>$/.test(operator) && least === 0) || (/^\$?gte$|^>=$/.test(operator) && least === 1)
    ? not(is(column, { said: 0 }))
    : { column, isBounded: true };
}

/** `where('a', '!=', b)`: by the operator between the two. */
export function compared(column: readonly string[], operator: string, values: readonly Value[]): Condition {
  const said = operator.toLowerCase();
  const [first] = values;
  if (/^(={1,3}|is|in|eq|array-contains|@>)$/.test(said)) return is(column, ...values);
  if (/^(!={1,2}|<>|is not|not in|not-in|neq?)$/.test(said)) return not(is(column, ...values));
  return first && /^([<>]=?|[gl]te?)$/.test(said)
    ? beyond(column, said, first)
    : { unread: `${column.join('.')} ${said}` };
}
