import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { nameOfParameter, pathInRequest } from './requests.ts';
import type { Source } from './source.ts';

const ACTOR =
  /^(sender|me|my|self|current|viewer|author|session|actor|caller|requester|initiator|authenticated|from|auth|logged|myself)$/;
const SIGNED_IN =
  /^(user|user_?ids?|uid|auth|session|account|member|profile|viewer|me|my|self|current_?user|decoded|token|jwt|claims|handshake|request|state|data)$/i;
const CARRIES = /^(state|data|locals|handshake|request|session|auth)$/;
const KEYS = /^(_?ids?|u?uids?|user_?ids?|sub|user|profile|data|auth|state|locals|session|token|account)$/i;
/** Whoever is meant to get something. */
const OTHER =
  /^(to|recipients?|receivers?|addressees?|targets?|others?|peers?|partners?|counterparts?|interlocutors?|invitees?)$/;
/** What several people may be in, or what belongs to somebody: whom it is about, the value itself does not say. */
const PLACE =
  /^(conversations?|convos?|chats?|rooms?|channels?|threads?|groups?|dialogs?|inbox|messages?|match(es)?|requests?|invites?|invitations?|posts?|comments?|listings?|orders?|bookings?|tickets?|games?|events?|items?|keys?|tokens?|links?|servers?|guilds?|communit(y|ies)|teams?|jobs?)$/;
/** A name that may as well mean the one who is written to. */
const ANYBODY =
  /^(users?|friends?|contacts?|person|people|members?|profiles?|accounts?|followers?|followees?|following|subject|who|whom|them|they|b|other|second|child|parent)$/;

/** Somebody in particular, who is not the one who is written to. */
const THIRD =
  /^(owners?|admins?|authors?|moderators?|mods?|inviters?|refs?|referrers?|referred|referrals?|sponsors?|guardians?|creators?|hosts?|leaders?|support|about|cc|bcc|copies|quoted|mentioned|mentions?|reply|replied)$/;
/** What is said, and how. */
const NOBODY =
  /^(text|message|content|body|html|subject|settings?|prefs|preferences?|options?|policy|config|type|kind|status)$/;

export const isThird = (words: readonly string[]): boolean => words.some(word => THIRD.test(word));
export const isNobody = (words: readonly string[]): boolean => words.some(word => NOBODY.test(word));
export const isOther = (words: readonly string[]): boolean => words.some(word => OTHER.test(word));
export const isActor = (words: readonly string[]): boolean => words.some(word => ACTOR.test(word));
export const isAnybody = (words: readonly string[]): boolean =>
  words.some(word => ANYBODY.test(word) || OTHER.test(word));
/** Who has an account, and so perhaps the one who acts: no more than that is said. */
export const isUser = (words: readonly string[]): boolean =>
  words.some(word => /^(users?|persons?|people|members?|profiles?|accounts?|who|whom|them|they|ids?)$/.test(word));
export const isPlace = (words: readonly string[]): boolean => PLACE.test(words.at(-1) ?? '');

/**
 * Whether a source is the one who acts: `exact` for themselves, `theirs` for what is kept of them, such as `me.adminId`; null if
 * it is not.
 */
export function sideOfActor({ root, path, isReached }: Source): 'exact' | 'theirs' | null {
  if (root === 'request') {
    const all = pathInRequest(path);
    // What a server puts on a request or a session is whoever it is called: `ctx.state.user`, `ctx.state.friend`.
    const inside = CARRIES.test(all[0] ?? '') && all.length > 1 ? all.slice(1) : all;
    if (!SIGNED_IN.test(inside[0] ?? '')) return isActor(splitWords(inside[0] ?? '')) ? 'exact' : null;
    const rest = inside.slice(1).filter(key => !KEYS.test(key) && !isActor(splitWords(key)));
    return rest.length === 0 && !isReached ? 'exact' : 'theirs';
  }
  if (typeof root !== 'object') return null;
  const names = ts.isParameter(root) ? [nameOfParameter(root), ...path] : path;
  const at = names.findIndex(name => isActor(splitWords(name)) && !isOther(splitWords(name)));
  if (at < 0 || names.slice(0, at).some(name => isOther(splitWords(name)))) return null;
  const rest = names.slice(at + 1).filter(key => !KEYS.test(key));
  return rest.length === 0 && !isReached ? 'exact' : 'theirs';
}
