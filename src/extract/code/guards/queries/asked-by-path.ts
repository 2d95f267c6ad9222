import { nameOf, receiverOf, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition } from './asked-conditions.ts';
import { beyond, is, isNull, not, valueIn, valuesOf } from './asked-conditions.ts';
import { AMONG, BOUND, DIFFERS, EQUALS, NOT_AMONG } from './named-operators.ts';

/** `.where('accepted').equals(true)`: the step before names the column (https://mongoosejs.com/docs/api/query.html). */
export function ofPathBefore(
  name: string,
  { expression, arguments: [value, ...more] }: ts.CallExpression,
): Condition | null {
  const step = receiverOf(expression);
  const before = step && unwrap(step);
  if (!value || more.length > 0 || !before || !ts.isCallExpression(before)) return null;
  const [path, ...others] = before.arguments;
  const isPath = /^(where|and)$/.test(nameOf(before.expression) ?? '') && path && ts.isStringLiteralLike(path);
  if (!isPath || others.length > 0 || !/^\w[\w.]*$/.test(path.text)) return null;
  const column = path.text.split('.');
  if (EQUALS.test(name)) return is(column, valueIn(value));
  if (DIFFERS.test(name)) return not(is(column, valueIn(value)));
  if (AMONG.test(name)) return is(column, ...valuesOf(value));
  if (NOT_AMONG.test(name)) return not(is(column, ...valuesOf(value)));
  if (BOUND.test(name)) return beyond(column, name, valueIn(value));
  return name === 'exists' ? (value.kind === ts.SyntaxKind.TrueKeyword ? not(isNull(column)) : isNull(column)) : null;
}
