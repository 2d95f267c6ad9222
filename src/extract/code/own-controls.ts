import { enclosingNames } from './names.ts';
import type { Offer } from './offer.ts';
import { HOLDS_MANY } from './nested-surfaces.ts';
import { splitWords } from './tokens.ts';

/** What one person publishes, and others comment on. */
const ITEM = /^(post|feedpost|reel|tweet|toot|story|video|uservideo|shortvideo|photo|clip)$/;
const COMMENT = /^(comments?|repl(y|ies))$/;

/** What is said in a talk: what is published and only quoted there has a report of its own. */
const TALK = /^(directmessage|privatemessage|chatmessage|message|dm|conversation|chat)$/;
const SAID = /^(messages?|chats?|dms?|conversations?|rooms?)$/;
const PUBLISHED = /^(posts?|notes?|tweets?|toots?|status|story|video|comments?|article|embed)$/;

/**
 * What is offered with an item, without the reports of the comments below it: whoever meets something bad in a post is not
 * helped by a button that reports a comment. A list or page of items is judged with all that it shows.
 */
export function withoutComments(offer: Offer, content: string, symbol: string): Offer {
  if (TALK.test(content)) return without(offer, isOfPublished);
  const other = OTHERS[content];
  if (other) return without(offer, names => isOfOther(names, other));
  const last = splitWords(symbol).at(-1) ?? '';
  if (!ITEM.test(content) || HOLDS_MANY.test(last)) return offer;
  return without(offer, isOfComment);
}

function without(offer: Offer, isOther: (names: readonly string[]) => boolean): Offer {
  const controls = offer.controls.filter(
    ({ concept, node, symbol }) => concept !== 'report-entry-point' || !isOther([...enclosingNames(node), symbol]),
  );
  return controls.length === offer.controls.length ? offer : { ...offer, controls };
}

/** `PostMenu`, `NoteContextMenu`; not `MessageMenu`, nor `PostMessageMenu`. */
const isOfPublished = (names: readonly string[]): boolean =>
  names.some(name => {
    const words = splitWords(name);
    return /^[A-Z]/.test(name) && words.some(word => PUBLISHED.test(word)) && !words.some(word => SAID.test(word));
  });

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

function isOfOther(names: readonly string[], { others, own }: { others: RegExp; own: RegExp }): boolean {
  const words = names.flatMap(name => (/^[A-Z]/.test(name) ? [...splitWords(name)] : []));
  return words.some(word => others.test(word)) && !words.some(word => own.test(word));
}

/** `Comment`, `CommentMenu`, `ReplyItem`; not `PostCommentMenu`, which may be that of both. */
const isOfComment = (names: readonly string[]): boolean =>
  names.some(name => {
    const words = splitWords(name);
    return /^[A-Z]/.test(name) && words.some(word => COMMENT.test(word)) && !words.some(word => ITEM.test(word));
  });
