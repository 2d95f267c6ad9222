import { fitsPattern } from '../concepts.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';

const ENDLESS = phrasesOf([
  'infinite scroll',
  'infinite scroller',
  'infinite scrolling',
  'infinite loader',
  'infinite loading',
  'endless scroll',
]);
const TAGS = phrasesOf([
  'infinite scroll', 'infinite scroller', 'infinite loader', 'infinite loading', 'infinite hits', 'endless scroll', 'infinite feed', 'infinite scrolling', 'auto load more', 'load more on scroll', 'load more on view',
]); // prettier-ignore
const SETS_UP = new Set([
  'use', 'init', 'initialize', 'handle', 'setup', 'set', 'enable', 'add', 'create', 'attach', 'start', 'bind', 'register', 'make', 'with',
]); // prettier-ignore
const LOADS = {
  names: phrasesOf(['load', 'fetch', 'request']),
  objects: phrasesOf([
    'more',
    'next',
    'next page',
    'older',
    'bottom',
    'top',
    'page',
    'item',
    'post',
    'entries',
    'account',
    'status',
    'statuses',
    'message',
    'comment',
    'result',
    'video',
    'data',
  ]),
};
const NEXT = phrasesOf([
  'increment page',
  'on load more',
  'load more',
  'fetch more',
  'show more',
  'on end reached',
  'reach bottom',
  'reach end',
  'reached bottom',
  'reached end',
  'get next page',
  'get more',
]);
/** What is true once the end of a list has come into view. */
const SEEN = phrasesOf([
  'in view', 'inview', 'in viewport', 'is intersecting', 'intersecting', 'intersection', 'in screen', 'on screen', 'end visible', 'at bottom', 'at top', 'near top', 'reached top',
  'near bottom', 'near end', 'reached bottom', 'reached end', 'scroll height', 'scroll top', 'scroll y', 'scroll percent', 'should load more',
  'should load next', 'should fetch more', 'should fetch next', 'close to bottom', 'close to end', 'close to top', 'is end', 'is at end',
]); // prettier-ignore
/** Lists that somebody picks from or works through: they end, and nobody stays for them. */
const LISTS = phrasesOf([
  'picker', 'select', 'selector', 'combobox', 'autocomplete', 'dropdown', 'drop down', 'mention input', 'members', 'member list', 'member table', 'member search', 'user list', 'setting', 'table', 'log', 'audit', 'admin',
  'history', 'notification', 'chat', 'message', 'conversation', 'inbox', 'member list', 'search select', 'emoji', 'sticker', 'participant', 'reaction',
  'session', 'device', 'manager', 'moderator', 'banned', 'blocked', 'muted', 'follower', 'following', 'request', 'invitation', 'changelog', 'version',
  'release', 'whats new', 'viewer', 'viewers', 'liked by', 'messages', 'chats', 'conversations', 'direct messages', 'approval', 'pending', 'management',
  'accounts', 'users', 'people', 'profiles', 'search', 'follow list', 'profile list', 'user list', 'contact', 'groups', 'rooms', 'communities', 'tag list', 'folders',
  'recent mentions', 'mentions content', 'pins', 'pinned', 'liked me', 'download', 'downloads', 'uploads', 'gif', 'gifs', 'channels', 'calendar', 'database', 'add member', 'hierarchy', 'all topics', 'all tags', 'all categories', 'all hashtags', 'canned responses',
  'canned response', 'saved replies', 'quick replies', 'map drawer', 'map panel', 'map results',
  'attachments', 'shared media', 'shared files', 'my posts', 'my items', 'my listings', 'my uploads', 'my videos', 'own posts',
  'friend list', 'friends list', 'friend menu', 'friends menu', 'leaderboard', 'leader board', 'high score', 'high scores', 'score', 'scores', 'ranking', 'rankings', 'standings', 'importer', 'importers',
  'draft', 'drafts', 'scheduled', 'bookmark', 'bookmarks', 'referral', 'referrals', 'wallet', 'asset', 'assets', 'payout', 'payouts',
  'moderation', 'suggestion', 'suggestions', 'mention list', 'thread list', 'threads list', 'room list', 'room view', 'room members', 'team list', 'followed tags', 'followed hashtags', 'directory', 'transaction', 'order', 'invoice', 'file list',
  'gift card', 'gift cards', 'voucher', 'coupon', 'transfer', 'withdrawal', 'deposit', 'purchases', 'appeal', 'reported content', 'my reports', 'membership', 'memberships',
  'ad campaign', 'my campaigns', 'console', 'likes you', 'liked you',
]); // prettier-ignore

/** Where lists to pick from stand as a rule; a feed in one of them is a feed all the same. */
const HOLDERS = phrasesOf(['popover', 'dialog', 'modal', 'popup', 'drawer', 'sidebar', 'gallery', 'carousel']);
const FEEDS = phrasesOf([
  'feed', 'timeline', 'post', 'posts', 'statuses', 'toots', 'story', 'stories', 'reel', 'reels', 'short', 'shorts', 'video', 'videos', 'comment', 'comments', 'news',
  'discover', 'explore', 'for you', 'recommended', 'recommendations',
]); // prettier-ignore

/** What is called after a feed alone: nobody works through it. */
const CALLED_FEED = phrasesOf(['feed', 'reels', 'shorts', 'stories', 'for you', 'discover', 'explore', 'recommended', 'recommendations']); // prettier-ignore
export const saysFeed = (names: readonly string[]): boolean =>
  names
    .map(splitWords)
    .some(words => hasAnyPhrase(words, CALLED_FEED) && (isFeedOf(words) || !hasAnyPhrase(words, LISTS)));

/** `LikeModal`, `SharesDialog`: the people who did it, in front of the post that they did it to. */
const DONE_BY = phrasesOf('like likes liked share shares shared boost boosts boosted repost reposts reblog reblogs favourite favourites favorite favorites vote votes voter voters upvotes clap claps'.split(' ')); // prettier-ignore
const isOfDoers = (words: readonly string[]) => hasAnyPhrase(words, DONE_BY) && hasAnyPhrase(words, HOLDERS);

/** Phrases of which names that load more, or that say that an end is seen, hold the first word. */
export const LOAD_WORDS = [...LOADS.names, ...NEXT];
export const SEEN_WORDS = SEEN;

/** `InfiniteScroll`, `VirtualInfiniteLoader` */
export const isEndlessTag = (name: string) => hasAnyPhrase(splitWords(name), TAGS);

const STATE =
  /^(loading|loaded|state|active|enabled|disabled|error|key|page|ref|done|status|throttle|distance|threshold|container|delay|options)$/;

const NEXT_PART = phrasesOf(['load more', 'fetch more', 'load next', 'fetch next', 'next page', 'load on']);
const COMES = /^(intersect|intersection|scroll|view|viewport|visible|visibility|bottom|end|reach|reached)$/;

/** `useInfiniteScroll`, `setupInfiniteScroll`, and the module by itself. */
export function setsUpScroll(name: string): boolean {
  const words = splitWords(name);
  // `setInfiniteScrollLoading(true)` keeps a state.
  if (STATE.test(words.at(-1) ?? '')) return false;
  // `useLoadMoreOnIntersect`, `useFetchNextOnScroll`
  if (words[0] === 'use' && hasAnyPhrase(words, NEXT_PART) && words.some(word => COMES.test(word))) return true;
  return hasAnyPhrase(words, ENDLESS) && (SETS_UP.has(words[0] ?? '') || /^(infinite|endless)/.test(words[0] ?? ''));
}

export const isEndless = (name: string) => hasAnyPhrase(splitWords(name), ENDLESS);
export const loadsMore = (name: string) => {
  const words = splitWords(name);
  return fitsPattern(LOADS, words) || hasAnyPhrase(words, NEXT);
};
/** `loadNotifications`, `fetchAccounts`: in what watches the end of a list, all of them are loaded on. */
export const loadsMany = (name: string) => {
  const [verb, ...rest] = splitWords(name);
  const what = rest.at(-1) ?? '';
  return loadsMore(name) || (/^(load|fetch)$/.test(verb ?? '') && /[^s]s$/.test(what) && !NOT_MANY.has(what));
};
/** `setPage(page => page + 1)`, `setOffset(next)`: what is shown next is asked for by its number. Two sizes are a width and a height. */
export const turnsPage = (name: string, given: string) =>
  isPageSetter(name) && /\+\s*[\w(]|\bnext/i.test(given) && !(name.endsWith('Size') && given.includes(','));
export const isPageSetter = (name: string) =>
  /^(set|increment|increase)(Current|Next)?(Page|PageNumber|PageIndex|PageParam|Offset|Skip|Limit|VisibleCount|Size)$/.test(
    name,
  );
/** What a list of anything is handed to bring what comes next; only beside `hasMore` is it that. */
export const isHandedNext = (name: string) => /^(next|onNext|onEnd|onReached|onIntersect|onVisible|onMore)$/.test(name);
export const saysMore = (name: string) => /^_?has_?(next|more)/i.test(name);
const NOT_MANY = new Set('images fonts assets scripts details settings stats status styles'.split(' '));
export const meansSeen = (names: readonly string[]) => names.some(name => hasAnyPhrase(splitWords(name), SEEN));
/** `FollowingFeed`, `CommunitiesTimeline`: what these have posted, and not they themselves. */
const isFeedOf = (words: readonly string[]): boolean =>
  /\b(following|followers?|followed \w+|groups|communities|people|users|accounts|profiles|channels|members|rooms|friends?( list)?) (feeds?|timelines?|stories|reels|shorts)$/.test(
    words.join(' '),
  );
export const isList = (names: readonly string[]) => {
  const all = names.map(splitWords);
  const says = (phrases: typeof LISTS) => all.some(words => !isFeedOf(words) && hasAnyPhrase(words, phrases));
  return says(LISTS) || all.some(isOfDoers) || (says(HOLDERS) && !says(FEEDS));
};
/** A part of the product in which whatever loads on is such a list. */
export const isListPlace = (path: string) =>
  /(^|\/)(direct-?messages|inbox|chats?|conversations|admin([-_](console|panel|area|dashboard))?|administration|moderation|settings|side-?bar)\//i.test(
    path,
  ) ||
  // The list of talks, as a page.
  /(^|\/)(directs?|dms?|inbox)\.\w+$/i.test(path) ||
  // Who liked or shared it, and the names of all tags.
  /(^|\/)(likes|shares|reblogs|boosts|favourited?-?by|favou?rites|reposts|votes)\/\[[^/]*$|(^|\/)tags(\/index)?\.\w+$/i.test(
    path,
  );

/** People, and what is kept of them: to look one up, not to stay with. */
const PEOPLE = phrasesOf([
  'account', 'user', 'person', 'people', 'profile', 'member', 'follower', 'following', 'friend', 'contact', 'moderator', 'admin', 'owner',
  'token', 'key', 'category', 'tag', 'folder', 'team', 'workspace', 'organization', 'organisation',
]); // prettier-ignore
/** What is one's own, and read to be looked after: what was paid, ordered, kept or complained of. */
const OWN_THINGS = phrasesOf([
  'order', 'invoice', 'transaction', 'transfer', 'payment', 'purchase', 'withdrawal', 'gift card', 'voucher', 'coupon', 'appeal', 'bookmark', 'draft', 'referral',
]); // prettier-ignore
export const holdsOwn = (names: readonly string[]) =>
  names.some(name => hasAnyPhrase(splitWords(name).slice(-2), OWN_THINGS));
/** What is said in a talk, and who is in it. */
const TALK = phrasesOf(['message', 'messages', 'chat', 'chats', 'conversation', 'conversations', 'member', 'members', 'contact', 'contacts', 'participants']); // prettier-ignore
export const holdsTalk = (names: readonly string[]) => names.some(name => hasAnyPhrase(splitWords(name), TALK));
export const holdsPeople = (names: readonly string[]) =>
  names.some(name => hasAnyPhrase(splitWords(name).slice(-1), PEOPLE));
/** One of many, called after who it is. */
export const isPerson = (name: string): boolean =>
  /^(account|user|person|profile|member|follower|friend|contact|moderator|liker|voter|participant)$/.test(
    splitWords(name).at(-1) ?? '',
  );
