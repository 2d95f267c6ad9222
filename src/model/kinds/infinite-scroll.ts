import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'infinite-scroll',
  title: 'Infinite scroll',
  about: 'A feed has no end.',
  depth: 'named',
  risks: ['use for longer than intended'],
  concepts: ['infinite-scroll'],
  settings: {},
});
