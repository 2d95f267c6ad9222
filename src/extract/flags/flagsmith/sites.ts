import type { Choice, Site } from '../search/model.ts';
import type { Condition, Feature } from './context.ts';

/** Hashes are whole numbers below this: the library hashes again where it comes out at a hundred percent. */
const RING = 9998;
export const IN = 'in';

/** How the library makes a percentage of a hash. */
const percentOf = (hash: number) => (hash / 9998.0) * 100;

/** The first hash for which something holds that holds for all after it. */
function firstHash(holds: (percent: number) => boolean): number {
  let [from, to] = [0, RING];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(percentOf(middle))) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** A share of people that a condition asks for; null where it is nobody, whoever asks. */
export function splitSite({ value, property }: Condition, segmentKey: string): Omit<Site, 'attribute'> | null {
  const limit = Number.parseFloat(String(value));
  if (Number.isNaN(limit)) return null;
  const edge = firstHash(percent => percent > limit);
  const choices: Choice[] = [
    { value: IN, from: 0, to: edge },
    { value: 'out', from: edge, to: RING },
  ];
  return {
    ring: RING,
    group: JSON.stringify([segmentKey, property ? 'identifier' : 'key']),
    keys: ['identifier'],
    choices: choices.filter(({ from, to }) => from < to),
    keyless: { value: 'out' },
  };
}

/** Variants in the order in which the library takes them. */
export function variantsOf({ variants = [] }: Feature): NonNullable<Feature['variants']> {
  const rank = ({ priority }: { priority?: number | bigint }) => priority ?? Infinity;
  return [...variants].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

export const choiceName = (index: number) => `v${index}`;
/** What no variant takes. */
export const REST = 'rest';

/** The draw among variants; a text where it cannot be followed. */
export function variantSite(feature: Feature, isKeyless: boolean): Omit<Site, 'attribute'> | string {
  const weights = variantsOf(feature).map(({ weight }) => weight);
  if (weights.some(weight => typeof weight !== 'number' || weight < 0))
    return 'the weights of its variants are no shares';
  let before = 0;
  const choices = weights.map((weight, index): Choice => {
    const [from, to] = [before, before + weight];
    before = to;
    return { value: choiceName(index), from: firstHash(one => one >= from), to: firstHash(one => one >= to) };
  });
  const end = choices.at(-1)?.to ?? 0;
  const all = [...choices, { value: REST, from: end, to: RING }].filter(({ from, to }) => from < to);
  return {
    ring: RING,
    group: JSON.stringify([feature.key, 'key']),
    keys: ['identifier'],
    choices: all,
    keyless: { value: REST },
    ...(isKeyless && { undecided: 'the number that its variants are drawn with is not in the file' }),
  };
}
