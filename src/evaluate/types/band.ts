import type { BandEntity } from '../entities.ts';
import { defineType } from '../type.ts';
import { bandInWords, UNKNOWN_BAND } from '../../model/band.ts';

export default defineType<BandEntity>({
  name: 'Band',
  about: 'An age band, or the person of unknown age',
  basis: 'declared',
  placeOf: band => band.at,
  words: ({ band }) => bandInWords(band),
  fields: {
    name: { type: 'string', about: 'Such as `13-15` or `unknown`', get: ({ band }) => band.name },
    from: { type: 'int', about: 'Its youngest age; 0 for unknown', get: ({ band }) => band.from },
    isUnknown: {
      type: 'bool',
      about: 'Whether it is the person of unknown age',
      get: ({ band }) => band.name === UNKNOWN_BAND.name,
    },
  },
  methods: {},
});
