import { isPlainProp } from './as-props.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import type { Declaration } from '../scopes.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Component, ComponentFinder, Found } from './components.ts';
import { handedBackBy, heldUnder, takenOut, tableOf } from './held-under.ts';
import { partNamed } from './member-parts.ts';
import { assignmentsTo } from '../writes/assignments.ts';
import { registeredLike } from './vue-options.ts';
import { componentsIn, handedToPick, isMade, isNothing } from './picked-values.ts';

/** From the name of a tag to what it was picked from. */
const MAX_HOPS = 5;
/** Of more nobody says what is shown. */
const MAX_PICKED = 60;

const known = new WeakMap<ts.Node, readonly (Component | 'outside')[] | null>();

/**
 * The components one of which a tag shows, whichever the thing asks for: `const Body = BODIES[post.kind]`, `const Body =
 * bodyOf(post)`. Null if the tag is no such name, or one of them is not known.
 */
export function pickedBy(
  tag: ts.Identifier,
  file: ParsedFile,
  finder: ComponentFinder,
): readonly (Component | 'outside')[] | null {
  let found = known.get(tag);
  if (found === undefined) known.set(tag, (found = find(tag, file, finder)));
  return found;
}

/** The component of a tag, or those one of which it is; null if they are not known. */
export function componentsOfTag(
  tag: ts.JsxTagNameExpression,
  file: ParsedFile,
  finder: ComponentFinder,
  findTag: (tag: ts.Identifier) => Found,
): readonly (Component | 'outside')[] | null {
  if (ts.isJsxNamespacedName(tag)) return ['outside'];
  if (ts.isPropertyAccessExpression(tag)) {
    const part = isPlainProp(tag) ? 'outside' : partNamed(tag, finder);
    return part ? [part] : pickedIn(tag, finder);
  }
  if (!ts.isIdentifier(tag)) return null;
  const picked = pickedBy(tag, file, finder);
  if (picked) return picked;
  const found = findTag(tag);
  return found && [found];
}

function find(tag: ts.Identifier, file: ParsedFile, finder: ComponentFinder) {
  const declaration = file.imports.has(tag.text) ? null : declarationOf(tag.text, tag);
  return componentsAmong(declaration && pickedAs(declaration, MAX_HOPS), finder);
}

/** The components one of which a call gives back, or is looked up: `bodyOf(post)`, `BODIES[kind]`. */
export const pickedIn = (value: ts.Expression, finder: ComponentFinder): readonly (Component | 'outside')[] | null =>
  componentsAmong(valuesOf(value, MAX_HOPS), finder);

function componentsAmong(all: readonly ts.Expression[] | null, finder: ComponentFinder) {
  if (!all || all.length === 0 || all.length > MAX_PICKED) return null;
  const components = all.flatMap(one => componentsIn(one, finder));
  return components.every(one => one !== null) ? distinct(components) : null;
}

/** What a variable may stand for that says which of several it is, and none itself. */
function pickedAs(declaration: Declaration, hops: number): readonly ts.Expression[] | null {
  const taken = takenOut(declaration, hops);
  if (taken) return either(taken, hops);
  const isPlain = ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name);
  const value = isPlain ? valueOfDeclaration(declaration) : null;
  if (isPlain && !value) return setLater(declaration, hops);
  return value && isPick(unwrap(value)) ? valuesOf(value, hops) : null;
}

/** `let shown; switch (post.kind) { case 'clip': shown = Clip; break; … }`: one of those that it is ever set to. */
function setLater(declared: ts.VariableDeclaration, hops: number): readonly ts.Expression[] | null {
  const sets = assignmentsTo(declared.name as ts.Identifier).map(({ by, given }) => {
    const isPlain = ts.isBinaryExpression(by) && by.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return isPlain && given.length === 1 ? given[0]! : null;
  });
  if (sets.length === 0 || !sets.every(one => one !== null)) return null;
  return either([...(declared.initializer ? [declared.initializer] : []), ...sets], hops);
}

const isPick = (value: ts.Expression): boolean =>
  ts.isIdentifier(value) ||
  ts.isElementAccessExpression(value) ||
  ts.isPropertyAccessExpression(value) ||
  ts.isCallExpression(value) ||
  ts.isConditionalExpression(value) ||
  ts.isTemplateExpression(value) ||
  (ts.isBinaryExpression(value) && (EITHER.has(value.operatorToken.kind) || isSum(value)));
const isSum = ({ operatorToken }: ts.BinaryExpression): boolean => operatorToken.kind === ts.SyntaxKind.PlusToken;
/** `a || b`, `a ?? b`, `a && b` */
export const EITHER: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** The names and functions that an expression may stand for; null if some of them are not to be seen. */
function valuesOf(expression: ts.Expression, hops: number): readonly ts.Expression[] | null {
  const value = unwrap(expression);
  if (hops === 0) return null;
  if (ts.isConditionalExpression(value)) return either([value.whenTrue, value.whenFalse], hops);
  if (ts.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind)) {
    const isAnd = value.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    const right = isAnd ? valuesOf(value.right, hops - 1) : null;
    return isAnd ? right && [...right, value] : either([value.left, value.right], hops);
  }
  if (ts.isElementAccessExpression(value)) return lookedUp(value, hops);
  if (ts.isPropertyAccessExpression(value)) return namedUnder(value, hops);
  if (ts.isCallExpression(value)) {
    const [named] = nameOf(value.expression) === 'resolveComponent' ? value.arguments : [];
    return givenBack(value, hops) ?? (named ? [named] : isMade(value) || handedToPick(value) ? [value] : null);
  }
  if (isNothing(value)) return [value];
  if (ts.isBinaryExpression(value) || ts.isTemplateExpression(value)) return registeredLike(value);
  if (!ts.isIdentifier(value)) return isFunction(value) || ts.isStringLiteralLike(value) ? [value] : null;
  const declaration = declarationOf(value.text, value);
  return (declaration && pickedAs(declaration, hops - 1)) ?? [value];
}

function either(all: readonly ts.Expression[], hops: number): readonly ts.Expression[] | null {
  const values = all.map(one => valuesOf(one, hops - 1));
  return values.every(one => one !== null) ? values.flat() : null;
}

/** `BODIES.text`, `useBodies().text`, `Parts.Body` of a package. */
function namedUnder(value: ts.PropertyAccessExpression, hops: number): readonly ts.Expression[] | null {
  const held = heldUnder(value.expression, value.name.text, hops);
  if (held) return either(held, hops);
  return rootOf(value) ? [value] : null;
}

/** `Parts` of `Parts.Body`, if it is declared in another file or in a package. */
export function rootOf({ expression }: ts.PropertyAccessExpression): ts.Identifier | null {
  return ts.isIdentifier(expression) && declarationOf(expression.text, expression) === null ? expression : null;
}

/** `BODIES[kind]`: everything that the table holds, unless the key says which. */
function lookedUp(value: ts.ElementAccessExpression, hops: number): readonly ts.Expression[] | null {
  const table = tableOf(value.expression);
  if (!table) return null;
  const key = value.argumentExpression.getText();
  const named = table.properties.filter(({ name }) => name && keyOf(name) === key);
  const meant = named.length === 1 ? named : table.properties;
  const given = meant.map(one => {
    if (ts.isShorthandPropertyAssignment(one)) return one.name;
    return ts.isPropertyAssignment(one) ? one.initializer : null;
  });
  return given.every(one => one !== null) ? either(given, hops) : null;
}

/** How a key is written in brackets: `'text'` or `Kind.Text`. */
const keyOf = (name: ts.PropertyName): string | null => {
  if (ts.isComputedPropertyName(name)) return name.expression.getText();
  return ts.isStringLiteral(name) ? name.getText() : null;
};

/** `bodyOf(post)`, `useMemo(() => bodyOf(post), [post])`: what the function returns. */
function givenBack(call: ts.CallExpression, hops: number): readonly ts.Expression[] | null {
  const returned = handedBackBy(call);
  const isMemo = /^(useMemo|computed)$/.test(nameOf(call.expression) ?? '');
  // What makes a component of one that it is given is asked of that one.
  return !returned || (!isMemo && returned.some(one => isFunction(unwrap(one)))) ? null : either(returned, hops);
}

function distinct(all: readonly (Component | 'outside')[]): readonly (Component | 'outside')[] {
  const nodes = all.map(one => (one === 'outside' ? one : one.node));
  return all.filter((_, index) => nodes.indexOf(nodes[index]!) === index);
}
