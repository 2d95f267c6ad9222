import { defineKind } from '../kind.ts';
import { VIEWERS } from '../scales.ts';

export default defineKind({
  id: 'livestream',
  title: 'Livestream',
  about: 'The person broadcasts live to others.',
  depth: 'full',
  risks: [
    'contact and pressure by viewers in real time',
    'sexual exploitation',
    'nothing can be reviewed before it is seen',
  ],
  concepts: ['livestream'],
  settings: {
    'livestream-audience': {
      about: 'Who can watch a broadcast of the person',
      options: VIEWERS,
      protective: 'friends',
    },
  },
});
