// Printed by `npm run gen` from this folder; not edited by hand.
import firebase from './firebase.ts';
import flagd from './flagd.ts';
import growthbook from './growthbook.ts';
import launchdarkly from './launchdarkly.ts';
import objectMap from './object-map.ts';
import unleash from './unleash.ts';

export const PROVIDERS = [
  firebase,
  flagd,
  growthbook,
  launchdarkly,
  objectMap,
  unleash,
] as const;
