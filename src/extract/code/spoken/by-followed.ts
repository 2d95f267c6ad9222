import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOfSiteOrWork, outerOf } from './by-author.ts';
import { readIn } from './read-of.ts';
import { namesOf } from './whose.ts';
import type { Kind } from './words.ts';
import { isUnsaid, kindOf, KINDS, memberWord } from './words.ts';

/** What is called only so is told in a list as well, and belongs to the product as often. */
const WORDS = /^(summary|description|body|content|caption)$/;
const FOLLOWS = /^(follow|unfollow|subscribe)$/;
const PRESSED = /^(button|toggle)$/;
/** Whom one follows: a tag, a topic or a community is no person. */
const WHOM =
  /^(pubkey|npub|did|user|account|person|author|creator|profile|host|streamer|artist|member)(_?(id|key|name))?$/i;

/**
 * `<FollowButton pubkey={host} /> … <Reader text={stream.summary} />`: where one may follow somebody beside a thing, it is theirs, and
 * what is said of it is what they wrote.
 */
export function kindByFollowed(expression: ts.Expression): Kind | null {
  const inner = unwrap(expression);
  const read = readIn(inner);
  if (!read || !WORDS.test(memberWord(read.member))) return null;
  const names = namesOf(read.thing);
  if (names.length === 0 || names.some(isUnsaid) || isOfSiteOrWork([...names, nameOf(unwrap(read.thing)) ?? '']))
    return null;
  // Whose it is says the name of the thing itself: a person, a group.
  if (kindOf(names).some(({ content, members }) => OF_ITSELF.test(content) || members.test(memberWord(read.member))))
    return null;
  const around = outerOf(inner);
  return around && offersToFollow(around) ? POST : null;
}
const OF_ITSELF = /^(profile|group)$/;

const POST: Kind = KINDS.find(one => one.content === 'post')!;

function offersToFollow(around: ts.Node): boolean {
  let offers = false;
  eachNode(around, node => {
    if (offers || !(ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))) return;
    const words = splitWords(node.tagName.getText());
    if (!words.some(word => FOLLOWS.test(word)) || !PRESSED.test(words.at(-1) ?? '')) return;
    offers = node.attributes.properties.some(one => ts.isJsxAttribute(one) && WHOM.test(textOf(one.name)));
  });
  return offers;
}
