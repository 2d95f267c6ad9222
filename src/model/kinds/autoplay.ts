import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'autoplay',
  title: 'Autoplay',
  about: 'The next item starts without a decision.',
  depth: 'full',
  risks: ['use for longer than intended', 'content that nobody chose'],
  concepts: ['autoplay'],
  settings: {
    autoplay: {
      about: 'Whether video, sound, animated pictures or the next item start by themselves',
      options: [
        { name: 'on', about: 'They start without a decision' },
        { name: 'off', about: 'They wait until the person starts them' },
      ],
      protective: 'off',
    },
  },
});
