import type { Choice, Site } from './model.ts';

/** Chosen so far, by the attribute of the site. */
export type Picks = ReadonlyMap<string, Choice>;

/**
 * The share of users for whom all choices come together, between 0 and 1. Sites of one group have one hash: only where
 * their parts of the ring overlap can both be had. Groups are counted as independent, which only the share rests on.
 */
export function shareOf(sites: readonly Site[], picks: Picks): number {
  const parts = new Map<string, { ring: number; spans: readonly Span[] }>();
  for (const site of sites) {
    const pick = picks.get(site.attribute);
    if (!pick || site.undecided) continue;
    const own = spansOf(site, pick);
    const known = parts.get(site.group);
    parts.set(site.group, { ring: site.ring, spans: known ? overlap(known.spans, own) : own });
  }
  let share = 1;
  for (const { ring, spans } of parts.values()) {
    share *= spans.reduce((sum, [from, to]) => sum + (to - from), 0) / ring;
  }
  return share;
}

type Span = readonly [from: number, to: number];

/**
 * Two choices of a site can have one value (`on` twice): together they are one choice. What is no choice of the site, the
 * answer without a key, happens whatever the hash.
 */
function spansOf({ choices, ring }: Site, pick: Choice): Span[] {
  if (!choices.includes(pick)) return [[0, ring]];
  return choices.filter(({ value }) => value === pick.value).map(({ from, to }) => [from, to] as const);
}

function overlap(some: readonly Span[], others: readonly Span[]): Span[] {
  return some.flatMap(([from, to]) =>
    others.flatMap(([start, end]): Span[] => {
      const [first, last] = [Math.max(from, start), Math.min(to, end)];
      return first < last ? [[first, last]] : [];
    }),
  );
}

/** The different values that a site can give at all. */
export function choicesOf({ choices }: Site): Choice[] {
  const seen = new Set<Choice['value']>();
  return choices.filter(({ value, from, to }) => from < to && !seen.has(value) && seen.add(value));
}
