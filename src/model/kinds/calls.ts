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
    'camera-at-start': {
      about: 'Whether the camera runs as soon as the person comes in',
      options: [
        { name: 'on', about: 'Others see the person at once' },
        { name: 'off', about: 'Off until the person switches it on' },
      ],
      protective: 'off',
    },
    'microphone-at-start': {
      about: 'Whether the microphone is open as soon as the person comes in',
      options: [
        { name: 'on', about: 'Others hear the person at once' },
        { name: 'off', about: 'Muted until the person speaks' },
      ],
      protective: 'off',
    },
  },
});
