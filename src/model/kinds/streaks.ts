import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'streaks',
  title: 'Streaks and daily rewards',
  about: 'Use on consecutive days is counted or rewarded.',
  depth: 'named',
  risks: ['pressure to come back', 'sleep and school time lost'],
  concepts: [],
  settings: {},
});
