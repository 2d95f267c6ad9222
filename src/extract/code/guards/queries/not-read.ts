import { chainOf, nameOf, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition } from './asked-conditions.ts';
import { callsOf } from './built-queries.ts';
import { conditionsAsked } from './conditions-asked.ts';

/** Steps that a product names and writes elsewhere, and languages of their own. */
const OF_PRODUCT = /^(scope|unscoped|modify|apply|aggregate|run)$/;

const OF_SOME_TABLE = /^(repo|repository|dao|em|entityManager|manager|model|store)$/;

/** The first part of a query that says what is asked and was not read, as it is written. */
export function notReadOf(query: ts.Expression): string | null {
  const unread = notRead(conditionsAsked(query));
  if (unread !== null) return unread;
  const calls = ts.isCallExpression(query) ? callsOf(query) : [];
  const step = calls.find(({ expression }) => OF_PRODUCT.test(nameOf(expression) ?? ''));
  if (step) return `${nameOf(step.expression)}(${step.arguments.map(one => one.getText()).join(', ')})`;
  const given = calls.flatMap(call => [...call.arguments]);
  // `where(rows => …)`, `where(new Brackets(…))`, `findOne(Friendship, …)`, and a table that the code does not name
  const within = given.find(one => ts.isFunctionLike(unwrap(one)) || ts.isNewExpression(unwrap(one)) || isModel(one));
  const [root = ''] = chainOf(calls.at(-1)?.expression ?? query).filter(one => one !== 'this');
  return within?.getText() ?? (OF_SOME_TABLE.test(root) ? root : null);
}

const isModel = (given: ts.Expression): boolean => ts.isIdentifier(given) && /^[A-Z][a-z]/.test(given.text);

/** The first part of a condition that was not read, as it is written. */
function notRead(condition: Condition): string | null {
  if ('unread' in condition) return condition.unread || null;
  if ('not' in condition) return notRead(condition.not);
  if ('within' in condition) return notRead(condition.within);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.map(notRead).find(one => one !== null) ?? null;
}
