// Printed by `npm run gen` from this folder; not edited by hand.
import flagd from './flagd.ts';
import unleash from './unleash.ts';

export const PROVIDERS = [
  flagd,
  unleash,
] as const;
