import { enclosingNames } from '../names.ts';
import { publishedLines } from './lines-of-talks.ts';
import type { Offer } from './offer.ts';
import { HOLDS_MANY } from './nested-surfaces.ts';
import { splitWords } from '../tokens.ts';

/** What one person publishes, and others comment on. */
const ITEM = /^(post|feedpost|reel|tweet|toot|story|video|uservideo|shortvideo|photo|clip)$/;
const COMMENT = /^(comments?|repl(y|ies))$/;

/** What is said in a talk: what is published and only quoted there has a report of its own. */
export const TALK = /^(directmessage|privatemessage|chatmessage|message|dm|conversation|chat)$/;
const SAID = /^(messages?|chats?|dms?|conversations?|rooms?)$/;
const PUBLISHED = /^(posts?|notes?|tweets?|toots?|status|story|video|comments?|article|embed)$/;

/**
 * What is offered with an item, without the reports of the comments below it: whoever meets something bad in a post is not
 * helped by a button that reports a comment. A list or page of items is judged with all that it shows.
 */
export function withoutComments(offer: Offer, content: string, symbol: string): Offer {
  // The surface's own name says nothing of what is offered in it: `PostPage` that shows the message of a post.
  const without = (isOther: (names: readonly string[]) => boolean) =>
    leaveOut(offer, names => isOther(names.filter(name => name !== symbol)));
  if (TALK.test(content)) {
    const lines = publishedLines(offer, content, symbol);
    return lines === 'all' ? offer : { ...without(isOfPublished), ...(lines && { gap: offer.gap ?? lines }) };
  }
  const other = OTHERS[content];
  // `ProfileFeed` shows what somebody posts.
  if (other && HOLDS_OTHERS.test(splitWords(symbol).at(-1) ?? '')) return offer;
  if (other) return without(names => isFor(names, other.others, other.own));
  const last = splitWords(symbol).at(-1) ?? '';
  if (!ITEM.test(content) || HOLDS_MANY.test(last)) return offer;
  return without(isOfComment);
}

const HOLDS_OTHERS = /^(feed|timeline|posts|comments|statuses|notes|messages)$/;

/** Without the reports that are for something else. */
function leaveOut(offer: Offer, isOther: (names: readonly string[]) => boolean): Offer {
  const controls = offer.controls.filter(
    control => control.concept !== 'report-entry-point' || !isOther(namesAround(control)),
  );
  return controls.length === offer.controls.length ? offer : { ...offer, controls };
}

/** What is called around a control, from it to the surface: the nearest name says what it is for. */
const namesAround = ({ symbol, node, through = [], isOfShown }: Offer['controls'][number]): string[] =>
  [...(isOfShown ? [] : [symbol, ...enclosingNames(node).toReversed()]), ...through].filter(name =>
    /^[A-Z]/.test(name),
  );

/** Whether one of the names is of another thing, and none nearer is of this one. */
function isFor(names: readonly string[], others: RegExp, own: RegExp): boolean {
  for (const name of names) {
    const words = splitWords(name);
    if (words.some(word => own.test(word))) return false;
    if (words.some(word => others.test(word))) return true;
  }
  return false;
}

/** `PostMenu`, `NoteContextMenu`; not `MessageMenu`, nor `PostMessageMenu`. */
const isOfPublished = (names: readonly string[]): boolean => isFor(names, PUBLISHED, SAID);

/** Kinds of a page on which much else is shown: whose report it is says the component around the button, or what it calls. */
const OTHERS: Readonly<Record<string, { others: RegExp; own: RegExp }>> = {
  group: {
    others: /^(posts?|comments?|repl(y|ies)|messages?|notes?|users?|players?|members?|profiles?|accounts?|person)$/,
    own: /^(groups?|rooms?|channels?|communit(y|ies)|guilds?|clubs?|circles?|playlists?|collections?|albums?|studios?|spaces?|servers?)$/,
  },
  profile: {
    others:
      /^(posts?|comments?|repl(y|ies)|messages?|notes?|tweets?|toots?|status(es)?|threads?|topics?|stor(y|ies)|videos?)$/,
    own: /^(users?|players?|members?|profiles?|accounts?|person|people|author|contact)$/,
  },
};

/** `Comment`, `CommentMenu`, `ReplyItem`; not `PostCommentMenu`, which may be that of both. */
const isOfComment = (names: readonly string[]): boolean => isFor(names, COMMENT, ITEM);

/** `onReportComment`, handed to what shows a post: it replaces nothing that reports the post itself. */
export const isForComments = (handed: string): boolean => splitWords(handed).some(word => COMMENT.test(word));
/** Whether the nearest name around a control says that it is for what is published, and not for a comment on it. */
export const isOfItem = (control: Offer['controls'][number]): boolean => isFor(namesAround(control), ITEMS, COMMENT);
const ITEMS = /^(posts?|reels?|tweets?|toots?|stor(y|ies)|videos?|photos?|clips?|articles?)$/;

/** Whether a component is called after something that a report can be for. */
export const saysOfWhat = (name: string): boolean => splitWords(name).some(word => OF_WHAT.some(one => one.test(word)));
const OF_WHAT = [PUBLISHED, SAID, COMMENT, ITEM, ...Object.values(OTHERS).flatMap(({ others, own }) => [others, own])];
