import type { FlagMap } from '../../../../src/model/flag-map.ts';
import { PLAIN_MAP } from '../../../../src/model/flag-map.ts';
import type { Trick, Wanted } from './tricks.ts';

/** Where a system differs from what `TRICKS` says, and why. */
type Difference =
  /** Its files cannot say this: there is no such flag in the fixture. */
  | { cannot: string }
  /** Its files say less than the trick, which is asked all the same. */
  | { without: string }
  | (Partial<Wanted> & { because: string });

export interface System {
  file: string;
  /** For a trick, how a map of a project's own is built. */
  mapFor?(trick: string): FlagMap;
  /** The value asked for; true where a flag can have it. */
  values?: Partial<Record<Trick, unknown>>;
  differs: Partial<Record<Trick, Difference>>;
}

const noModulo = { cannot: 'its rules do no arithmetic' };
const noClock = { cannot: 'its rules never ask the time: a moment is an attribute that the application sends' };
const byCode = (what: string) => ({ verdict: 'unknown', who: 'nobody', because: `${what} is decided by code` });

const BANDS = { child: [0, 13], teen: [13, 18], adult: [18, 130] } as const;
const GATES = { minimumAge: 'minAge', countries: 'countries', rollout: 'rollout' };

export const SYSTEMS: Readonly<Record<string, System>> = {
  flagd: { file: 'flagd.json', differs: {} },
  launchdarkly: { file: 'launchdarkly.json', differs: { 'time-bomb': noClock, modulo: noModulo } },
  unleash: {
    file: 'unleash.json',
    differs: {
      modulo: noModulo,
      'switched-off': { verdict: 'safe', who: 'nobody', because: 'a flag that is there and off is false' },
      typo: { verdict: 'safe', who: 'nobody', because: 'a variant of a parent that is not there is nobody’s' },
    },
  },
  growthbook: {
    file: 'growthbook.json',
    differs: {
      'time-bomb': { cannot: 'a schedule is the work of its server, and not in what it gives to an SDK' },
      modulo: noModulo,
      typo: { cannot: 'a rule holds its value itself, so there is no name to mistype' },
    },
  },
  firebase: {
    file: 'firebase.json',
    differs: {
      deep: { without: 'shared parts, and percentages by another attribute than that of the installation' },
      modulo: noModulo,
      typo: { verdict: 'unknown', who: 'nobody', because: 'a condition that is not there could be any' },
    },
  },
  configcat: {
    file: 'configcat.json',
    differs: {
      'one-hash': { cannot: 'percentages end a flag, and each flag has a hash of its own' },
      'time-bomb': noClock,
      modulo: noModulo,
      'switched-off': { cannot: 'a flag cannot be off' },
    },
  },
  flagsmith: {
    file: 'flagsmith.json',
    differs: {
      deep: { without: 'ends of texts, and percentages by another attribute than the identity' },
      'time-bomb': noClock,
      'switched-off': { verdict: 'safe', who: 'nobody', because: 'a flag that is there and off is false' },
      typo: { cannot: 'a state holds its value itself, so there is no name to mistype' },
    },
  },
  vercel: {
    file: 'vercel.json',
    differs: {
      deep: { without: 'versions' },
      'time-bomb': { share: 0.1, because: 'only a rollout in steps asks the time, and it ends at ten in a hundred' },
      modulo: noModulo,
      'switched-off': { verdict: 'safe', who: 'nobody', because: 'a paused flag says itself which variant it gives' },
    },
  },
  flipt: {
    file: 'flipt.json',
    values: { deep: 'open', 'switched-off': 'open', tiny: 'open', typo: 'open' },
    differs: {
      deep: { without: 'versions, and percentages by another attribute than the key' },
      'time-bomb': noClock,
      modulo: noModulo,
      tiny: { share: 0.001, because: 'it hashes to a thousand' },
      typo: { verdict: 'unknown', who: 'nobody', because: 'its server refuses a variant that is not there' },
    },
  },
  'object-map': {
    file: 'object-map.ts',
    mapFor: trick =>
      trick === 'fail-open'
        ? { ...PLAIN_MAP, at: 'byAudience', audiences: BANDS }
        : { ...PLAIN_MAP, at: 'byGate', value: 'on', gates: GATES },
    differs: {
      'off-by-one': { attributes: { age: 16 }, because: 'there is no gate for a plan' },
      'fail-open': byCode('which map a person without an age gets'),
      deep: { cannot: 'there are no rules but gates' },
      'one-hash': { cannot: 'who is in a share is decided by code' },
      'missing-age': byCode('what a minimum age means for a person without one'),
      'time-bomb': { cannot: 'there are no rules but gates' },
      modulo: { cannot: 'there are no rules but gates' },
      wide: { cannot: 'there are no rules but gates' },
      'wide-in-a-row': { cannot: 'there are no rules but gates' },
      tiny: byCode('who is in the share'),
      typo: { cannot: 'an entry holds its value itself, so there is no name to mistype' },
    },
  },
};
