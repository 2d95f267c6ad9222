import { defineKind } from '../kind.ts';
import { PEOPLE } from '../scales.ts';

export default defineKind({
  id: 'friend-suggestions',
  title: 'Friend suggestions',
  about: 'The service proposes people to connect with.',
  depth: 'full',
  risks: ['children proposed to unknown adults', 'adults proposed to children'],
  concepts: [],
  settings: {
    'friend-requests': {
      about: 'Who may ask the person for a connection',
      options: PEOPLE,
      protective: 'contacts-of-contacts',
    },
    'contact-sync': {
      about: 'Whether the address book of the device is uploaded to find people',
      options: [
        { name: 'on', about: 'Uploaded until switched off' },
        { name: 'off', about: 'Not uploaded until the person asks for it' },
      ],
      protective: 'off',
    },
  },
});
