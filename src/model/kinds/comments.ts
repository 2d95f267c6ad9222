import { defineKind } from '../kind.ts';
import { PEOPLE, VIEWERS } from '../scales.ts';

export default defineKind({
  id: 'comments',
  title: 'Comments and posts',
  about: 'The person writes where others read, and reads what others write.',
  depth: 'full',
  risks: ['harassment and pile-ons', 'harmful content of other users', 'personal details published in a hurry'],
  concepts: ['ugc-surface', 'report-entry-point'],
  settings: {
    'who-can-comment': {
      about: 'Who may comment on what the person publishes, or name the person in what they publish',
      options: PEOPLE,
      protective: 'friends',
    },
    'post-audience': {
      about: 'Who sees a new post unless the person chooses otherwise',
      options: VIEWERS,
      protective: 'friends',
    },
  },
});
