import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'loot-boxes',
  title: 'Loot boxes',
  about: 'Money or time buys a chance.',
  depth: 'named',
  risks: ['gambling-like habits', 'spending that a child does not understand'],
  concepts: [],
  settings: {},
});
