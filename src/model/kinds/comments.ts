import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'comments',
  title: 'Comments and posts',
  about: 'The person writes where others read, and reads what others write.',
  depth: 'full',
  risks: ['harassment and pile-ons', 'harmful content of other users', 'personal details published in a hurry'],
  concepts: ['ugc-surface', 'report-entry-point'],
  settings: {
    'who-can-comment': {
      about: 'Who may comment on what the person publishes',
      options: [
        { name: 'everyone', about: 'Anyone on the service, strangers included' },
        { name: 'contacts-of-contacts', about: 'People connected to a connection' },
        { name: 'friends', about: 'Only people whom both sides have accepted' },
        { name: 'nobody', about: 'Nobody, until the person chooses' },
      ],
      protective: 'friends',
    },
    'post-audience': {
      about: 'Who sees a new post unless the person chooses otherwise',
      options: [
        { name: 'everyone', about: 'Anyone, with or without an account' },
        { name: 'members', about: 'Anyone with an account' },
        { name: 'friends', about: 'Only people whom both sides have accepted' },
        { name: 'nobody', about: 'Only the person' },
      ],
      protective: 'friends',
    },
  },
});
