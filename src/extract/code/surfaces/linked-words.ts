import type { Component } from '../components/components.ts';
import { isFunction, nameOf } from '../names.ts';
import { allWordsIn } from '../spoken/shown-words.ts';
import { ts } from '../ts-morph.ts';
import type { Target } from './row-addresses.ts';
import { showsPicture } from './shown-pictures.ts';
import { isActedOn } from './row-links.ts';
import { leads } from './row-presses.ts';

/**
 * `<Link to={`/post/${post.id}`}>{post.text}</Link>` beside who wrote it and when: all words that a component shows stand in
 * links to the thing itself; no picture is shown and nothing is done with it beside them. Null for others.
 */
export function linksWords({ node }: Component, content: string): readonly Target[] | null {
  const words = allWordsIn(node, content);
  const found = words.map(one => linkAround(one.node, node, content));
  return found.length > 0 && found.every(one => one !== null) ? found : null;
}

function linkAround(words: ts.Node, whole: ts.Node, content: string): Target | null {
  let [link, target]: [ts.JsxOpeningElement | null, Target | null] = [null, null];
  for (let at = words; at !== whole && at.parent; at = at.parent) {
    // What is done with the others of a list is done with them.
    if (link && isForEach(at)) return isAllOf(at, link, whole, content) ? target : null;
    if (link || !ts.isJsxElement(at)) continue;
    target = leads(at.openingElement, content);
    if (target) link = at.openingElement;
  }
  return link && isAllOf(whole, link, whole, content) ? target : null;
}

/** Nothing is done with it beside the link, and no picture or film is shown there that is no such link as well. */
function isAllOf(around: ts.Node, link: ts.JsxOpeningElement, whole: ts.Node, content: string): boolean {
  return !isActedOn(around, link) && !showsPicture(around, tag => isLinked(tag, whole, content));
}

function isLinked(tag: ts.Node, whole: ts.Node, content: string): boolean {
  for (let at = tag.parent; at && at !== whole; at = at.parent)
    if (ts.isJsxElement(at) && leads(at.openingElement, content)) return true;
  return false;
}

/** `all.map(one => …)`, also as what a template repeats. */
const isForEach = (node: ts.Node): boolean =>
  isFunction(node) && ts.isCallExpression(node.parent) && /^(map|flatMap)$/.test(nameOf(node.parent.expression) ?? '');
