import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'calls',
  title: 'Voice and video calls',
  about: 'People talk or see each other live.',
  depth: 'named',
  risks: ['grooming out of sight of moderation', 'recording without consent'],
  concepts: [],
  settings: {},
});
