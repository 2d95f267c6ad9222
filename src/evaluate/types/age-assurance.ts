import { AGE_METHODS } from '../../model/catalogue.ts';
import type { AgeAssurance } from '../../model/fact.ts';
import { defineType } from '../type.ts';

export default defineType<AgeAssurance>({
  name: 'AgeAssurance',
  about: 'A way in which age is established',
  basis: 'declared',
  placeOf: assurance => assurance.at,
  fields: {
    method: { type: 'string', catalogue: 'method', about: 'How', get: assurance => assurance.method },
    isCapable: {
      type: 'bool',
      about: 'Whether the method can be highly effective at all, by the list of the regulator',
      get: assurance => AGE_METHODS[assurance.method as keyof typeof AGE_METHODS]?.capable ?? false,
    },
    hasAppeal: {
      type: 'bool',
      about: 'Whether a person can challenge a wrong result',
      get: assurance => assurance.appeal !== null,
    },
  },
  methods: {},
});
