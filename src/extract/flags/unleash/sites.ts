import type { Choice, Site } from '../search/model.ts';
import type { Feature, Strategy, Variant } from './document.ts';

/** The hash of a rollout is taken modulo 100, whatever the percentage. */
const PERCENT = 100;

/** A percentage of a strategy as a site, or what it comes to for everybody. */
export type Rollout = 'everybody' | 'nobody' | Omit<Site, 'attribute'>;

/** A percentage that is none; the library takes it for nobody or for everybody. */
export function oddShareOf({ name, parameters = {} }: Strategy): string | null {
  const key = name === 'flexibleRollout' ? 'rollout' : name.startsWith('gradualRollout') ? 'percentage' : null;
  if (key === null) return null;
  const written = String(parameters[key] ?? '');
  const isShare = written.trim() !== '' && Number(written) >= 0 && Number(written) <= PERCENT;
  return isShare ? null : `the ${key} "${written}" is no percentage`;
}

export const IN = 'in';

/** The part of a strategy that draws people; null if it is none that does. */
export function rolloutOf({ name, parameters = {} }: Strategy, pathOf: (attribute: string) => string): Rollout | null {
  const text = (key: string) => (parameters[key] === undefined ? '' : String(parameters[key]));
  switch (name) {
    case 'flexibleRollout': {
      const stickiness = text('stickiness') || 'default';
      return percentage(text('rollout'), { ...drawnBy(stickiness, pathOf), seed: text('groupId') });
    }
    case 'gradualRolloutUserId':
      return percentage(text('percentage'), { keys: ['userId'], by: 'userId', random: false, seed: text('groupId') });
    case 'gradualRolloutSessionId':
      return percentage(text('percentage'), {
        keys: ['sessionId'],
        by: 'sessionId',
        random: false,
        seed: text('groupId'),
      });
    case 'gradualRolloutRandom':
      return percentage(text('percentage'), { keys: [], by: 'random', random: true, seed: '' });
    default:
      return null;
  }
}

interface Draw {
  keys: string[];
  /** What is hashed, in words: sites that hash the same are one draw. */
  by: string;
  /** True if it is drawn anew each time. */
  random: boolean;
  seed: string;
}

/** By default the first of two attributes that is there; without any, or with `random`, a number out of thin air. */
function drawnBy(stickiness: string, pathOf: (attribute: string) => string): Omit<Draw, 'seed'> {
  if (stickiness === 'random') return { keys: [], by: 'random', random: true };
  if (stickiness === 'default') return { keys: ['userId', 'sessionId'], by: 'default', random: false };
  return { keys: [pathOf(stickiness)], by: stickiness, random: false };
}

function percentage(written: string, { keys, by, random, seed }: Draw): Rollout {
  const share = Number(written);
  const bucket = Math.min(PERCENT, Math.max(0, Math.floor(Number.isNaN(share) ? 0 : share)));
  if (bucket === 0) return 'nobody';
  if (bucket === PERCENT && (random || by === 'default')) return 'everybody';
  const choices: Choice[] = [
    { value: IN, from: 0, to: bucket },
    { value: 'out', from: bucket, to: PERCENT },
  ].filter(({ from, to }) => from < to);
  const keyless = by === 'default' || random ? ('any' as const) : { value: 'out' };
  return { ring: PERCENT, group: JSON.stringify(['rollout', seed, by]), keys, choices, keyless, random };
}

/** The draw among variants; null where nothing is drawn, and a text where it cannot be followed. */
export function variantSite(
  variants: readonly Variant[],
  seed: string,
  stickiness: string | undefined,
  pathOf: (attribute: string) => string,
): Omit<Site, 'attribute'> | string | null {
  const weights = variants.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  if (weights.some(weight => !Number.isInteger(weight) || weight < 0))
    return 'the weights of its variants are no whole numbers';
  const by = stickiness || 'default';
  const keys = by === 'default' ? ['userId', 'sessionId', 'remoteAddress'] : by === 'random' ? [] : [pathOf(by)];
  let before = 0;
  const choices = weights.map((weight, index): Choice => {
    const from = before;
    before += weight;
    return { value: choiceName(index), from, to: before };
  });
  return {
    ring: total,
    group: JSON.stringify(['variant', seed, by, total]),
    keys,
    choices: choices.filter(({ from, to }) => from < to),
    keyless: 'any',
    random: by === 'random',
  };
}

export const choiceName = (index: number) => `v${index}`;

/** Variants of which the draw is read from an attribute. Overrides of the file come first, as they do in the library. */
export function drawnVariants(variants: readonly Variant[], attribute: string): Variant[] {
  return [
    ...variants.filter(({ overrides }) => overrides).map(variant => ({ ...variant })),
    ...variants.map((variant, index) => ({
      ...variant,
      overrides: [{ contextName: attribute, values: [choiceName(index)] }],
    })),
  ];
}

/** The flag with everything that it asks: parents, and theirs. */
export function withParents(name: string, features: ReadonlyMap<string, Feature>): string[] {
  const found = new Set([name]);
  for (const one of found) for (const { feature } of features.get(one)?.dependencies ?? []) found.add(feature);
  return [...found];
}
