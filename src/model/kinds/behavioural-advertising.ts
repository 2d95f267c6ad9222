import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'behavioural-advertising',
  title: 'Behavioural advertising',
  about: 'Advertisements follow a profile of the person.',
  depth: 'named',
  risks: ['profiling of a child', 'economic exploitation'],
  concepts: ['advertising-sdk'],
  settings: {},
});
