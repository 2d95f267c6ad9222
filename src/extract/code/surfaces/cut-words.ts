import type { Component } from '../components/components.ts';
import { chainOf, eachNode, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { allWordsIn } from '../spoken/shown-words.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isCutValue } from './cut-values.ts';
import type { Target } from './row-addresses.ts';
import { OWN_NAME, targetOf } from './row-addresses.ts';
import { isActedOn } from './row-links.ts';
import { showsPicture } from './shown-pictures.ts';

/** A class that ends a text after some lines, whatever else is said of its looks; not one that is only put on at times. */
const CLAMPS = /(^|\s)(line-clamp-([1-9]|\[[1-9]\])|truncate|ellipsis|text-truncate)(?=\s|$)/;
/** What takes the end away again, at times or always. */
const UNCLAMPS =
  /line-clamp-(none|unset|initial|inherit)|:!?(line-clamp|truncate|overflow|whitespace|text-(clip|wrap))/;
/** The same as a property of a text: lines that are few, or that it is cut. */
const LINES = /^(noOfLines|numberOfLines|lineClamp|lines|maxLines)$/;
const CUT = /^(isTruncated|truncate)$/;
const MAX_LINES = 9;
/** What can be scrolled shows all of it. */
const SCROLLS = /^(textarea|input|editor)$/;
const ADDRESS = /^(href|to|routerLink)$/;
const LINK = /^(a|link|anchor|navlink|overlay)$/;

/**
 * `<p className="line-clamp-2">{post.body}</p>` beside `<Link to={`/post/${post.id}`}>`: only the beginning of what somebody
 * wrote, with the way to the whole of it. So is all that is shown in a list of such.
 * @returns Where those ways lead; null for what is no beginning.
 */
export function beginningLeadsTo(components: readonly Component[], content: string): readonly Target[] | null {
  const showing = components.filter(({ node }) => allWordsIn(node, content).length > 0);
  const targets = showing.map(({ node }) => leadsOn(node, content));
  return targets.length > 0 && targets.every(one => one !== null) ? targets.flat() : null;
}

function leadsOn(whole: ts.Node, content: string): readonly Target[] | null {
  const words = allWordsIn(whole, content);
  if (!words.every(({ node }) => isCut(node, whole)) || isActedOn(whole) || showsPicture(whole)) return null;
  const targets = words.flatMap(({ node }) => linksOf(node, whole, content));
  return targets.length > 0 ? targets : null;
}

function isCut(words: ts.Node, whole: ts.Node): boolean {
  if (isCutValueAround(words)) return true;
  for (let at: ts.Node | undefined = words; at && at !== whole; at = at.parent) {
    const tag = ts.isJsxElement(at) ? at.openingElement : ts.isJsxOpeningLikeElement(at) ? at : null;
    if (
      tag &&
      !SCROLLS.test(splitWords(tag.tagName.getText()).at(-1) ?? '') &&
      tag.attributes.properties.some(endsText)
    )
      return holdsOnly(at, words);
  }
  return false;
}

/** `body.length > 80 ? body.slice(0, 80) : body`: each branch stands for the beginning. */
function isCutValueAround(words: ts.Node): boolean {
  for (let at = words; ts.isExpression(at) && !ts.isJsxElement(at); at = at.parent) {
    if (isCutValue(at)) return true;
    if (!ts.isConditionalExpression(at.parent) && !ts.isParenthesizedExpression(at.parent)) return false;
  }
  return false;
}

/** What ends a box ends no text that stands in it among others. */
function holdsOnly(box: ts.Node, words: ts.Node): boolean {
  let holds = true;
  eachNode(box, node => {
    const whole = ts.isJsxOpeningElement(node) ? node.parent : node;
    if (ts.isJsxOpeningLikeElement(node) && whole !== box && !(whole.pos <= words.pos && words.end <= whole.end))
      holds = false;
  });
  return holds;
}
function endsText(one: ts.JsxAttributeLike): boolean {
  if (!ts.isJsxAttribute(one)) return false;
  const { initializer } = one;
  const given = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  const value = given && unwrap(given);
  const name = textOf(one.name);
  if (/^class(Name)?$/.test(name)) return isClamped(value);
  if (CUT.test(name)) return !value || value.kind === ts.SyntaxKind.TrueKeyword;
  // None at all is said with 0.
  if (!LINES.test(name) || !value || !ts.isNumericLiteral(value)) return false;
  return Number(value.text) > 0 && Number(value.text) <= MAX_LINES;
}

const isClamped = (value: ts.Expression | null | undefined): boolean =>
  !!value && ts.isStringLiteralLike(value) && CLAMPS.test(value.text) && !UNCLAMPS.test(value.text);

/** Where links go to what the words are taken from, or to what holds that: not to whoever wrote them. */
function linksOf(words: ts.Node, whole: ts.Node, content: string): Target[] {
  const chain = chainsIn(words).find(one => one.length > 1);
  const targets: Target[] = [];
  if (chain)
    eachNode(whole, node => {
      if (!ts.isJsxOpeningLikeElement(node) || !LINK.test(splitWords(node.tagName.getText()).at(-1) ?? '')) return;
      for (const one of node.attributes.properties) {
        if (!ts.isJsxAttribute(one) || !ADDRESS.test(textOf(one.name)) || !one.initializer) continue;
        const isOwn = chainsIn(one.initializer).some(
          ids => ids.length > 1 && isOwnId(ids, content) && ids.slice(0, -1).every((name, at) => name === chain[at]),
        );
        const given = ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
        if (isOwn && given && ts.isExpression(given)) targets.push(targetOf(given, content) ?? []);
      }
    });
  return targets;
}

/** `post.id`, `post.postId`, `item.post_id` where posts are shown; not `post.authorId`. */
function isOwnId(chain: readonly string[], content: string): boolean {
  const words = splitWords(chain.at(-1)!);
  const [of, by] = [words.slice(0, -1).join(''), words.at(-1) ?? ''];
  return OWN_NAME.test(chain.at(-1)!) || (OWN_NAME.test(by) && [chain.at(-2)!.toLowerCase(), content].includes(of));
}

/** What is named in a value, also by what was kept of it. */
function chainsIn(value: ts.Node, depth = 3): string[][] {
  const found: string[][] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isOfName(node)) {
      found.push(chainOf(node));
      return;
    }
    if (ts.isIdentifier(node) && depth > 0) {
      const held = valueOf(node);
      if (held) found.push(...chainsIn(held, depth - 1));
    }
    ts.forEachChild(node, look);
  };
  look(value);
  return found;
}

/** `post.body`, not `parse(post).body`, of which what it is called with says more. */
function isOfName(value: ts.PropertyAccessExpression): boolean {
  let at: ts.Expression = value;
  while (ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts.isIdentifier(at) || at.kind === ts.SyntaxKind.ThisKeyword;
}
