import { returnsOf } from '../guards/returns.ts';
import { declaredName, eachNode, isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
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
  let isPlain = true;
  throughout(shown, node => {
    if (ts.isIdentifier(node) && node.text === each && isRead(node)) isPlain &&= isOnlyWho(node);
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    const tag = node.tagName.getText();
    isPlain &&= /^[a-z]/.test(tag) || /^(router|nuxt|next)?link$/i.test(tag);
  });
  return isPlain;
}
const PERSON = /^(participant|member|user|person|recipient|contact|friend|attendee)$/;

const isRead = ({ parent }: ts.Identifier): boolean => !ts.isJsxAttribute(parent) && !ts.isPropertyAssignment(parent);

/** `member.user.name`, `nameOf(member)`, `{member}`: who it is and how they look. What they said last is a word of theirs. */
function isOnlyWho(name: ts.Identifier): boolean {
  const names: string[] = [];
  let at: ts.Expression = name;
  for (let holder: ts.Node = at.parent; ts.isPropertyAccessExpression(holder); holder = holder.parent) {
    if (holder.expression !== at) break;
    names.push(textOf(holder.name));
    at = holder;
  }
  const { parent } = at;
  const isCalled = ts.isCallExpression(parent) && parent.expression === at;
  if (isCalled && !CUTS.test(names.pop() ?? '')) return false;
  const taker = !isCalled && names.length === 0 && ts.isCallExpression(parent) ? nameOf(parent.expression) : null;
  const last = names.pop() ?? taker;
  if (last === null)
    return ts.isJsxExpression(parent) && (ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent));
  return (
    splitWords(last).some(word => WHO.test(word)) &&
    names.every(one => splitWords(one).some(word => HOLDS_WHO.test(word)))
  );
}
const CUTS = /^(trim|slice|substring|charAt|at|toUpperCase|toLowerCase|toLocaleUpperCase|toLocaleLowerCase)$/;
const WHO =
  /^(name|username|nickname|nick|handle|login|acct|avatar|picture|image|photo|icon|initials|id|uid|uuid|key|pubkey|slug|url|href|link|page|path|online|presence|color|colour)$/;
const HOLDS_WHO = /^(user|person|profile|account|member|participant|contact|friend|avatar)$/;

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
