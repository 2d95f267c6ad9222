import type { Check } from './named-checks.ts';
import { enclosingFunction } from '../names.ts';
import { actionAround } from '../server-parts.ts';
import type { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/**
 * What was asked when a page was drawn is not asked again by an action in it, which is called by itself, by whoever knows its name
 * and with whatever they send. Of a place that the action only leads to, the calls are gone through.
 */
export function isAskedOfPage(check: Check, node: ts.Node): boolean {
  const stands = [check.node, ...(check.via ?? []).map(({ from }) => from)];
  return [node, ...(check.below ?? [])].some(place => {
    const action = actionAround(place);
    if (!action || stands.some(one => isWithin(one, action))) return false;
    const page = enclosingFunction(action);
    return page !== null && stands.some(one => isWithin(one, page));
  });
}
