import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'livestream',
  title: 'Livestream',
  about: 'The person broadcasts live to others.',
  depth: 'named',
  risks: [
    'contact and pressure by viewers in real time',
    'sexual exploitation',
    'nothing can be reviewed before it is seen',
  ],
  concepts: [],
  settings: {},
});
