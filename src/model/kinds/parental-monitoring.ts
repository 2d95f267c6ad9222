import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'parental-monitoring',
  title: 'Parental monitoring',
  about: 'A parent or carer sees or limits what the person does.',
  depth: 'named',
  risks: ['monitoring that the child does not know of', 'loss of privacy as the child grows up'],
  concepts: [],
  settings: {},
});
