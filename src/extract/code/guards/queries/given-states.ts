import { nameOf } from '../../names.ts';
import { valueBehind } from '../../scopes.ts';
import { isSent } from '../../sent/chosen-by-sender.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition } from './asked-conditions.ts';
import { conditionsAsked } from './conditions-asked.ts';

/** `{ status: req.query.status }`: whoever asks says which state is enough, be it a request that nobody answered. */
export const asksForGivenState = (query: ts.Expression): boolean => isGiven(conditionsAsked(query));

function isGiven(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(isGiven);
  if ('any' in condition) return condition.any.some(isGiven);
  if ('not' in condition) return isGiven(condition.not);
  if ('within' in condition) return isGiven(condition.within);
  if (!('values' in condition) || !isOfConnection(condition.column)) return false;
  return condition.values.some(value => 'given' in value && isChosen(value.given));
}

/** `status`, `friendship.state`: not that of somebody's address. */
function isOfConnection(column: readonly string[]): boolean {
  const words = column.flatMap(splitWords);
  return /^(status|state)$/.test(words.at(-1) ?? '') && words.slice(0, -1).every(word => CONNECTION.test(word));
}
const CONNECTION =
  /^(\w|is|my|their|current|friend(ship)?s?|relation(ship)?s?|connections?|contacts?|requests?|invit\w*|follow\w*|accept\w*|approval|match(es)?|link|bond|edge|node|member(ship)?s?|row|rel)$/;

/** Also by a choice among states that are written here: `req.query.pending ? 'pending' : 'accepted'`. */
function isChosen(given: ts.Expression): boolean {
  const inner = valueBehind(given);
  if (!ts.isConditionalExpression(inner)) return !isLookedUp(given) && isSent(given);
  return isSent(inner.condition) || [inner.whenTrue, inner.whenFalse].some(isChosen);
}

/** What stands in a row is what it is; `String(req.query.status)` is what was sent. */
const isLookedUp = (given: ts.Expression): boolean =>
  ts.isCallExpression(given) &&
  /^(find|get|load|fetch|query|select|read|lookup|count)/.test(nameOf(given.expression) ?? '');
