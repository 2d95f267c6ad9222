import { literalOf } from '../../literals.ts';
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
  FINDS_ONE.test(nameOf(found.expression) ?? '') &&
  !stepsOf(call).some(isOther) &&
  namesIn(found).size < 2 &&
  namesIn(call).size > 1;

/** `findOne().where('user').equals(me)`, `findOne().or([{ user: me }, { friend: to }])`: by its paths it is asked for one alone. */
export function asksByPathOfOne(call: ts.CallExpression): boolean {
  const steps = stepsOf(call);
  const begun = steps.find(one => FINDS_ONE.test(nameOf(one.expression) ?? ''));
  if (!begun || begun === call || begun.arguments.length > 0) return false;
  const lists = steps.flatMap(listOf);
  if (new Set(lists).size < lists.length) return false;
  return steps.some(isOther) || peopleAskedBy(call)?.size === 1;
}

/** What joins by one or the other. */
const isOther = ({ expression }: ts.CallExpression): boolean => /^(or|nor|in)$/.test(nameOf(expression) ?? '');

/** `[me, to]`: if two columns are asked to be in it, each of the two is in one of them. */
function listOf({ expression, arguments: [list] }: ts.CallExpression): string[] {
  if (nameOf(expression) !== 'in' || !list) return [];
  const inner = unwrap(list);
  const isOfPeople =
    ts.isArrayLiteralExpression(inner) && inner.elements.length === 2 && !inner.elements.some(one => literalOf(one));
  return isOfPeople ? [inner.getText()] : [];
}

function stepsOf(call: ts.Expression): ts.CallExpression[] {
  const steps: ts.CallExpression[] = [];
  for (let at: ts.Expression | null = call; at;) {
    const inner: ts.Expression = unwrap(at);
    if (!ts.isCallExpression(inner)) break;
    steps.push(inner);
    at = receiverOf(inner.expression);
  }
  return steps;
}

const namesIn = (query: ts.Expression): ReadonlySet<string> =>
  new Set([...(peopleAskedBy(query) ?? [])].map(one => one.slice(one.indexOf(' ') + 1)));
