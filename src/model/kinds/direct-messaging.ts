import { defineKind } from '../kind.ts';
import { PEOPLE } from '../scales.ts';

export default defineKind({
  id: 'direct-messaging',
  title: 'Direct messaging',
  about: 'One person sends a private message to another.',
  depth: 'full',
  risks: ['contact by strangers and grooming', 'sexual extortion', 'bullying out of sight', 'unwanted images'],
  concepts: ['dm-send', 'ugc-surface', 'report-entry-point'],
  settings: {
    'who-can-message': {
      about: 'Who may start a conversation with the person',
      options: PEOPLE,
      protective: 'friends',
    },
    'message-requests': {
      about: 'Whether messages from people who are not connected wait until the person accepts them',
      options: [
        { name: 'on', about: 'Strangers can leave a request' },
        { name: 'off', about: 'Strangers cannot reach the person at all' },
      ],
      protective: 'off',
    },
    'read-receipts': {
      about: 'Whether the sender sees that a message was read',
      options: [
        { name: 'on', about: 'The sender sees it' },
        { name: 'off', about: 'The sender does not see it' },
      ],
      protective: 'off',
    },
  },
});
