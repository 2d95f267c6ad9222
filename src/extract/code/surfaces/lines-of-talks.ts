import { returnsOf } from '../guards/returns.ts';
import { declaredName, eachNode, isFunction, nameOf, throughout, unwrap } from '../names.ts';
import { wordsShownIn } from '../spoken/shown-words.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { HOLDS_MANY } from './nested-surfaces.ts';
import type { Offer } from './offer.ts';

/** `ConversationView` in which each line is a `Comment`: nothing else is said there, so that its reports are those of the talk. */
export function saysOnlyPublished({ parts }: Offer, content: string, symbol: string): boolean {
  if (!WHOLE_TALK.test(content) || !HOLDS_MANY.test(splitWords(symbol).at(-1) ?? '')) return false;
  const around = [...parts].filter(part => {
    const words = splitWords((isFunction(part) || ts.isClassLike(part) ? declaredName(part) : null) ?? '');
    return !words.some(word => NO_LINE.test(word));
  });
  // No line that was seen is no proof that there is none.
  const lines = around.flatMap(shownOfEach).filter(one => !isNameOfPerson(one));
  return (
    lines.some(isPublishedLine) &&
    lines.every(isPublishedLine) &&
    around.every(part => wordsShownIn(part, 'message') === null)
  );
}

interface Shown {
  shown: ts.Expression;
  each: string;
}

/** `all.map(one => <Comment comment={one} />)`: what is shown of each, and the name that it has there. */
function shownOfEach(part: ts.Node): Shown[] {
  const found: Shown[] = [];
  eachNode(part, node => {
    const [given] = ts.isCallExpression(node) && nameOf(node.expression) === 'map' ? node.arguments : [];
    const each = given && unwrap(given);
    if (!each || !isFunction(each) || !each.parameters[0]) return;
    for (const { value } of returnsOf(each))
      if (value && /^\(?\s*</.test(value.getText()))
        found.push({ shown: onlyElement(unwrap(value)), each: each.parameters[0].name.getText() });
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

/** `people.map(person => <li><Link to={page}>{nameOf(person)}</Link></li>)`: who is there, and nothing that they said. */
function isNameOfPerson({ shown, each }: Shown): boolean {
  if (!PERSON.test(splitWords(each).at(-1) ?? '')) return false;
  let isPlain = !WORDS.test(shown.getText());
  throughout(shown, node => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    const tag = node.tagName.getText();
    isPlain &&= /^[a-z]/.test(tag) || /^(router|nuxt|next)?link$/i.test(tag);
  });
  return isPlain;
}
const PERSON = /^(participant|member|user|person|recipient|contact|friend|attendee)$/;
const WORDS = /messages?\b|texts?\b|body\b|contents?\b|comments?\b|notes?\b|said\b|bio\b|html/i;

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
