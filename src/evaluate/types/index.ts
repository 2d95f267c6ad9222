// Printed by `npm run gen` from this folder; not edited by hand.
import ageAssurance from './age-assurance.ts';
import assessment from './assessment.ts';
import band from './band.ts';
import default_ from './default.ts';
import feature from './feature.ts';
import flag from './flag.ts';
import guard from './guard.ts';
import operation from './operation.ts';
import option from './option.ts';
import part from './part.ts';
import product from './product.ts';
import setting from './setting.ts';
import surface from './surface.ts';

export const TYPES = [
  ageAssurance,
  assessment,
  band,
  default_,
  feature,
  flag,
  guard,
  operation,
  option,
  part,
  product,
  setting,
  surface,
] as const;
