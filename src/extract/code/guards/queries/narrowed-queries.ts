import { nameOf, receiverOf, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import { asksForPending } from './asked-pending.ts';
import { asksForGivenState } from './given-states.ts';
import { peopleAskedBy } from './one-person-asked.ts';
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
  if (!isNarrowed || !ts.isCallExpression(at) || !FINDS_ONE.test(nameOf(at.expression) ?? '')) return null;
  return asksForPending(call) || asksForGivenState(call) || isOfBothByPath(call, at) ? null : at;
}

/** `Friendship.findOne().where('user').equals(me).where('friend').equals(to)`: only all of it together names both. */
export const isOfBothByPath = (call: ts.Expression, found: ts.CallExpression): boolean =>
  FINDS_ONE.test(nameOf(found.expression) ?? '') && namesIn(found).size < 2 && namesIn(call).size > 1;

const namesIn = (query: ts.Expression): ReadonlySet<string> =>
  new Set([...(peopleAskedBy(query) ?? [])].map(one => one.slice(one.indexOf(' ') + 1)));
