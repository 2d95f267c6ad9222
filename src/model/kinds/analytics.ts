import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'analytics',
  title: 'Analytics',
  about: 'Use is measured, often by a third party.',
  depth: 'named',
  risks: ['data of a child in the hands of third parties', 'profiling without purpose'],
  concepts: ['analytics-sdk'],
  settings: {},
});
