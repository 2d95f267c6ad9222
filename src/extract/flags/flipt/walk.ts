import { ALL, AND, ANY, ENTITY, distinct, isBoolean, type Constraint, type Flag, type Segment } from './snapshot.ts';

/** Whether somebody meets a constraint. */
export type Holds = (constraint: Constraint) => boolean;

const KNOWN = /^(STRING|NUMBER|BOOLEAN|DATETIME|ENTITY_ID)_CONSTRAINT_COMPARISON_TYPE$/;

export const isKnownType = (type: string): boolean => KNOWN.test(type);

/** Where an attribute stands in a context that the search builds. */
export function pathOf({ type, property }: Constraint): string {
  return type === ENTITY ? 'entityId' : property.replaceAll('\\', '\\\\').replaceAll('.', String.raw`\.`);
}

/**
 * The position of the rule that decides; null where none does. The library looks at every segment of a rule in no certain
 * order; here no more is asked than decides.
 *
 * @param isDrawn Whether somebody is among the share of a rollout.
 */
export function decidingRule(flag: Flag, holds: Holds, isDrawn: (percentage: number) => boolean): number | null {
  if (!isBoolean(flag)) {
    if (!flag.enabled) return null;
    return found(flag.rules.findIndex(({ segments, segmentOperator }) => isMet(segments, segmentOperator, holds)));
  }
  return found(
    flag.rollouts.findIndex(({ threshold, segment }) => {
      if (threshold) return isDrawn(threshold.percentage);
      return segment !== undefined && isMet(segment.segments, segment.segmentOperator, holds);
    }),
  );
}

const found = (index: number) => (index < 0 ? null : index);

function isMet(segments: readonly Segment[], operator: string, holds: Holds): boolean {
  const all = distinct(segments);
  return operator === AND ? all.every(one => isIn(one, holds)) : all.some(one => isIn(one, holds));
}

function isIn({ matchType, constraints }: Segment, holds: Holds): boolean {
  if (matchType === ALL) return constraints.every(one => isKnownType(one.type) && holds(one));
  if (constraints.length === 0) return matchType === ANY;
  for (const one of constraints) {
    // One of no known type ends the search among them.
    if (!isKnownType(one.type)) return false;
    if (holds(one)) return true;
  }
  return false;
}
