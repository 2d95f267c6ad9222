// Printed by `npm run gen` from this folder; not edited by hand.
import flagd from './flagd.ts';
import launchdarkly from './launchdarkly.ts';
import objectMap from './object-map.ts';
import unleash from './unleash.ts';

export const PROVIDERS = [
  flagd,
  launchdarkly,
  objectMap,
  unleash,
] as const;
