import type { Place } from '../../../model/place.ts';
import type { Draft } from '../facts.ts';

type Operation = Extract<Draft, { kind: 'operation' }>;

/** A route that asks nobody who they are is told itself; what answers there is named with it, and no question of its own. */
export function toldAtRoutes(drafts: readonly Draft[]): Draft[] {
  const answered = drafts.flatMap(one =>
    isOperation(one) && has(one, 'open-route') && !has(one, 'respects-choice') && !has(one, 'names-choice')
      ? (one.trace ?? []).map(({ at }) => ({ concept: one.concept, at }))
      : [],
  );
  if (answered.length === 0) return [...drafts];
  return drafts.map(one =>
    isOperation(one) &&
    has(one, 'shown') &&
    answered.some(({ concept, at }) => concept === one.concept && holds(at, one.at))
      ? { ...one, traits: [...(one.traits ?? []), 'repeated'] }
      : one,
  );
}

const isOperation = (draft: Draft): draft is Operation => draft.kind === 'operation';
const has = ({ traits = [] }: Operation, trait: string): boolean => traits.includes(trait);

/** By lines: a name stands before the function that it is given to. */
const holds = (outer: Place, inner: Place): boolean =>
  outer.path === inner.path && outer.start.line <= inner.start.line && inner.end.line <= outer.end.line;
