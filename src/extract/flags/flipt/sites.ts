import type { Choice, Site } from '../search/model.ts';
import type { Rule } from './snapshot.ts';

export const IN = 'in';
export const OUT = 'out';
export const choiceName = (index: number) => `v${index}`;

export type Draw = Omit<Site, 'attribute'>;

/** Hashes for shares of people, and for variants. */
export const SHARES = 100;
const VARIANTS = 1000;

const KEYS = ['entityId'];

/** A share of people: whoever has a hash below it. */
export function shareSite(percentage: number): Draw {
  const limit = Math.fround(percentage);
  const edge = Array.from({ length: SHARES }, (_, hash) => hash).filter(hash => hash < limit).length;
  const choices: Choice[] = [
    { value: IN, from: 0, to: edge },
    { value: OUT, from: edge, to: SHARES },
  ];
  return {
    ring: SHARES,
    group: 'share',
    keys: KEYS,
    choices: choices.filter(({ from, to }) => from < to),
    keyless: { value: OUT },
  };
}

/** Variants that somebody may draw. */
export const drawnIn = ({ distributions }: Rule) => distributions.filter(({ rollout }) => Math.fround(rollout) > 0);

/** Where each variant ends on the ring, in the library's numbers of 32 bits. */
export function endsOf(rule: Rule): number[] {
  const shares = drawnIn(rule).map(({ rollout }) => Math.fround(rollout));
  const total = shares.reduce((sum, share) => Math.fround(sum + share), 0);
  let before = 0;
  return shares.map((share, index) => {
    before = Math.fround(before + Math.fround(Math.fround(share / total) * 100));
    return index + 1 === shares.length ? VARIANTS : Math.round(Math.fround(before * 10));
  });
}

/** The draw among variants; null where two of them end at one hash, which the library may give to either. */
export function variantSite(rule: Rule): Draw | null {
  const ends = endsOf(rule);
  if (ends.some((end, index) => index > 0 && (end < ends[index - 1]! || (end === ends[index - 1] && end > 0))))
    return null;
  const choices = ends.map((to, index): Choice => ({ value: choiceName(index), from: ends[index - 1] ?? 0, to }));
  const some = choices.filter(({ from, to }) => from < to);
  return { ring: VARIANTS, group: 'variant', keys: KEYS, choices: some, keyless: { value: some[0]!.value } };
}
