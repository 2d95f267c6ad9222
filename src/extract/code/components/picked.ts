import { returnsOf } from '../age/definitions.ts';
import { isChanged } from '../constant-tables.ts';
import { component } from '../defaults/props.ts';
import { importedAs } from '../links/exports.ts';
import type { Exported } from '../links/exports.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Component, ComponentFinder, Found } from './components.ts';

/** From the name of a tag to what it was picked from. */
const MAX_HOPS = 5;
/** Of more nobody says what is shown. */
const MAX_PICKED = 24;

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
  if (!ts.isIdentifier(tag)) return ['outside'];
  const picked = pickedBy(tag, file, finder);
  if (picked) return picked;
  const found = findTag(tag);
  return found && [found];
}

function find(tag: ts.Identifier, file: ParsedFile, finder: ComponentFinder) {
  const declaration = file.imports.has(tag.text) ? null : declarationOf(tag.text, tag);
  const isPlain = declaration && ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name);
  const value = isPlain ? valueOfDeclaration(declaration) : null;
  const all = value && isPick(unwrap(value)) ? valuesOf(value, MAX_HOPS) : null;
  if (!all || all.length === 0 || all.length > MAX_PICKED) return null;
  const components = all.map(one => componentOf(one, finder));
  return components.every(one => one !== null) ? distinct(components) : null;
}

/** Something that says which of several it is, and none itself. */
const isPick = (value: ts.Expression): boolean =>
  ts.isElementAccessExpression(value) ||
  ts.isPropertyAccessExpression(value) ||
  ts.isCallExpression(value) ||
  ts.isConditionalExpression(value) ||
  (ts.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind));
const EITHER: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

function componentOf(value: ts.Expression, finder: ComponentFinder): Component | 'outside' | null {
  const file = finder.fileOf(value);
  if (!file) return null;
  if (ts.isIdentifier(value) && !isNothing(value)) return finder.find(value.text, value, file);
  if (ts.isStringLiteralLike(value) || offersNothing(value)) return 'outside';
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value)
    ? { ...component(file, 'it', value), hasHiddenProps: true }
    : null;
}

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
  if (ts.isElementAccessExpression(value) || ts.isPropertyAccessExpression(value)) return heldUnder(value, hops);
  if (ts.isCallExpression(value)) return givenBack(value, hops);
  if (isNothing(value)) return [value];
  if (!ts.isIdentifier(value)) return isFunction(value) || ts.isStringLiteralLike(value) ? [value] : null;
  const declaration = declarationOf(value.text, value);
  const before = declaration && ts.isVariableDeclaration(declaration) ? valueOfDeclaration(declaration) : null;
  return (before && isPick(unwrap(before)) && valuesOf(before, hops - 1)) || [value];
}

const isNothing = (value: ts.Expression): boolean =>
  value.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(value) && value.text === 'undefined');

/** Nothing at all, and what stands for the left side of `isOpen && Menu`. */
const offersNothing = (value: ts.Expression): boolean => isNothing(value) || ts.isBinaryExpression(value);

function either(all: readonly ts.Expression[], hops: number): readonly ts.Expression[] | null {
  const values = all.map(one => valuesOf(one, hops - 1));
  return values.every(one => one !== null) ? values.flat() : null;
}

/** `BODIES[kind]`, `BODIES.text`: everything that the table holds, unless the key says which. */
function heldUnder(
  value: ts.ElementAccessExpression | ts.PropertyAccessExpression,
  hops: number,
): readonly ts.Expression[] | null {
  const table = tableOf(value.expression);
  if (!table) return null;
  const key = ts.isPropertyAccessExpression(value) ? value.name.text : value.argumentExpression.getText();
  const named = table.properties.filter(
    ({ name }) => name && keyOf(name, ts.isPropertyAccessExpression(value)) === key,
  );
  const meant = named.length === 1 ? named : table.properties;
  if (ts.isPropertyAccessExpression(value) && named.length !== 1) return null;
  const given = meant.map(one => {
    if (ts.isShorthandPropertyAssignment(one)) return one.name;
    return ts.isPropertyAssignment(one) ? one.initializer : null;
  });
  return given.every(one => one !== null) ? either(given, hops) : null;
}

/** How a key is written: `text` behind a dot, `'text'` or `Kind.Text` in brackets. */
const keyOf = (name: ts.PropertyName, isPlain: boolean): string | null => {
  if (ts.isComputedPropertyName(name)) return isPlain ? null : name.expression.getText();
  return isPlain ? textOf(name) : ts.isStringLiteral(name) ? name.getText() : null;
};

function tableOf(expression: ts.Expression): ts.ObjectLiteralExpression | null {
  const found = ts.isIdentifier(expression) ? declaredAs(expression) : null;
  const value = found && ts.isVariableDeclaration(found) ? found.initializer && unwrap(found.initializer) : null;
  return value && ts.isObjectLiteralExpression(value) && !isChanged(value, SET) ? value : null;
}
/** `BODIES.poll = PollBody`: what is put in later is not all to be seen. */
const SET = String.raw`(?:\.\w+|\[[^\]\n]+\])\s*=(?![=>])`;

/** `bodyOf(post)`, `useMemo(() => bodyOf(post), [post])`: what the function returns. */
function givenBack(call: ts.CallExpression, hops: number): readonly ts.Expression[] | null {
  const name = nameOf(call.expression);
  const [first] = call.arguments;
  if (name === 'useMemo' || name === 'computed') {
    const made = first && unwrap(first);
    return made && isFunction(made) ? either(returnsOf(made), hops) : null;
  }
  const made = ts.isIdentifier(call.expression) ? functionOf(declaredAs(call.expression)) : null;
  const returned = made ? returnsOf(made) : [];
  // What makes a component of one that it is given is asked of that one.
  return returned.some(one => isFunction(unwrap(one))) ? null : either(returned, hops);
}

function functionOf(found: Exported | null): FunctionNode | null {
  if (found && ts.isVariableDeclaration(found) && found.initializer) {
    const value = unwrap(found.initializer);
    return isFunction(value) ? value : null;
  }
  return found && isFunction(found) ? found : null;
}

const declaredAs = (name: ts.Identifier): Exported | null =>
  declarationOf(name.text, name) ?? importedAs(name.getSourceFile(), name.text);

function distinct(all: readonly (Component | 'outside')[]): readonly (Component | 'outside')[] {
  const nodes = all.map(one => (one === 'outside' ? one : one.node));
  return all.filter((_, index) => nodes.indexOf(nodes[index]!) === index);
}
