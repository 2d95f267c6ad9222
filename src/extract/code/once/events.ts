import { comparePlaces } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Draft } from '../facts.ts';

type Operation = Extract<Draft, { kind: 'operation' }>;

/**
 * `track('signed_in', { email })` and, some lines below, `track('joined', { email })`: what one function tells a service of the
 * same person is decided once, and told at the first of the events. Only by the same call, with the same keys set to the same,
 * nothing beside them that is not written out, and behind the same checks.
 */
export function eventsOnce(drafts: readonly Draft[]): Draft[] {
  const groups = new Map<string, Operation[]>();
  for (const one of drafts) {
    if (one.kind !== 'operation' || !isEvent(one)) continue;
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const changed = new Map<Draft, Draft>();
  for (const group of groups.values()) {
    const [first, ...others] = group.toSorted((a, b) => comparePlaces(a.at, b.at));
    if (others.length === 0) continue;
    const also = others.map(({ at, symbol }): Evidence => ({ at, message: `the same is done here, by ${symbol}` }));
    changed.set(first!, { ...first!, also: [...(first!.also ?? []), ...also] });
    for (const one of others) changed.set(one, { ...one, isRepeated: true });
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

/** Where it stands at the top of a file, nothing says that it is one decision. */
const isEvent = ({ traits = [], isRepeated, unreached, around, told }: Operation): boolean =>
  traits.includes('event') &&
  traits.includes('personal-data') &&
  !isRepeated &&
  !unreached &&
  around.length > 0 &&
  told !== null;

const keyOf = ({ concept, at, around, symbol, side, traits = [], guards, options = [], told }: Operation): string =>
  JSON.stringify([
    concept,
    at.path,
    around,
    symbol,
    side,
    traits.toSorted(),
    guards,
    told,
    options.map(({ name, text }) => `${name}: ${text}`).toSorted(),
  ]);
