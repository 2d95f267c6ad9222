import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'push-notifications',
  title: 'Push notifications',
  about: 'The service speaks to the person when they are not using it.',
  depth: 'full',
  risks: ['sleep lost to notifications at night', 'pressure to come back', 'private content on a lock screen'],
  concepts: ['push-notification'],
  settings: {
    notifications: {
      about: 'Whether notifications that are not asked for are sent',
      options: [
        { name: 'on', about: 'Sent until switched off' },
        { name: 'off', about: 'Not sent until switched on' },
      ],
      protective: 'off',
    },
    'night-notifications': {
      about: 'Whether notifications arrive during the night',
      options: [
        { name: 'on', about: 'Sent at any hour' },
        { name: 'off', about: 'Held back until the morning' },
      ],
      protective: 'off',
    },
    'lock-screen-content': {
      about: 'How much a notification shows on a locked screen',
      options: [
        { name: 'full', about: 'Sender and text' },
        { name: 'hidden', about: 'Only that there is something' },
      ],
      protective: 'hidden',
    },
    're-engagement': {
      about: 'Whether inactivity triggers a notification',
      options: [
        { name: 'on', about: 'Sent when the person stays away' },
        { name: 'off', about: 'Never sent for staying away' },
      ],
      protective: 'off',
    },
  },
});
