// Printed by `npm run gen` from this folder; not edited by hand.
import configcat from './configcat.ts';
import firebase from './firebase.ts';
import flagd from './flagd.ts';
import flagsmith from './flagsmith.ts';
import flipt from './flipt.ts';
import growthbook from './growthbook.ts';
import launchdarkly from './launchdarkly.ts';
import objectMap from './object-map.ts';
import unleash from './unleash.ts';
import vercel from './vercel.ts';

export const PROVIDERS = [
  configcat,
  firebase,
  flagd,
  flagsmith,
  flipt,
  growthbook,
  launchdarkly,
  objectMap,
  unleash,
  vercel,
] as const;
