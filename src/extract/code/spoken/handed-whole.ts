import { chainOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMine } from './of-oneself.ts';
import type { Kind } from './words.ts';
import { isUnsaid, kindOf, kindsNamed } from './words.ts';
import { namesOf } from './whose.ts';

/** Of a whole thing, what of it is shown. */
const PIECE =
  /^(header|body|content|contents|text|tile|item|card|row|bubble|quote|embed|entry|cell|line|view|renderer|markdown|details|detail|warning|preview|info|message|post|comment|note|article|thread|summary|excerpt|caption|blurb|display|message item)$/;
const HANDED =
  /^(message|msg|comment|reply|post|note|status|tweet|toot|event|mx ?event|quote|review|story|post ?view|comment ?view)$/;
/** In a protocol of events people follow, pay and keep lists by them as well. */
const OTHER_EVENT =
  /^(followers?|contacts?|relays?|servers?|badges?|zaps?|zapper|wallet|handler|app|goal|votes?|slide)$/;
/** What is laid around it, what can be done with it, and what stands there when nothing is shown. */
const NO_PIECE =
  /^(emoji|emojis|reaction|reactions|action|actions|like|likes|dislike|menu|redacted|failure|deleted|removed|fallback|hidden|hide|pin|unpin|mark|forward|bookmark|save|created|url|metadata|date|stats|vote|votes|button|header ?menu|suppress|add|remove|report|delete|debug|sell|buy|summary|locked|blocked|unavailable|missing|expired|export|exporter|control|service|system)$/;

/** What a component is handed as a whole, to show it or a piece of it: `<PostBody post={post} />`, `<Replies comments={all} />`. */
export function handedTo(
  name: string,
  attribute: string,
  value: ts.Expression,
  tokens: ReadonlySet<string>,
): readonly Kind[] {
  if (!isWhole(value)) return [];
  const words = splitWords(name);
  const isOne =
    HANDED.test(splitWords(attribute).join(' ')) &&
    (attribute !== 'quote' || hasQuotes(tokens)) &&
    !(attribute === 'event' && words.some(word => OTHER_EVENT.test(word))) &&
    isPiece(words, attribute);
  const isMany = MANY.test(attribute) && LISTS.test(words.at(-1) ?? '') && !isUnsaid(words.slice(0, -1).join(' '));
  if (isOne || isMany) return handed(attribute, value);
  return NEUTRAL.test(attribute) ? pieceOf(words, value) : [];
}

/** `<ThreadItemBody entry={entry} />`: of a thing whose name says nothing, what is called after somebody's words shows them. */
function pieceOf(words: readonly string[], value: ts.Expression): readonly Kind[] {
  const last = words.findLastIndex(word => !LAID.test(word));
  const isPart = last >= 0 && last < words.length - 1 && SHOWN.test(words.at(-1)!);
  if (!isPart || words.some(word => NO_PIECE.test(word)) || isMine(value)) return [];
  const names = namesOf(value);
  if (names.length === 0 || names.some(isUnsaid) || kindOf(names).length > 0) return [];
  return kindsNamed(words.slice(0, last + 1).join(' ')).filter(({ content }) => SPOKEN.test(content));
}
/** One of many, whatever of. */
const NEUTRAL = /^(item|entry|data|node|record|row|model|entity)$/;
const SHOWN = /^(body|content|contents|text|markdown|html)$/;
const LAID = /^(item|card|row|cell|entry|tile|bubble|box|view|body|content|contents|text|markdown|html)$/;
const SPOKEN = /^(message|comment|post|review|thread|story)$/;

const isWhole = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return (
    ts.isIdentifier(inner) ||
    ts.isPropertyAccessExpression(inner) ||
    (ts.isCallExpression(inner) && inner.arguments.length === 0)
  );
};

function isPiece(all: readonly string[], handed: string): boolean {
  // `NoteContentWithWarning`
  const words = all.includes('with') ? all.slice(0, all.indexOf('with')) : all;
  const last = words.at(-1) ?? '';
  if (DONE_WITH.test(last)) return words.some(word => ITSELF.test(word)) && !VERB.test(words[0]!);
  if (!PIECE.test(last) || words.some(word => NO_PIECE.test(word)) || isUnsaid(words.join(' '))) return false;
  // `<Comment post={post} />` is what opens the comments of a post.
  return !ITSELF.test(last) || splitWords(handed).includes(last);
}
const ITSELF = /^(message|post|comment|note|article|thread|tweet|toot|status|reply|review|dm)$/;
/** What can be done with it. */
const DONE_WITH = /^(actions|menu|options|toolbar)$/;
const VERB = /^(open|close|toggle|show|hide|admin|mod|moderation|use|new|create|edit)$/;
const MANY = /^(messages|comments|replies|posts|notes|tweets|toots|reviews)$/;
const LISTS =
  /^(log|list|listing|feed|thread|timeline|stream|history|messages|comments|replies|posts|notes|panel|grid|section|wall|tree)$/;

/** The name of the property says what is handed on; what is handed may say that it is another thing. */
function handed(attribute: string, value: ts.Expression): readonly Kind[] {
  const names = namesOf(value);
  if (names.some(isUnsaid) || isMine(value) || chainOf(value).flatMap(splitWords).some(isFigure)) return [];
  const said = kindsNamed(attribute.replace(/View$/, '')).filter(({ content }) => content !== 'gathering');
  // What is answered stands above its answer, and whole elsewhere.
  if (said.some(({ content }) => content === 'message') && names.some(name => EARLIER.test(name))) return [];
  return said.length > 0 ? said : kindOf(names).filter(({ content }) => content !== 'gathering');
}

/** `messages={statsData.messages}`: how many there are. */
const isFigure = (word: string): boolean => /^(stats|statistics|metrics|counts?|totals?|analytics)$/.test(word);

const EARLIER = /quoted|replied|reply_?to|repliedTo|referenced|parentMessage/i;

/** The word is also what something costs. */
const hasQuotes = (tokens: ReadonlySet<string>) =>
  ['post', 'posts', 'tweet', 'toot', 'note', 'status', 'repost', 'reply', 'comment', 'quoted'].some(word =>
    tokens.has(word),
  );
