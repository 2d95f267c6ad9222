import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'analytics',
  title: 'Analytics',
  about: 'Use is measured, often by a third party.',
  depth: 'full',
  risks: ['data of a child in the hands of third parties', 'profiling without purpose'],
  concepts: ['analytics-sdk'],
  settings: {
    'usage-data': {
      about: 'Whether use is measured',
      options: [
        { name: 'on', about: 'Measured until somebody objects' },
        { name: 'off', about: 'Not measured until somebody agrees' },
      ],
      protective: 'off',
    },
  },
});
