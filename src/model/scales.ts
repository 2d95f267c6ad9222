/** Scales that several kinds share, the weakest option first. A setting with its own words for its options has its own scale. */

/** Who may act towards the person: write, invite, comment, see where the person is. */
export const PEOPLE = [
  { name: 'everyone', about: 'Anyone on the service, strangers included' },
  { name: 'contacts-of-contacts', about: 'People connected to a connection' },
  { name: 'friends', about: 'Only people whom both sides have accepted' },
  { name: 'nobody', about: 'Nobody, until the person chooses' },
] as const;

/** Who sees what the person has put there. */
export const VIEWERS = [
  { name: 'everyone', about: 'Anyone, with or without an account' },
  { name: 'members', about: 'Anyone with an account' },
  { name: 'friends', about: 'Only people whom both sides have accepted' },
  { name: 'nobody', about: 'Only the person' },
] as const;
