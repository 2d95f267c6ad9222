import { returnsOf } from '../guards/returns.ts';
import { chainOf, declaredName, eachNode, isFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { wordsShownIn } from '../spoken/shown-words.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { HOLDS_MANY } from './nested-surfaces.ts';
import type { Gap, Offer } from './offer.ts';
import type { Told } from './told-of-people.ts';
import { toldOf } from './told-of-people.ts';

/**
 * `ConversationView` in which each line is a `Comment`: nothing else is said there, so that its reports are those of the talk.
 * Null if something is said besides, a gap where whether it is cannot be seen.
 */
export function publishedLines({ parts }: Offer, content: string, symbol: string): 'all' | Gap | null {
  if (!WHOLE_TALK.test(content) || !HOLDS_MANY.test(splitWords(symbol).at(-1) ?? '')) return null;
  const around = [...parts].filter(part => {
    const words = splitWords((isFunction(part) || ts.isClassLike(part) ? declaredName(part) : null) ?? '');
    return !words.some(word => NO_LINE.test(word));
  });
  const all = around.flatMap(shownOfEach);
  const told = new Map(all.map(one => [one, toldOfPerson(one)]));
  // No line that was seen is no proof that there is none.
  const lines = all.filter(one => (told.get(one) ?? 'words') === 'words' && !isOfPerson(one, all));
  const isOnlyPublished =
    lines.some(isPublishedLine) &&
    lines.every(isPublishedLine) &&
    around.every(part => wordsShownIn(part, 'message') === null);
  if (!isOnlyPublished) return null;
  const open = all.find(one => told.get(one) === 'open');
  return open ? { node: open.shown, message: `what it shows of each ${open.each} may be what they said` } : 'all';
}

/** `member.roles.map(role => <i>{role}</i>)` is told with the member. */
const isOfPerson = ({ list, shown }: Shown, all: readonly Shown[]): boolean =>
  all.some(
    one =>
      toldOfPerson(one) !== null && chainOf(list)[0] === one.each && one.shown !== shown && isWithin(shown, one.shown),
  );

interface Shown {
  list: ts.Expression;
  shown: ts.Expression;
  each: string;
}

/** `all.map(one => <Comment comment={one} />)`: what is shown of each, and the name that it has there. */
function shownOfEach(part: ts.Node): Shown[] {
  const found: Shown[] = [];
  eachNode(part, node => {
    const list = ts.isCallExpression(node) && nameOf(node.expression) === 'map' ? receiverOf(node.expression) : null;
    const each = list && ts.isCallExpression(node) && node.arguments[0] ? unwrap(node.arguments[0]) : null;
    if (!list || !each || !isFunction(each) || !each.parameters[0]) return;
    for (const { value } of returnsOf(each))
      if (value && /^\(?\s*</.test(value.getText()))
        found.push({ list, shown: onlyElement(unwrap(value)), each: each.parameters[0].name.getText() });
  });
  return found;
}

/** What repeats an element of Vue or Svelte puts a fragment around it. */
function onlyElement(shown: ts.Expression): ts.Expression {
  const [only, ...others] = ts.isJsxFragment(shown)
    ? shown.children.filter(one => !ts.isJsxText(one) || !one.containsOnlyTriviaWhiteSpaces)
    : [];
  return only && others.length === 0 && (ts.isJsxElement(only) || ts.isJsxSelfClosingElement(only)) ? only : shown;
}

/** What is told of each of the people who are in it: `people.map(person => <li><Link to={page}>{nameOf(person)}</Link></li>)`. */
function toldOfPerson({ shown, each }: Shown): Told | null {
  return PERSON.test(splitWords(each).at(-1) ?? '') ? toldOf(shown, each) : null;
}
const PERSON = /^(participant|member|user|person|recipient|contact|friend|attendee)$/;

/** `<Comment comment={one} />`, not `<MessageNote />`, nor a box in which more is shown. */
function isPublishedLine({ shown, each }: Shown): boolean {
  const tag = ts.isJsxElement(shown) ? shown.openingElement : ts.isJsxSelfClosingElement(shown) ? shown : null;
  const words = splitWords(tag?.tagName.getText() ?? '');
  if (!tag || !words.some(word => IS_LINE.test(word)) || words.some(word => SAID.test(word))) return false;
  return tag.attributes.properties.some(
    one =>
      (ts.isJsxSpreadAttribute(one) && one.expression.getText() === each) ||
      (ts.isJsxAttribute(one) &&
        one.initializer !== undefined &&
        ts.isJsxExpression(one.initializer) &&
        one.initializer.expression?.getText() === each),
  );
}
const IS_LINE = /^(post|note|comment)$/;
const WHOLE_TALK = /^(conversation|chat|dm)$/;
const NO_LINE = /^(posts?|notes?|comments?|report|reporting|editor|composer|form|nav|navigation|breadcrumbs?)$/;
const SAID = /^(messages?|chats?|dms?|conversations?|rooms?)$/;
