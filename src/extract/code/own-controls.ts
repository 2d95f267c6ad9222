import { enclosingNames } from './names.ts';
import type { Offer } from './offer.ts';
import { HOLDS_MANY } from './nested-surfaces.ts';
import { splitWords } from './tokens.ts';

/** What one person publishes, and others comment on. */
const ITEM = /^(post|feedpost|reel|tweet|toot|story|video|uservideo|shortvideo|photo|clip)$/;
const COMMENT = /^(comments?|repl(y|ies))$/;

/**
 * What is offered with an item, without the reports of the comments below it: whoever meets something bad in a post is not
 * helped by a button that reports a comment. A list or page of items is judged with all that it shows.
 */
export function withoutComments(offer: Offer, content: string, symbol: string): Offer {
  const last = splitWords(symbol).at(-1) ?? '';
  if (!ITEM.test(content) || HOLDS_MANY.test(last)) return offer;
  const controls = offer.controls.filter(
    ({ concept, node }) => concept !== 'report-entry-point' || !isOfComment(enclosingNames(node)),
  );
  return controls.length === offer.controls.length ? offer : { ...offer, controls };
}

/** `Comment`, `CommentMenu`, `ReplyItem`; not `PostCommentMenu`, which may be that of both. */
const isOfComment = (names: readonly string[]): boolean =>
  names.some(name => {
    const words = splitWords(name);
    return /^[A-Z]/.test(name) && words.some(word => COMMENT.test(word)) && !words.some(word => ITEM.test(word));
  });
