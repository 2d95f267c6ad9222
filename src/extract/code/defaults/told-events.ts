/** What a person is told of. */
export const EVENTS =
  /^(likes?|reactions?|upvotes?|favou?rites?|comments?|repl(y|ies)|mentions?|messages?|dms?|follows?|followers?|reposts?|retweets?|reblogs?|shares?|quotes?|tags?|invites?|invitations?|requests?|posts?|digest|newsletter|announcements?|updates?)$/;
/** What else one is told of, and words that say of it only that it is so. */
const OR_TOLD = /^(friends?|contacts?|connections?|new|calls?|challenges?|enabled?|on)$/;

/**
 * `friend_requests_enabled` of settings of notifications: whether a person is told of it. Where privacy is chosen in the same
 * place it may be either.
 */
export const isToldOf = (setting: string, name: readonly string[], owner: readonly string[]): boolean =>
  /^(friend-requests|who-can-|resharing$)/.test(setting) &&
  owner.some(word => /^notifications?$/.test(word)) &&
  !owner.includes('privacy') &&
  name.every(word => EVENTS.test(word) || OR_TOLD.test(word));
