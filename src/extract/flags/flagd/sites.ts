import type { Choice, Site } from '../search/model.ts';
import { isMap } from '../written.ts';
import { argumentsOf, isLiteral, nameOf } from './nodes.ts';

/** flagd hashes to 32 bits and takes the bucket in which `hash * weights / 2^32` falls. */
const RING = 2 ** 32;
const MAX_WEIGHT = 2 ** 31 - 1;

/** `fractional` as a site whose group is the hashed expression; null if a share of it is computed. */
export function siteOf(args: readonly unknown[], attribute: string): (Omit<Site, 'group'> & { group: unknown }) | null {
  const [first] = args;
  const isOwn = args.length > 0 && !Array.isArray(first);
  const buckets = isOwn ? args.slice(1) : args;
  const key = isOwn ? keysOf(first) : { keys: ['targetingKey'], group: FLAG_AND_KEY, isText: false };
  const choices = key && choicesOf(buckets);
  if (!choices) return null;
  return {
    attribute,
    ring: RING,
    group: key.group,
    keys: key.keys,
    choices,
    // A text that is put together is hashed without the parts that are missing, in each mode of the library differently.
    keyless: key.isText ? 'any' : { value: null },
  };
}

/** What is hashed if nothing is named: written out, rules mean the same by it. */
const FLAG_AND_KEY = { cat: [{ var: '$flagd.flagKey' }, { var: 'targetingKey' }] };

interface Hashed {
  keys: string[];
  group: unknown;
  isText: boolean;
}

function keysOf(expression: unknown): Hashed | null {
  const name = nameOf(expression);
  if (name !== null)
    return argumentsOf((expression as { var: unknown }).var).length > 1 ? null : hashed([name], { var: name }, false);
  if (isLiteral(expression)) return hashed([], expression, typeof expression === 'string');
  if (!isMap(expression) || !('cat' in expression) || Object.keys(expression).length !== 1) return null;
  const parts = argumentsOf(expression['cat']).map(part => {
    const of = nameOf(part);
    return of === null ? part : { var: of };
  });
  const names = parts.flatMap(part => (isMap(part) ? [nameOf(part)] : []));
  if (names.includes(null) || parts.some(part => !isMap(part) && !isLiteral(part))) return null;
  const keys = names.filter(one => one !== '$flagd.flagKey') as string[];
  return hashed(keys, { cat: parts }, true);
}

function hashed(keys: string[], group: unknown, isText: boolean): Hashed | null {
  return keys.some(key => key.startsWith('$')) ? null : { keys, group, isText };
}

function choicesOf(buckets: readonly unknown[]): Choice[] | null {
  const parts: { value: Choice['value']; weight: number }[] = [];
  for (const bucket of buckets) {
    if (!Array.isArray(bucket) || bucket.length === 0 || bucket.length > 2) return null;
    const [value = null, weight = 1] = bucket as unknown[];
    if (!isLiteral(value) || typeof weight !== 'number' || !Number.isInteger(weight)) return null;
    parts.push({ value: value as Choice['value'], weight: Math.max(0, weight) });
  }
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total > MAX_WEIGHT || total === 0) return [{ value: null, from: 0, to: RING }];
  let before = 0;
  return parts.map(({ value, weight }) => {
    const from = limitOf(before, total);
    before += weight;
    return { value, from, to: limitOf(before, total) };
  });
}

/** The first hash at which the sum of weights is reached: computed exactly. */
function limitOf(sum: number, total: number): number {
  const [share, whole] = [BigInt(sum) * BigInt(RING), BigInt(total)];
  return Number((share + whole - 1n) / whole);
}
