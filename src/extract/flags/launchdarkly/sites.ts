import type { Choice, Site } from '../search/model.ts';
import type { Rollout, SegmentRule } from './document.ts';

/** Weights are thousandths of a percent. */
export const RING = 100_000;

export const choiceName = (index: number) => `v${index}`;

/** A rollout as a site; a text where it cannot be followed. */
export function rolloutSite(
  { kind, variations, bucketBy, seed }: Rollout,
  flag: { key: string; salt: string },
  pathOf: (attribute: string) => string | null,
): Omit<Site, 'attribute'> | string {
  const weights = variations.map(({ weight }) => weight);
  if (weights.some(weight => !Number.isInteger(weight) || weight < 0)) return 'its weights are no whole numbers';
  // An experiment always draws by the key.
  const key = kind === 'experiment' || !bucketBy ? 'key' : pathOf(bucketBy);
  if (key === null) return 'it draws people by something that is no attribute';
  let before = 0;
  const choices = weights.map((weight, index): Choice => {
    const from = Math.min(before, RING);
    before += weight;
    // What the weights leave over goes to the last variation.
    return { value: choiceName(index), from, to: index === weights.length - 1 ? RING : Math.min(before, RING) };
  });
  const wanted = choices.filter(({ from, to }) => from < to);
  // Who has nothing that could be hashed is in the first bucket.
  return {
    ring: RING,
    group: JSON.stringify([seed ? Number(seed) : `${flag.key}.${flag.salt}`, key]),
    keys: [key],
    choices: wanted,
    keyless: { value: wanted[0]!.value },
  };
}

/** The share of people that a rule of a segment takes; null if it takes all. */
export function segmentSite(
  { weight, bucketBy }: SegmentRule,
  segment: { key: string; salt: string },
  pathOf: (attribute: string) => string | null,
): Omit<Site, 'attribute'> | string | null {
  if (weight === undefined || weight === null) return null;
  if (!Number.isInteger(weight) || weight < 0) return 'the weight of a segment is no whole number';
  const key = bucketBy ? pathOf(bucketBy) : 'key';
  if (key === null) return 'it draws people by something that is no attribute';
  const limit = Math.min(weight, RING);
  const choices: Choice[] = [
    { value: 'in', from: 0, to: limit },
    { value: 'out', from: limit, to: RING },
  ];
  return {
    ring: RING,
    group: JSON.stringify([`${segment.key}.${segment.salt}`, key]),
    keys: [key],
    choices: choices.filter(({ from, to }) => from < to),
    keyless: { value: limit > 0 ? 'in' : 'out' },
  };
}
