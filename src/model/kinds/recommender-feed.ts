import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'recommender-feed',
  title: 'Recommender feed',
  about: 'The service chooses what the person sees next.',
  depth: 'full',
  risks: ['harmful content in a growing dose', 'profiling of a child', 'use for longer than intended'],
  concepts: ['ugc-surface', 'report-entry-point'],
  settings: {
    personalisation: {
      about: 'Whether the choice rests on a profile of the person',
      options: [
        { name: 'on', about: 'Personalised by behaviour' },
        { name: 'off', about: 'Not personalised' },
      ],
      protective: 'off',
    },
    'sensitive-content': {
      about: 'How content that can harm a child is treated',
      options: [
        { name: 'unfiltered', about: 'Shown like anything else' },
        { name: 'reduced', about: 'Shown less' },
        { name: 'filtered', about: 'Not shown' },
      ],
      protective: 'filtered',
    },
    'negative-feedback': {
      about: 'Whether the person can say that they want less of something',
      options: [
        { name: 'missing', about: 'No such control' },
        { name: 'available', about: 'A control on each item' },
      ],
      protective: 'available',
    },
  },
});
