import type { PartEntity } from '../entities.ts';
import { defineType } from '../type.ts';

export default defineType<PartEntity>({
  name: 'Part',
  about: 'A part of a file to point at',
  basis: 'declared',
  placeOf: part => part.at,
  fields: {},
  methods: {},
});
