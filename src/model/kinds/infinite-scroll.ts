import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'infinite-scroll',
  title: 'Infinite scroll',
  about: 'A feed has no end.',
  depth: 'full',
  risks: ['use for longer than intended'],
  concepts: ['infinite-scroll'],
  settings: {
    'endless-feed': {
      about: 'Whether the next part of a feed loads by itself where its end comes into view',
      options: [
        { name: 'on', about: 'It loads without a decision' },
        { name: 'off', about: 'The feed ends until the person asks for more' },
      ],
      protective: 'off',
    },
  },
});
