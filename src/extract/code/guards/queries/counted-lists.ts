import { changeBehind } from './changed-rows.ts';
import { nameOf, unwrap } from '../../names.ts';
import { queryIn } from './query-steps.ts';
import { ts } from '../../ts-morph.ts';
import { valueBehind } from '../../scopes.ts';

/**
 * `friends.length` and `blocked.size` are asked in the place of the list. An array has no `size` and a set no `length`: what
 * is compared with them says nothing, and stands for itself.
 */
export function counted(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  const key = ts.isPropertyAccessExpression(inner) ? inner.name.text : '';
  if (!ts.isPropertyAccessExpression(inner) || !/^(length|size|count)$/.test(key) || changeBehind(inner))
    return expression;
  const made = valueBehind(inner.expression);
  const isSet = ts.isNewExpression(made) && /^(Set|Map)$/.test(nameOf(made.expression) ?? '');
  if (isSet ? key === 'length' : key === 'size' && isArray(made)) return expression;
  const [list, ...more] = isSet ? (made.arguments ?? []) : [];
  return list && more.length === 0 ? list : inner.expression;
}

const ARRAYS = /^(findMany|findAll|getMany|getRawMany|toArray|filter|map|slice|flatMap|concat)$/;

/** A list that is written out, or that a call is known to answer with. */
function isArray(made: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(made)) return true;
  if (!ts.isCallExpression(made)) return false;
  const asked = queryIn(made) ?? made;
  const [first] = asked.arguments;
  const isRows = nameOf(asked.expression) === 'find' && first && ts.isObjectLiteralExpression(unwrap(first));
  return Boolean(isRows) || ARRAYS.test(nameOf(asked.expression) ?? '');
}
