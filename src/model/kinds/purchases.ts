import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'purchases',
  title: 'Purchases',
  about: 'Money is spent in the product.',
  depth: 'full',
  risks: ['spending that a child does not understand', 'pressure to buy'],
  concepts: ['payment'],
  settings: {
    'unasked-payment': {
      about: 'Whether money leaves without a question each time',
      options: [
        { name: 'at-once', about: 'Paid without asking' },
        { name: 'asked', about: 'Each payment is confirmed' },
      ],
      protective: 'asked',
    },
  },
});
