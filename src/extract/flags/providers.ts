// Printed by `npm run gen` from this folder; not edited by hand.
import files from './files.ts';
import flagd from './flagd.ts';
import index from './index.ts';
import provider from './provider.ts';

export const PROVIDERS = [
  files,
  flagd,
  index,
  provider,
] as const;
