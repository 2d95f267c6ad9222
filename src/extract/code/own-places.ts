import { splitWords } from './tokens.ts';

/**
 * Pages on which one writes or changes something of one's own, and those of one's own account: `create-thread/page.tsx`,
 * `profile/edit/page.tsx`, `pages/account/manage/…`. `new` alone is as often what is newest.
 */
const WRITING =
  /(^|\/)((create|edit|compose)(-[\w-]+)?(\/|\.[cm]?[jt]sx?$|\.(?:vue|svelte)$)|(form|wizard)-?steps?\/)/i;
const ACCOUNT = /(^|\/)(pages|app)\/(\([\w-]+\)\/)?account\//i;

/** A part of a page may show what others have changed: `components/status/edit/`. */
const PART = /(^|\/)components\//i;

export const isOwnPage = (path: string): boolean => (WRITING.test(path) && !PART.test(path)) || ACCOUNT.test(path);

/** `OwnProfileCard`, `MyPosts`, `YourProfile`, `CurrentUserProfile`; `YourFeed` is chosen for a person, and written by others. */
export const isOwnName = (name: string): boolean => /^[A-Z]/.test(name) && OWN.test(splitWords(name).join(' '));
const OWN = /^(own|my|your (own )?(profile|account)|(current|logged in|signed in) (user|account))( |$)/;
