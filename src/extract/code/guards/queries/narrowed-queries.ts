import { nameOf, receiverOf, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import { asksForPending } from './asked-pending.ts';
import { STEPS } from './query-steps.ts';

const FINDS_ONE = /^(findOne|exists)$/;

/**
 * `Friendship.findOne({ a, b })` of `Friendship.findOne({ a, b }).where('accepted').equals(true)`: what is asked behind it only leaves
 * out more of the rows, unless it leaves out those that both agreed to.
 */
export function queryNarrowed(call: ts.Expression): ts.CallExpression | null {
  let at = call;
  let isNarrowed = false;
  while (ts.isCallExpression(at)) {
    const name = nameOf(at.expression) ?? '';
    if (!STEPS.test(name) && name !== 'where' && name !== 'equals') break;
    isNarrowed ||= name === 'equals';
    const before = receiverOf(at.expression);
    if (!before) return null;
    at = unwrap(before);
  }
  const isFound = isNarrowed && ts.isCallExpression(at) && FINDS_ONE.test(nameOf(at.expression) ?? '');
  return isFound && !asksForPending(call) ? (at as ts.CallExpression) : null;
}
