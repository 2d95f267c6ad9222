import { comparePlaces, formatPlace } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Draft } from '../facts.ts';

type Operation = Extract<Draft, { kind: 'operation' }>;

const STARTS = 'starts';
const THROUGH_OWN = 'starts-elsewhere';
const REPEATED = 'repeated';

/**
 * A function of the product's own that starts or switches what measures people is judged by what is inside. Who calls it with what
 * decides whether it holds back, so each call is told with the start to which it leads.
 */
export function startsTold(drafts: readonly Draft[]): Draft[] {
  const operations = drafts.filter((one): one is Operation => one.kind === 'operation');
  const calls = operations.filter(one => has(one, THROUGH_OWN));
  if (calls.length === 0) return [...drafts];
  const changed = new Map<Draft, Draft>();
  for (const start of operations) {
    if (!has(start, STARTS) || has(start, REPEATED)) continue;
    const beside = placesOf(start.also ?? []);
    const alike = operations.filter(
      one => has(one, STARTS) && one.concept === start.concept && beside.has(placeOf(one)),
    );
    const steps = placesOf([start, ...alike].flatMap(one => one.trace ?? []));
    const leading = calls.filter(one => one.concept === start.concept && steps.has(placeOf(one)));
    const told = new Map(leading.flatMap(one => togetherWith(one, calls)).map(one => [placeOf(one), one]));
    const own = placesOf(start.trace ?? []);
    const also = [...told.values()]
      .filter(one => !own.has(placeOf(one)) && !beside.has(placeOf(one)))
      .map(({ at, symbol }): Evidence => ({ at, message: `${symbol} is called here` }))
      .sort((one, other) => comparePlaces(one.at, other.at));
    if (also.length > 0) changed.set(start, { ...start, also: [...(start.also ?? []), ...also] });
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

/** The calls of one function that are said once. */
function togetherWith(one: Operation, calls: readonly Operation[]): Operation[] {
  const speaker = calls.find(other => placesOf(other.also ?? []).has(placeOf(one))) ?? one;
  const others = placesOf(speaker.also ?? []);
  return [speaker, ...calls.filter(other => others.has(placeOf(other)))];
}

const has = ({ traits = [] }: Operation, trait: string): boolean => traits.includes(trait);
const placeOf = ({ at }: Pick<Evidence, 'at'>): string => formatPlace(at);
const placesOf = (all: readonly Pick<Evidence, 'at'>[]): ReadonlySet<string> => new Set(all.map(placeOf));
