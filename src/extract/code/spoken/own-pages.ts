import type { Component } from '../components/components.ts';
import { chainOf, eachNode, isFunction, nameOf } from '../names.ts';
import { isOwnName } from '../own-places.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import { ts } from '../ts-morph.ts';
import { componentAround } from './component-around.ts';
import type { Shown } from './shown-at.ts';
import { shownAt } from './shown-at.ts';

/**
 * `<OwnProfileCard user={user} />` above `user.posts.map(post => <PostRow post={post} />)`: wherever the component is shown,
 * it shows what the person wrote themselves.
 */
export function isOfOwnPage(own: Component, readers: SurfaceReaders): boolean {
  const places = shownAt(own, readers);
  return places.length > 0 && places.every(isBelowOwnHead);
}

/** Whether a tag is shown for each of what the person has whose own head stands on the page. */
export function isBelowOwnHead({ tag, file }: Shown): boolean {
  const page = componentAround(tag, file);
  const person = personListed(tag);
  if (!page || person === null) return false;
  let isBelow = false;
  eachNode(page.node, node => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    if (isOwnName(node.tagName.getText())) isBelow ||= node.attributes.properties.some(one => hands(one, person));
  });
  return isBelow;
}

/** The same of the name of a tag. */
export const standsBelowOwnHead = ({ parent: tag }: ts.Node, file: ParsedFile): boolean =>
  (ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag)) && isBelowOwnHead({ tag, file });

const hands = (one: ts.JsxAttributeLike, person: string): boolean =>
  ts.isJsxAttribute(one) &&
  !!one.initializer &&
  ts.isJsxExpression(one.initializer) &&
  one.initializer.expression?.getText() === person;

/** `user` of `posts.map(…)`, where `posts` is `user.posts`. */
function personListed(tag: ts.Node): string | null {
  let call: ts.Node = tag;
  while (call.parent && !(isFunction(call) && ts.isCallExpression(call.parent))) call = call.parent;
  const loop = call.parent;
  if (!loop || !ts.isCallExpression(loop) || nameOf(loop.expression) !== 'map') return null;
  const list = ts.isPropertyAccessExpression(loop.expression) ? loop.expression.expression : null;
  const from = list && ts.isIdentifier(list) ? valueOf(list) : list;
  const chain = from ? chainOf(from) : [];
  return chain.length > 1 ? chain[0]! : null;
}
