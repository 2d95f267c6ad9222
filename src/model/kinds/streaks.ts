import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'streaks',
  title: 'Streaks and daily rewards',
  about: 'Use on consecutive days is counted or rewarded.',
  depth: 'full',
  risks: ['pressure to come back', 'sleep and school time lost'],
  concepts: [],
  settings: {
    streaks: {
      about: 'Whether use on consecutive days is counted and shown',
      options: [
        { name: 'on', about: 'Counted until switched off' },
        { name: 'off', about: 'Not counted until switched on' },
      ],
      protective: 'off',
    },
  },
});
