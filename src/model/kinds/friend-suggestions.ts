import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'friend-suggestions',
  title: 'Friend suggestions',
  about: 'The service proposes people to connect with.',
  depth: 'named',
  risks: ['children proposed to unknown adults', 'adults proposed to children'],
  concepts: [],
  settings: {},
});
