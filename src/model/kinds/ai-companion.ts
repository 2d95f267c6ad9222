import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'ai-companion',
  title: 'AI companion',
  about: 'The person talks with a generated persona.',
  depth: 'named',
  risks: ['emotional dependence', 'harmful or sexual conversation', 'wrong advice in a crisis'],
  concepts: [],
  settings: {},
});
