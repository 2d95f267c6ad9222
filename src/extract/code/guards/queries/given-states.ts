import { isSent } from '../../sent-values.ts';
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
  if (!('values' in condition) || !/^(status|state)$/.test(splitWords(condition.column.at(-1) ?? '').at(-1) ?? ''))
    return false;
  return condition.values.some(value => 'given' in value && !ts.isCallExpression(value.given) && isSent(value.given));
}
