import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'autoplay',
  title: 'Autoplay',
  about: 'The next item starts without a decision.',
  depth: 'named',
  risks: ['use for longer than intended', 'content that nobody chose'],
  concepts: [],
  settings: {},
});
