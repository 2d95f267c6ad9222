// Printed by `npm run gen` from this folder; not edited by hand.
import flagd from './flagd.ts';

export const PROVIDERS = [
  flagd,
] as const;
