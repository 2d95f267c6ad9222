import type { Component } from '../components/components.ts';
import { isFunction, textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is given on to a surface: the thing itself, or all of them. */
const GIVEN =
  /^(message|msg|comment|reply|post|note|status|tweet|toot|event|quote|review|story|thread|topic|user|profile|account|member|room|group|item|row|data|timeline|feed|invite|request)s?$/;

/** A component that is given what the surface shows, and shows it with something around: a row, a list. */
export function isLaidAround(around: Component, tag: ts.JsxOpeningLikeElement): boolean {
  for (const one of tag.attributes.properties) {
    if (ts.isJsxSpreadAttribute(one)) {
      if (isGivenTo(around, one.expression)) return true;
      continue;
    }
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    if (value && GIVEN.test(splitWords(textOf(one.name)).at(-1) ?? '') && isGivenTo(around, value)) return true;
  }
  const list = listAround(tag);
  return list !== null && isGivenTo(around, list);
}

/** `posts.map(post => <Post />)`: what is gone through. */
function listAround(tag: ts.Node): ts.Expression | null {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const call = at.parent;
    return ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
      ? call.expression.expression
      : null;
  }
  return null;
}

/** Whether a value comes from the props of a component. */
function isGivenTo(component: Component, value: ts.Expression, depth = 4): boolean {
  let root: ts.Expression = value;
  while (
    ts.isPropertyAccessExpression(root) ||
    ts.isElementAccessExpression(root) ||
    ts.isCallExpression(root) ||
    ts.isNonNullExpression(root) ||
    ts.isParenthesizedExpression(root) ||
    ts.isAsExpression(root)
  ) {
    if (ts.isPropertyAccessExpression(root) && root.expression.kind === ts.SyntaxKind.ThisKeyword)
      return root.name.text === 'props';
    root = root.expression;
  }
  if (!ts.isIdentifier(root)) return false;
  const declaration = declarationOf(root.text, root);
  if (!declaration || depth === 0) return false;
  for (let at: ts.Node = declaration; at; at = at.parent) {
    if (ts.isParameter(at)) return at.parent === component.node || (isItem(at) && isGivenByList(component, at, depth));
    if (ts.isVariableDeclaration(at))
      return at.initializer !== undefined && isGivenTo(component, at.initializer, depth - 1);
  }
  return false;
}

/** `posts.map(post => …)` */
const isItem = ({ parent }: ts.ParameterDeclaration): boolean =>
  isFunction(parent) && ts.isCallExpression(parent.parent) && ts.isPropertyAccessExpression(parent.parent.expression);
const isGivenByList = (component: Component, { parent }: ts.ParameterDeclaration, depth: number): boolean => {
  const call = parent.parent as ts.CallExpression;
  return isGivenTo(component, (call.expression as ts.PropertyAccessExpression).expression, depth - 1);
};
