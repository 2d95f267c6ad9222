import { nameOf, receiverOf, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';

/** Steps of a query that say how its answer comes, and not what is asked for. */
export const STEPS =
  /^(exec|lean|populate|select|sort|limit|skip|session|read|cache|maxTimeMS|hint|collation|setOptions|toObject)$/;
const FINDS = /^(find|exists|count)/;

/** `Friendship.findOne(…)` of `Friendship.findOne(…).populate('user').lean().exec()`; null for what has no such step. */
export function queryIn(call: ts.Expression): ts.CallExpression | null {
  let at = call;
  while (ts.isCallExpression(at) && STEPS.test(nameOf(at.expression) ?? '')) {
    const before = receiverOf(at.expression);
    if (!before) return null;
    at = unwrap(before);
  }
  return at !== call && ts.isCallExpression(at) && FINDS.test(nameOf(at.expression) ?? '') ? at : null;
}

/** What a step of a query comes after: `db.people` of `db.people.find()`; null at the beginning. */
export function before(at: ts.Expression): ts.Expression | null {
  const inner = unwrap(at);
  const earlier = ts.isCallExpression(inner) ? inner.expression : receiverOf(inner);
  return earlier && unwrap(earlier);
}
