import type { Choice, Site } from '../search/model.ts';
import type { Filter, Rule } from './document.ts';

export const IN = 'in';
export const OUT = 'out';
export const choiceName = (index: number) => `v${index}`;

export type Draw = Omit<Site, 'attribute'>;

/** How many values the hash of a version has; none for a version that the library does not know: nobody is drawn then. */
const RINGS: Readonly<Record<number, number>> = { 1: 1000, 2: 10_000 };

type Range = readonly number[];
const isIn = (hash: number, [from, to]: Range) => hash >= from! && hash < to!;

/**
 * A draw as a site. Which part of the ring falls to which choice is asked for each hash there is, with the comparison of
 * the library, as its fractions do not round the way whole numbers would.
 */
function drawnBy(
  { attribute = 'id', seed, version }: { attribute?: string | undefined; seed: string; version: number },
  choiceOf: (hash: number) => string,
): Draw | null {
  const ring = RINGS[version];
  if (ring === undefined) return null;
  const choices: Choice[] = [];
  for (let hash = 0; hash < ring; hash++) {
    const value = choiceOf(hash / ring);
    const last = choices.at(-1);
    if (last?.value === value) last.to = hash + 1;
    else choices.push({ value, from: hash, to: hash + 1 });
  }
  const key = (attribute || 'id').replaceAll('\\', '\\\\').replaceAll('.', String.raw`\.`);
  return { ring, group: JSON.stringify([version, seed, key]), keys: [key], choices, keyless: { value: OUT } };
}

/** Whom a rule without variations takes: `all`, nobody (null), or those that are drawn. */
export function rolloutSite(rule: Rule, feature: string): Draw | 'all' | null {
  const { range, coverage, seed, hashAttribute, hashVersion } = rule;
  if (!range && coverage === undefined) return 'all';
  if (!range && coverage === 0) return null;
  const takes = (hash: number) => (range ? isIn(hash, range) : hash <= coverage!);
  return drawnBy({ attribute: hashAttribute, seed: seed || feature, version: hashVersion || 1 }, hash =>
    takes(hash) ? IN : OUT,
  );
}

/** @param weights As the rule has them, or as a bandit sets them for some people. */
export function experimentSite(
  rule: Rule,
  feature: string,
  count: number,
  weights: readonly number[] | undefined,
): Draw | null {
  const { seed, key, hashAttribute, hashVersion, coverage } = rule;
  const ranges: readonly Range[] = rule.ranges ?? rangesFor(count, coverage, weights);
  return drawnBy({ attribute: hashAttribute, seed: seed || key || feature, version: hashVersion || 1 }, hash => {
    const index = ranges.findIndex(range => isIn(hash, range));
    return index < 0 || index >= count ? OUT : choiceName(index);
  });
}

export function filterSite({ attribute, seed, hashVersion, ranges }: Filter): Draw | null {
  return drawnBy({ attribute, seed, version: hashVersion || 2 }, hash =>
    ranges.some(range => isIn(hash, range)) ? IN : OUT,
  );
}

/** The older form of a filter; it hashes what the experiment hashes. */
export function namespaceSite({ namespace, hashAttribute }: Rule): Draw | null {
  const [name, from, to] = namespace!;
  return drawnBy({ attribute: hashAttribute, seed: `__${name}`, version: 1 }, hash =>
    isIn(hash, [from, to]) ? IN : OUT,
  );
}

/** Whether weights fit the variations, as far as the library minds. */
export function addUp(count: number, weights: readonly number[]): boolean {
  const total = weights.reduce((sum, weight) => weight + sum, 0);
  return weights.length === count && total >= 0.99 && total <= 1.01;
}

/** The library's parts of the ring: equal ones where the weights do not fit the variations, or do not add up. */
function rangesFor(count: number, coverage = 1, weights?: readonly number[]): Range[] {
  const share = Math.min(1, Math.max(0, coverage));
  const parts = weights && addUp(count, weights) ? weights : Array.from({ length: count }, () => 1 / count);
  let before = 0;
  return parts.map(part => {
    const from = before;
    before += part;
    return [from, from + share * part];
  });
}
