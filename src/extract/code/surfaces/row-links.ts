import type { Component, ComponentFinder } from '../components/components.ts';
import { returnsOf } from '../guards/returns.ts';
import { eachNode, isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Target } from './row-addresses.ts';
import { leads } from './row-presses.ts';
import { renderOf } from '../components/render-of.ts';

/** What is done with a whole thing: where that can be done, it is shown whole. */
const DONE_WITH =
  /^(menu|dropdown|actions|action|toolbar|footer|reactions?|likes?|votes?|upvote|share|repost|repl(y|ies)|comments?|kebab|more|options|buttons?|textarea|input|editor|form|composer)$/;
const MAX_HOPS = 3;

/** Where a component of a kind of content leads; null for one that is no row. */
type Targets = readonly Target[] | null;
interface Asked {
  own: Component;
  finder: ComponentFinder;
  content: string;
  hops: number;
}

/**
 * `<Link to={`/post/${post.id}`}>…</Link>` as all that a component shows: the row of a list, the card of somebody. It leads
 * to the whole, and nothing is done with it where it stands.
 */
export function rowLink(own: Component, finder: ComponentFinder, content: string): Targets {
  let answers = known.get(own.node);
  if (!answers) known.set(own.node, (answers = new Map()));
  let answer = answers.get(content);
  if (answer === undefined) answers.set(content, (answer = asksRow({ own, finder, content, hops: MAX_HOPS })));
  return answer;
}
const known = new WeakMap<ts.Node, Map<string, Targets>>();

function asksRow(asked: Asked): Targets {
  const { node } = asked.own;
  const own = renderOf(node);
  // What a class puts together in several methods may be more than the link.
  if (!own || (own !== node && showsInParts(node, own))) return null;
  return all(
    returnsOf(own).flatMap(({ value }) => (value && showsSomething(value) ? [value] : [])),
    one => linkAround(one, asked),
  );
}

const showsInParts = (component: ts.Node, render: ts.Node): boolean =>
  ts.isClassLike(component) && component.members.some(one => one !== render && showsElements(one));

function showsElements(node: ts.Node): boolean {
  let shows = false;
  throughout(node, one => {
    shows ||= ts.isJsxElement(one) || ts.isJsxSelfClosingElement(one) || ts.isJsxFragment(one);
  });
  return shows;
}

/** What all of some lead to; null where there is none, or one leads nowhere. */
function all<One>(some: readonly One[], asked: (one: One) => Targets): Targets {
  const found = some.map(asked);
  return found.length > 0 && found.every(one => one !== null) ? found.flat() : null;
}

/** `null`, a loading bar */
function showsSomething(value: ts.Expression): boolean {
  let shows = false;
  throughout(value, node => {
    shows ||= ts.isJsxExpression(node) && node.expression !== undefined;
  });
  return shows;
}

function linkAround(node: ts.Node, asked: Asked): Targets {
  const { own, finder, hops } = asked;
  const again = (one: ts.Node) => linkAround(one, asked);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return again(node.expression);
  if (ts.isJsxExpression(node)) return node.expression ? again(node.expression) : null;
  if (ts.isConditionalExpression(node))
    return all([node.whenTrue, ...(isNothing(node.whenFalse) ? [] : [node.whenFalse])], again);
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? again(node.right) : null;
  if (ts.isCallExpression(node)) {
    const shown = shownOfEach(node);
    return shown && all(shown, again);
  }
  if (ts.isJsxFragment(node)) return ofOnly(node.children, again);
  const tag = tagOf(node);
  if (!tag) return null;
  const target = leads(tag, asked.content);
  if (target) return isActedOn(node, tag) ? null : [target];
  const covered = ts.isJsxElement(node) ? coverOf(node, asked) : null;
  if (covered) return covered;
  const inside = ts.isJsxElement(node) ? ofOnly(node.children, again) : null;
  if (inside || hops === 0) return inside;
  const found = componentOf(tag, own, finder);
  return found && asksRow({ ...asked, own: found, hops: hops - 1 });
}

/** `<article><CardLink href={post.permalink} />…</article>`: a link without anything in it lies over the whole card. */
function coverOf({ openingElement, children }: ts.JsxElement, { content }: Asked): Targets {
  for (const child of children) {
    const tag = ts.isJsxSelfClosingElement(child) ? child : null;
    const target = tag && leads(tag, content);
    if (target) return isActedOn(openingElement.parent, openingElement, tag) ? null : [target];
  }
  return null;
}

/** `all.map(one => …)`: what is shown of each. */
function shownOfEach(call: ts.CallExpression): ts.Expression[] | null {
  const [each] = call.arguments;
  const shown = each && /^(map|flatMap)$/.test(nameOf(call.expression) ?? '') ? unwrap(each) : null;
  if (!shown || !isFunction(shown)) return null;
  const values = returnsOf(shown).map(({ value }) => value);
  return values.every(value => value !== null) ? values.filter(value => !isNothing(value)) : null;
}

/** The components of which a list shows nothing but one for each: `all.map(one => <li><Row of={one} /></li>)`. */
export function shownAlone(own: Component, finder: ComponentFinder): Component[] {
  const found: Component[] = [];
  eachNode(own.node, node => {
    const shown = ts.isCallExpression(node) ? shownOfEach(node) : null;
    for (const value of shown ?? []) {
      const one = aloneIn(value, own, finder);
      if (one) found.push(one);
    }
  });
  return found;
}

function aloneIn(node: ts.Node, own: Component, finder: ComponentFinder): Component | null {
  const tag = tagOf(ts.isExpression(node) ? unwrap(node) : node);
  if (!tag) return null;
  const found = componentOf(tag, own, finder);
  if (found || !ts.isJsxOpeningElement(tag)) return found;
  const shown = tag.parent.children.filter(child => !isBlankChild(child));
  return shown.length === 1 ? aloneIn(shown[0]!, own, finder) : null;
}

function componentOf(tag: ts.JsxOpeningLikeElement, { file }: Component, finder: ComponentFinder): Component | null {
  const name = tag.tagName.getText();
  const found = /^[A-Z]/.test(name) ? finder.find(name, tag, file) : null;
  return found === 'outside' ? null : found;
}

const tagOf = (node: ts.Node): ts.JsxOpeningLikeElement | null =>
  ts.isJsxElement(node) ? node.openingElement : ts.isJsxSelfClosingElement(node) ? node : null;

const isNothing = (value: ts.Expression): boolean => /^(null|undefined|false|'')$/.test(value.getText());

function ofOnly(children: readonly ts.JsxChild[], asked: (node: ts.Node) => Targets): Targets {
  const shown = children.filter(child => !isBlankChild(child));
  return shown.length === 1 ? asked(shown[0]!) : null;
}
const isBlankChild = (child: ts.JsxChild): boolean =>
  ts.isJsxText(child) ? child.text.trim() === '' : ts.isJsxExpression(child) && !child.expression;

/** `<Link to={linkOf(talk)}>{talk.title}</Link>` in a row of a list of talks. */
export function linksTitle({ node }: Component, content: string): Targets {
  const found: Target[] = [];
  eachNode(node, one => {
    if (!ts.isJsxElement(one)) return;
    const isTitle = one.children.some(
      child => ts.isJsxExpression(child) && child.expression && TITLE.test(nameOf(child.expression) ?? ''),
    );
    const target = isTitle ? leads(one.openingElement, content) : null;
    if (target) found.push(target);
  });
  return found.length > 0 ? found : null;
}
const TITLE = /^(title|subject)$/;

/** A press of its own inside, or the name of what is done there. */
export function isActedOn(element: ts.Node, ...apart: readonly ts.JsxOpeningLikeElement[]): boolean {
  let isActed = false;
  eachNode(element, node => {
    if ((!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) || apart.includes(node)) return;
    const words = splitWords(node.tagName.getText());
    const handlers = node.attributes.properties.flatMap(one => (ts.isJsxAttribute(one) ? [textOf(one.name)] : []));
    // Whom one follows and where one joins is still read elsewhere; what staff do there nobody else sees.
    if (isToJoin(words) || isForStaff(words)) isActed ||= handlers.some(name => SENDS.test(name));
    else isActed ||= (!areFigures(words) && words.some(word => DONE_WITH.test(word))) || handlers.some(isAct);
  });
  return isActed;
}
/** `FollowButton`, `JoinGroupLink`; not `LeaveCommentForm`, in which something is written. */
const isToJoin = (words: readonly string[]): boolean =>
  words.some(word => JOINS.test(word)) && words.every(word => JOINS.test(word) || OF_JOINING.test(word));
const JOINS = /^(follow|unfollow|join|leave|subscribe|unsubscribe)$/;
const OF_JOINING =
  /^(button|btn|link|icon|toggle|small|mini|user|person|profile|account|author|group|community|channel|room)$/;
/** `AdminMenu`, `ModeratorActions`; not `StaffReplyForm`. */
const isForStaff = (words: readonly string[]): boolean =>
  words.some(word => OF_STAFF.test(word)) && STAFF_USES.test(words.at(-1)!) && !words.some(word => SAYS.test(word));
const OF_STAFF = /^(admin|admins|staff|moderator|moderation)$/;
const STAFF_USES = /^(menu|dropdown|actions?|tools|toolbar|buttons?|options|panel|controls|badge|icon|label|tag)$/;
/** `ReplyCount`, `PostSummaryFooter`: how much there is of it; not `VoteCountButton`. */
const areFigures = (words: readonly string[]): boolean =>
  words.some(word => FIGURES.test(word)) && words.every(word => !DONE_WITH.test(word) || COUNTED.test(word));
const FIGURES = /^(count|counts|counter|total|summary|stats|statistics)$/;
const COUNTED = /^(reactions?|likes?|votes?|upvote|share|repost|repl(y|ies)|comments?|footer)$/;
const SAYS =
  /^(reactions?|likes?|votes?|upvote|share|repost|repl(y|ies)|comments?|textarea|input|editor|form|composer)$/;
const SENDS = /^on(Submit|Send|Save|Post|Reply|Comment|Change)/;
const isAct = (name: string): boolean => ACTS.test(name);
/** What a picture tells of itself and where a pointer passes do nothing. */
const ACTS = /^on(?!Load|Error|Layout|Mouse|Pointer|Hover|Focus|Blur|Transition|Animation)[A-Z]/;
