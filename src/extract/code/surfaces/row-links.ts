import type { Component, ComponentFinder } from '../components/components.ts';
import { returnsOf } from '../guards/returns.ts';
import { chainOf, eachNode, isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { functionNamed, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LINK = /^(a|link|anchor|navlink)$/;
const ADDRESS = /^(href|to|routerLink)$/;
const PRESSED = /^on(Press|Click|Tap|Select)$/;
const NAVIGATES = /^(navigate|navigateTo|navTo|goTo|redirectTo)([A-Z]\w*)?$/;
/** A text and a list are replaced and pushed to as well. */
const ROUTER = /^\$?(router|navigation|navigator|nav|history|navigate)$/;
/** Leads out of the product. */
const OUTSIDE = /^(url|link|links|website|homepage|source|external\w*|download\w*|src|permalink_?url)$/i;
/** What is done with a whole thing: where that can be done, it is shown whole. */
const DONE_WITH =
  /^(menu|dropdown|actions|action|toolbar|footer|reactions?|likes?|votes?|upvote|share|repost|repl(y|ies)|comments?|kebab|more|options|textarea|input|editor|form|composer)$/;
const MAX_HOPS = 3;

/**
 * `<Link to={`/post/${post.id}`}>…</Link>` as all that a component shows: the row of a list, the card of somebody. It leads
 * to the whole, and nothing is done with it where it stands.
 */
export function isRowLink(own: Component, finder: ComponentFinder, hops = MAX_HOPS): boolean {
  const before = known.get(own.node);
  if (before !== undefined) return before;
  const answer = asksRow(own, finder, hops);
  // What was asked for with fewer steps left may not have been seen to its end.
  if (hops === MAX_HOPS) known.set(own.node, answer);
  return answer;
}
const known = new WeakMap<ts.Node, boolean>();

function asksRow(own: Component, finder: ComponentFinder, hops: number): boolean {
  if (!isFunction(own.node)) return false;
  const shown = returnsOf(own.node).flatMap(({ value }) => (value && showsSomething(value) ? [value] : []));
  return shown.length > 0 && shown.every(one => isLinkAround(one, own, finder, hops));
}

/** `null`, a loading bar */
function showsSomething(value: ts.Expression): boolean {
  let shows = false;
  throughout(value, node => {
    shows ||= ts.isJsxExpression(node) && node.expression !== undefined;
  });
  return shows;
}

function isLinkAround(node: ts.Node, own: Component, finder: ComponentFinder, hops: number): boolean {
  const again = (one: ts.Node) => isLinkAround(one, own, finder, hops);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return again(node.expression);
  if (ts.isJsxExpression(node)) return node.expression !== undefined && again(node.expression);
  if (ts.isConditionalExpression(node))
    return again(node.whenTrue) && (isNothing(node.whenFalse) || again(node.whenFalse));
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && again(node.right);
  if (ts.isCallExpression(node)) {
    const [each] = node.arguments;
    const shown = each && /^(map|flatMap)$/.test(nameOf(node.expression) ?? '') ? unwrap(each) : null;
    if (!shown || !isFunction(shown)) return false;
    return returnsOf(shown).every(({ value }) => value !== null && again(value));
  }
  if (ts.isJsxFragment(node)) return isOnly(node.children, again);
  const tag = ts.isJsxElement(node) ? node.openingElement : ts.isJsxSelfClosingElement(node) ? node : null;
  if (!tag) return false;
  if (leads(tag)) return !isActedOn(node);
  if (ts.isJsxElement(node) && isOnly(node.children, again)) return true;
  const found =
    hops > 0 && /^[A-Z]/.test(tag.tagName.getText()) ? finder.find(tag.tagName.getText(), tag, own.file) : null;
  return found !== null && found !== 'outside' && isRowLink(found, finder, hops - 1);
}

const isNothing = (value: ts.Expression): boolean => /^(null|undefined|false|'')$/.test(value.getText());

function isOnly(children: readonly ts.JsxChild[], asked: (node: ts.Node) => boolean): boolean {
  const shown = children.filter(child => (ts.isJsxText(child) ? child.text.trim() !== '' : !isBlank(child)));
  return shown.length === 1 && asked(shown[0]!);
}
const isBlank = (child: ts.JsxChild): boolean => ts.isJsxExpression(child) && !child.expression;

/** A link to an address that is made of what is shown, or a press that goes there. */
function leads(tag: ts.JsxOpeningLikeElement): boolean {
  const isLink = LINK.test(splitWords(tag.tagName.getText()).at(-1) ?? '');
  return tag.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) return false;
    const value = one.initializer.expression && unwrap(one.initializer.expression);
    if (!value) return false;
    const name = textOf(one.name);
    return ADDRESS.test(name) ? isLink && isOfThing(value) : PRESSED.test(name) && goesTo(value);
  });
}

/** `/post/${post.id}`, `{ name: 'post', params: { id } }`, `linkTo(post)`; not a fixed page, nor the address that somebody gave. */
function isOfThing(value: ts.Expression, seen: ReadonlySet<ts.Node> = new Set()): boolean {
  if (ts.isStringLiteralLike(value) || seen.has(value)) return false;
  if (ts.isIdentifier(value)) {
    const held = valueOf(value);
    return held ? isOfThing(unwrap(held), new Set([...seen, value])) : !OUTSIDE.test(value.text);
  }
  return !ts.isPropertyAccessExpression(value) || !OUTSIDE.test(value.name.text);
}

/** `() => navigate(`/post/${id}`)`, also in a function of its own. */
function goesTo(handler: ts.Expression, seen: ReadonlySet<ts.Node> = new Set()): boolean {
  // Names that lead back to each other lead nowhere.
  if (seen.has(handler)) return false;
  const inner = ts.isCallExpression(handler) && handler.arguments[0] ? unwrap(handler.arguments[0]) : handler;
  if (ts.isIdentifier(inner)) {
    const held = functionNamed(inner.text, inner) ?? valueOf(inner);
    return held !== null && held !== inner && goesTo(held as ts.Expression, new Set([...seen, handler, inner]));
  }
  if (!isFunction(inner)) return false;
  let goes = false;
  const look = (node: ts.Node): void => {
    if (!ts.isCallExpression(node)) return;
    const [owner = '', verb = owner] = chainOf(node.expression).slice(-2);
    const isGoing = NAVIGATES.test(verb) || (ROUTER.test(owner) && /^(push|replace|navigate)$/.test(verb));
    goes ||= isGoing && node.arguments.length > 0 && !isFixed(node.arguments[0]!);
  };
  if (inner.body) {
    look(inner.body);
    eachNode(inner.body, look);
  }
  return goes;
}

/** One page, whatever is pressed: `navigate('/inbox')`; a screen by its name is told with what it shows. */
const isFixed = (to: ts.Expression): boolean =>
  ts.isStringLiteralLike(to) &&
  (to.text.includes('/') || !ts.isCallExpression(to.parent) || to.parent.arguments.length < 2);

/** `<Link to={linkOf(talk)}>{talk.title}</Link>` in a row of a list of talks. */
export function linksTitle({ node }: Component): boolean {
  let links = false;
  eachNode(node, one => {
    if (!ts.isJsxElement(one) || !leads(one.openingElement)) return;
    links ||= one.children.some(
      child => ts.isJsxExpression(child) && child.expression && TITLE.test(nameOf(child.expression) ?? ''),
    );
  });
  return links;
}
const TITLE = /^(title|subject)$/;

function isActedOn(element: ts.Node): boolean {
  let isActed = false;
  eachNode(element, node => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    isActed ||= splitWords(node.tagName.getText()).some(word => DONE_WITH.test(word));
  });
  return isActed;
}
