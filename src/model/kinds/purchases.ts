import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'purchases',
  title: 'Purchases',
  about: 'Money is spent in the product.',
  depth: 'named',
  risks: ['spending that a child does not understand', 'pressure to buy'],
  concepts: ['payment'],
  settings: {},
});
