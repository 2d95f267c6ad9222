import type { Guard } from '../../model/code-fact.ts';
import { defineType } from '../type.ts';

export default defineType<Guard>({
  name: 'Guard',
  about: 'A condition that holds on every path to the guarded place',
  basis: 'code-seen',
  placeOf: guard => guard.at,
  fields: {
    kind: { type: 'string', catalogue: 'guard', about: 'What it tests', get: guard => guard.kind },
    text: { type: 'string', about: 'Its source text, shortened', get: guard => guard.text },
  },
  methods: {},
});
