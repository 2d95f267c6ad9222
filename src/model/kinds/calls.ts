import { defineKind } from '../kind.ts';
import { PEOPLE } from '../scales.ts';

export default defineKind({
  id: 'calls',
  title: 'Voice and video calls',
  about: 'People talk or see each other live.',
  depth: 'full',
  risks: ['grooming out of sight of moderation', 'recording without consent'],
  concepts: [],
  settings: {
    'who-can-call': {
      about: 'Who may call the person',
      options: PEOPLE,
      protective: 'friends',
    },
  },
});
