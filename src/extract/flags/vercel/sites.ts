import type { Choice, Site } from '../search/model.ts';
import type { Accessor, Rollout } from './document.ts';

export const IN = 'in';
export const REST = 'rest';
export const choiceName = (index: number) => `v${index}`;

/** Hashes are whole numbers of 32 bits. */
const RING = 2 ** 32;
/** Shares are thousandths of a percent. */
const WHOLE = 100_000;

export type Draw = Omit<Site, 'attribute'>;

const boundaryFor = (share: number, of: number) => Math.floor((share / of) * RING);

/** Where the library looks for an attribute, as a path. */
export function pathOf(accessor: Accessor): string {
  return accessor
    .map(step =>
      String(step)
        .replaceAll('\\', '\\\\')
        .replaceAll('.', String.raw`\.`),
    )
    .join('.');
}

/** Only texts are hashed; whoever has none gets what is left over, too. */
function drawOf(base: Accessor, seed: number | undefined, limits: readonly (readonly [string, number])[]): Draw {
  const choices: Choice[] = [];
  let from = 0;
  for (const [value, limit] of [...limits, [REST, RING] as const]) {
    // A boundary that is no number is beyond every hash.
    const to = Math.min(RING, Number.isNaN(limit) ? 0 : limit);
    if (to <= from) continue;
    choices.push({ value, from, to });
    from = to;
  }
  const key = pathOf(base);
  return { ring: RING, group: JSON.stringify([seed ?? 0, key]), keys: [key], choices, keyless: { value: REST } };
}

export function splitSite(base: Accessor, weights: readonly number[], seed: number | undefined): Draw {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  const limits = weights.map((weight, index) => {
    before += weight;
    return [choiceName(index), boundaryFor(before, total)] as const;
  });
  return drawOf(base, seed, limits);
}

/** @param share Of how many: those below it are in. */
export function shareSite(base: Accessor, share: number, of: number, seed: number | undefined): Draw {
  return drawOf(base, seed, [[IN, share >= of ? RING : boundaryFor(share, of)]]);
}

export function segmentSite(base: Accessor, passPromille: number, seed: number | undefined): Draw {
  return shareSite(base, passPromille, WHOLE, seed);
}

/** A stretch of time with the share that gets the new variant in it. */
export interface Stage {
  from: number;
  to: number;
  share: number;
}

/** The stages of a rollout, from the beginning of time to its end. */
export function stagesOf({ startTimestamp, slots }: Rollout): Stage[] {
  const stages: Stage[] = [{ from: -Infinity, to: startTimestamp, share: 0 }];
  if (slots.length === 0) return [{ from: -Infinity, to: Infinity, share: 0 }];
  let [from, end] = [startTimestamp, startTimestamp];
  for (const [share, duration] of slots) {
    end += duration;
    if (end > from) stages.push({ from, to: end, share });
    from = Math.max(from, end);
  }
  return [...stages, { from, to: Infinity, share: WHOLE }];
}

/** Who gets which variant in a stage: the one with the lower position gets the lower hashes. */
export function stageSite(rollout: Rollout, { share }: Stage, seed: number | undefined): Draw {
  const { base, rollFromVariant: old, rollToVariant: next } = rollout;
  if (share <= 0) return drawOf(base, seed, [[choiceName(old), RING]]);
  if (share >= WHOLE) return drawOf(base, seed, [[choiceName(next), RING]]);
  const limits =
    next < old
      ? ([
          [choiceName(next), boundaryFor(share, WHOLE)],
          [choiceName(old), RING],
        ] as const)
      : ([
          [choiceName(old), boundaryFor(WHOLE - share, WHOLE)],
          [choiceName(next), RING],
        ] as const);
  return drawOf(base, seed, limits);
}
