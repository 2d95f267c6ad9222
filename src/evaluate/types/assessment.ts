import type { AssessmentEntity } from '../entities.ts';
import { defineType } from '../type.ts';

export default defineType<AssessmentEntity>({
  name: 'Assessment',
  about: 'A written assessment that the manifest refers to',
  basis: 'declared',
  placeOf: assessment => assessment.fact.at,
  fields: {
    kind: { type: 'string', catalogue: 'assessment', about: 'Its kind', get: ({ fact }) => fact.value.kind },
    ref: { type: 'string', about: 'Where the document is', get: ({ fact }) => fact.value.ref },
    covers: { type: 'list<string>', about: 'Keys of the features it covers', get: ({ fact }) => fact.value.covers },
    isApproved: {
      type: 'bool',
      about: 'Whether a day of approval is given that is not in the future',
      get: ({ fact }, world) => fact.value.approved !== null && fact.value.approved <= world.asOf,
    },
    isCurrent: {
      type: 'bool',
      about: 'Whether the day by which it must be reviewed is given and not past',
      get: ({ fact }, world) => fact.value.reviewBy !== null && fact.value.reviewBy >= world.asOf,
    },
    reviewBy: {
      type: 'string',
      about: 'Day by which it must be reviewed, or `no date`',
      get: ({ fact }) => fact.value.reviewBy ?? 'no date',
    },
  },
  methods: {},
});
