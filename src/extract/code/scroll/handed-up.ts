import { isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { propOf } from '../components/prop-of.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { holdsLoad } from './callbacks.ts';
import { ENDS, NEARS } from './end-names.ts';
import { loadsMany } from './names.ts';

/** As a first look: something is told to whoever shows the part. */
export const MAY_HAND_UP = /\b\$?emit\s*\(\s*['"]|\bon[A-Z]\w*\s*(\(|\}|\?\.)/;

/**
 * `<Sentinel @inview="emit('load')" />` of a list that is shown as `<Shelf @load="loadMore" />`: what is told to whoever shows the
 * part brings more there. Its own name says nothing: a picture that is loaded when it is seen tells the same.
 * What is called after an end is known where the part is shown.
 */
export function handsUpLoad(callback: ts.Expression): boolean {
  return toldBy(callback).some(told => {
    const prop = propOf(told);
    const listener = prop?.name ?? textOf(told);
    const owner = prop?.of ?? componentAround(callback);
    if (!owner || ENDS.test(listener) || NEARS.test(listener)) return false;
    return usesOfFunction(owner)?.some(use => isGivenLoad(use.parent, listener)) ?? false;
  });
}

/** `onLoad` of `onLoad`, `() => onLoad()`, `props.onLoad?.()`, and of a function that calls it. */
function toldBy(callback: ts.Expression): ts.Expression[] {
  const inner = unwrap(callback);
  if (isListener(inner)) return [inner];
  const named = ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
  const told: ts.Expression[] = [];
  if (named?.body)
    throughout(named.body, node => {
      const called = ts.isCallExpression(node) ? unwrap(node.expression) : null;
      if (called && isListener(called)) told.push(called);
    });
  return told;
}

const isListener = (one: ts.Expression): boolean =>
  (ts.isIdentifier(one) || ts.isPropertyAccessExpression(one)) && /^on[A-Z]/.test(nameOf(one) ?? '');

function componentAround(node: ts.Node): FunctionNode | null {
  for (let at: ts.Node = node; at.parent; at = at.parent)
    if (ts.isFunctionDeclaration(at) && /^[A-Z]/.test(at.name?.text ?? '')) return at;
  return null;
}

function isGivenLoad(tag: ts.Node, listener: string): boolean {
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return false;
  return tag.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || textOf(one.name) !== listener) return false;
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return !!value && holdsLoad(value, loadsMany);
  });
}
