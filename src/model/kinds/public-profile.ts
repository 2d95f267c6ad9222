import { defineKind } from '../kind.ts';
import { PEOPLE, VIEWERS } from '../scales.ts';

export default defineKind({
  id: 'public-profile',
  title: 'Public profile',
  about: 'A page about the person that other users can see.',
  depth: 'full',
  risks: ['identification and contact by strangers', 'collection of pictures and details', 'harassment'],
  concepts: ['ugc-surface', 'report-entry-point'],
  settings: {
    'profile-visibility': {
      about: 'Who sees the profile',
      options: VIEWERS,
      protective: 'friends',
    },
    'search-discoverability': {
      about: 'Whether the profile is found by name, e-mail, phone number or search engine',
      options: [
        { name: 'on', about: 'Found by search' },
        { name: 'off', about: 'Not found by search' },
      ],
      protective: 'off',
    },
    'activity-status': {
      about: 'Whether others see when the person is online or was last active',
      options: [
        { name: 'on', about: 'Shown' },
        { name: 'off', about: 'Hidden' },
      ],
      protective: 'off',
    },
    'connection-list': {
      about: 'Who sees whom the person is connected to',
      options: PEOPLE,
      protective: 'friends',
    },
  },
});
