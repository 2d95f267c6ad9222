import { defineKind } from '../kind.ts';
import { PEOPLE } from '../scales.ts';

export default defineKind({
  id: 'group-chat',
  title: 'Group chat',
  about: 'Several people talk in one private room.',
  depth: 'full',
  risks: [
    'being added by strangers',
    'exposure to adults in the same room',
    'bullying by a group',
    'content that nobody moderates',
  ],
  concepts: ['dm-send', 'ugc-surface', 'report-entry-point'],
  settings: {
    'who-can-invite': {
      about: 'Who may add or invite the person to a group',
      options: PEOPLE,
      protective: 'friends',
    },
    'who-can-join': {
      about: 'Who gets in without being let in by somebody who is responsible',
      options: [
        { name: 'anyone', about: 'Whoever comes, or whoever makes an account' },
        { name: 'members', about: 'Whoever has an account' },
        { name: 'approved', about: 'Only who was invited or let in' },
      ],
      protective: 'members',
    },
    'join-consent': {
      about: 'Whether an invitation must be accepted before the person is a member',
      options: [
        { name: 'added-directly', about: 'Others add the person without asking' },
        { name: 'accept-first', about: 'The person accepts or declines each invitation' },
      ],
      protective: 'accept-first',
    },
    'group-discovery': {
      about: 'Whether groups with the person can be found by people outside',
      options: [
        { name: 'on', about: 'Listed and searchable' },
        { name: 'off', about: 'Only known to members' },
      ],
      protective: 'off',
    },
  },
});
