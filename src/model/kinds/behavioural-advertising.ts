import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'behavioural-advertising',
  title: 'Behavioural advertising',
  about: 'Advertisements follow a profile of the person.',
  depth: 'full',
  risks: ['profiling of a child', 'economic exploitation'],
  concepts: ['advertising-sdk'],
  settings: {
    advertisements: {
      about: 'Whether advertisements are shown',
      options: [
        { name: 'on', about: 'Shown until switched off' },
        { name: 'off', about: 'Not shown' },
      ],
      protective: 'off',
    },
  },
});
