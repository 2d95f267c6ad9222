import { literalOf } from '../literals.ts';
import { eachNode, isFunction, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { sourcesOfCall } from './calls.ts';
import type { Frames } from './frames.ts';
import { givenFor, textAt } from './frames.ts';
import { sourcesOfName } from './named-values.ts';
import type { Source } from './source.ts';
import { FIXED, keyOf, OPEN } from './source.ts';

/** Names that lead from one to the next. */
const MAX_DEPTH = 12;

/** Everything that a value is made of; a name that is not followed is among it as `open`. */
export function sourcesOf(expression: ts.Expression, frames: Frames, depth = MAX_DEPTH): readonly Source[] {
  const inner = unwrap(expression);
  if (depth === 0) return [OPEN(inner)];
  const again = (one: ts.Expression) => sourcesOf(one, frames, depth - 1);
  const literal = literalOf(inner);
  if (literal) return literal.value === null || literal.value === undefined ? [] : [FIXED(inner)];
  if (ts.isIdentifier(inner)) return sourcesOfName(inner, frames, depth);
  if (inner.kind === ts.SyntaxKind.ThisKeyword) return ofThis(inner);
  if (ts.isPropertyAccessExpression(inner)) return ofKey(inner, inner.name.text, frames, depth);
  if (ts.isElementAccessExpression(inner)) {
    const key = textAt(inner.argumentExpression, frames);
    if (key !== null) return ofKey(inner, key, frames, depth);
    const isEach = isCounter(inner.argumentExpression);
    const found = again(inner.expression).map(one =>
      keyOf(one, isEach ? '*' : `[${inner.argumentExpression.getText()}]`, inner),
    );
    return isEach ? found : [...found, ...again(inner.argumentExpression)];
  }
  if (ts.isCallExpression(inner)) return sourcesOfCall(inner, frames, depth);
  if (ts.isNewExpression(inner)) return inner.arguments?.length ? inner.arguments.flatMap(again) : [OPEN(inner)];
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.flatMap(one => ofProperty(one, again));
  if (ts.isArrayLiteralExpression(inner))
    return inner.elements.length > 0 ? inner.elements.flatMap(again) : [OPEN(inner)];
  if (ts.isSpreadElement(inner)) return again(inner.expression);
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.flatMap(one => again(one.expression));
  if (ts.isTaggedTemplateExpression(inner)) return ts.isTemplateExpression(inner.template) ? again(inner.template) : [];
  if (ts.isConditionalExpression(inner)) return [...again(inner.whenTrue), ...again(inner.whenFalse)];
  if (ts.isBinaryExpression(inner)) return [...again(inner.left), ...again(inner.right)];
  if (ts.isPrefixUnaryExpression(inner)) return again(inner.operand);
  if (isFunction(inner)) return mentionedIn(inner, again);
  return [OPEN(inner)];
}

/** `i` of `for (let i = 0; …)`, which goes through all of a list. */
function isCounter(key: ts.Expression): boolean {
  const inner = unwrap(key);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  return declared !== null && ts.isVariableDeclaration(declared) && ts.isForStatement(declared.parent.parent);
}

function ofProperty(
  property: ts.ObjectLiteralElementLike,
  again: (one: ts.Expression) => readonly Source[],
): readonly Source[] {
  if (ts.isPropertyAssignment(property)) return again(property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return again(property.name);
  return ts.isSpreadAssignment(property) ? again(property.expression) : [];
}

/** What a function on the spot speaks of, beside what it is given itself. */
function mentionedIn(node: ts.Node, again: (one: ts.Expression) => readonly Source[]): readonly Source[] {
  const found: Source[] = [];
  eachNode(node, one => {
    if (!ts.isIdentifier(one) || !isRead(one)) return;
    const declared = declarationOf(one.text, one);
    const isOwn = declared !== null && declared.pos >= node.pos && declared.end <= node.end;
    let whole: ts.Expression = one;
    while (ts.isPropertyAccessExpression(whole.parent) && whole.parent.expression === whole) whole = whole.parent;
    const isCalled = ts.isCallExpression(whole.parent) && whole.parent.expression === whole;
    const read = isCalled && whole !== one ? (whole as ts.PropertyAccessExpression).expression : whole;
    if (declared && !isOwn && !(isCalled && whole === one)) found.push(...again(read));
  });
  return found;
}

function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return !ts.isParameter(parent) && !ts.isBindingElement(parent) && !ts.isVariableDeclaration(parent);
}

/** `a.b`: a field of an object that is written out, or one step on. */
function ofKey(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  key: string,
  frames: Frames,
  depth: number,
): readonly Source[] {
  if (/^process\.env\b/.test(node.getText())) return [FIXED(node)];
  return keysOf(node.expression, [key], node, frames, depth - 1);
}

/** What a value holds under keys inside one another. */
export function keysOf(
  owner: ts.Expression,
  keys: readonly string[],
  at: ts.Expression,
  frames: Frames,
  depth: number,
): readonly Source[] {
  const [key, ...rest] = keys;
  if (key === undefined) return sourcesOf(owner, frames, depth);
  const made = madeOf(owner, frames);
  const written = made && ts.isObjectLiteralExpression(made.value) ? memberOf(made.value, key) : null;
  if (made && written) return keysOf(written, rest, at, made.frames, depth - 1);
  const element = made && /^\d+$/.test(key) ? elementOf(made.value, Number(key)) : null;
  if (made && element) return keysOf(element, rest, at, made.frames, depth - 1);
  return sourcesOf(owner, frames, depth).map(one => keys.reduce((whole, step) => keyOf(whole, step, at), one));
}

/** The value that a name was given, where it is written out: by its variable, or by the call that hands it in. */
function madeOf(owner: ts.Expression, frames: Frames): { value: ts.Expression; frames: Frames } | null {
  const inner = unwrap(owner);
  if (!ts.isIdentifier(inner)) return { value: inner, frames };
  const declared = declarationOf(inner.text, inner);
  const handed = declared && ts.isParameter(declared) ? givenFor(declared, frames) : null;
  if (handed) return madeOf(handed.given, handed.frames);
  const value = valueOf(inner);
  return value && { value: unwrap(value), frames };
}

function memberOf(written: ts.ObjectLiteralExpression, key: string): ts.Expression | null {
  const found = written.properties.find(
    one => one.name && !ts.isComputedPropertyName(one.name) && textOf(one.name) === key,
  );
  if (found && ts.isPropertyAssignment(found)) return found.initializer;
  return found && ts.isShorthandPropertyAssignment(found) ? found.name : null;
}

/** `[a, b][1]`, `(await Promise.all([a, b]))[1]` */
function elementOf(made: ts.Expression, at: number): ts.Expression | null {
  const isAll = ts.isCallExpression(made) && made.expression.getText() === 'Promise.all';
  const list = isAll && made.arguments[0] ? unwrap(made.arguments[0]) : made;
  if (!ts.isArrayLiteralExpression(list) || list.elements.some(ts.isSpreadElement)) return null;
  return list.elements[at] ?? null;
}

function ofThis(node: ts.Expression): readonly Source[] {
  for (let at = node.parent; at; at = at.parent)
    if (ts.isClassLike(at)) return [{ ...OPEN(node), root: at as ts.ClassLikeDeclaration }];
  return [OPEN(node)];
}
