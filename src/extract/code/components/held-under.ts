import { returnsOf } from '../age/definitions.ts';
import { elementsOf, isChanged } from '../constant-tables.ts';
import { importedAs } from '../links/exports.ts';
import type { Exported } from '../links/exports.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { setupCalled } from './setup-values.ts';
import { dataNamed } from './vue-options.ts';

/** `BODIES.poll = PollBody`: what is put in later is not all to be seen. */
const SET = String.raw`(?:\.\w+|\[[^\]\n]+\])\s*=(?![=>])`;

/** The object that a name stands for, if nothing is put into it later. */
export function tableOf(expression: ts.Expression): ts.ObjectLiteralExpression | null {
  const found = ts.isIdentifier(expression) ? declaredAs(expression) : null;
  if (!found) return dataNamed(expression);
  const value = ts.isVariableDeclaration(found) ? found.initializer && unwrap(found.initializer) : null;
  return value && ts.isObjectLiteralExpression(value) && !isChanged(value, SET) ? value : null;
}

/**
 * What stands under a name in an object that is written there, in each of several, or in what a function of the product hands
 * back: `{ Row: CommentRow }`, `isWide ? { Row: Wide } : { Row: Narrow }`, `useLayout()`, `CELLS[kind]`. Null if some of it is not to be seen.
 */
export function heldUnder(expression: ts.Expression, name: string, hops: number): readonly ts.Expression[] | null {
  const value = unwrap(expression);
  if (hops === 0) return null;
  const each = (all: readonly ts.Expression[]): readonly ts.Expression[] | null => {
    const held = all.map(one => heldUnder(one, name, hops - 1));
    return held.length > 0 && held.every(one => one !== null) ? held.flat() : null;
  };
  if (ts.isObjectLiteralExpression(value)) return memberOf(value, name);
  if (ts.isConditionalExpression(value)) return each([value.whenTrue, value.whenFalse]);
  if (ts.isElementAccessExpression(value)) return each(rowsOf(value.expression) ?? []);
  if (ts.isCallExpression(value)) return each(foundIn(value) ?? handedBackBy(value) ?? []);
  const table = tableOf(value);
  return table && memberOf(table, name);
}

/** What one of is looked up: `CELLS[kind]`, `CELLS.find(one => one.kind === kind)`. */
const rowsOf = (table: ts.Expression): readonly ts.Expression[] | null => allHeldIn(table) ?? elementsOf(table);

function foundIn({ expression }: ts.CallExpression): readonly ts.Expression[] | null {
  const isFound = ts.isPropertyAccessExpression(expression) && /^(find|findLast|at)$/.test(expression.name.text);
  return isFound ? elementsOf(expression.expression) : null;
}

/** The last of that name, behind whatever else is spread into the object. */
function memberOf({ properties }: ts.ObjectLiteralExpression, name: string): readonly ts.Expression[] | null {
  const at = properties.findLastIndex(
    one => one.name && !ts.isComputedPropertyName(one.name) && textOf(one.name) === name,
  );
  const found = properties[at];
  if (!found || properties.slice(at).some(one => ts.isSpreadAssignment(one) || isComputed(one))) return null;
  if (ts.isShorthandPropertyAssignment(found)) return [found.name];
  return ts.isPropertyAssignment(found) ? [found.initializer] : null;
}

/** Everything that stands in an object that is written there; null if some of it is not to be seen. */
export function allHeldIn(expression: ts.Expression): readonly ts.Expression[] | null {
  const value = unwrap(expression);
  const table = ts.isObjectLiteralExpression(value) ? value : tableOf(value);
  const held = table?.properties.map(one => {
    if (ts.isShorthandPropertyAssignment(one)) return one.name;
    return ts.isPropertyAssignment(one) ? one.initializer : null;
  });
  return held && held.length > 0 && held.every(one => one !== null) ? held : null;
}

const isComputed = ({ name }: ts.ObjectLiteralElementLike): boolean => !!name && ts.isComputedPropertyName(name);

/** What a called function of the product returns, `useMemo(() => …)` what is made in it; null if no function is seen. */
export function handedBackBy(call: ts.CallExpression): readonly ts.Expression[] | null {
  const name = nameOf(call.expression);
  const [first] = call.arguments;
  const given = (name === 'useMemo' || name === 'computed') && first ? unwrap(first) : null;
  const own = ts.isIdentifier(call.expression) ? functionOf(declaredAs(call.expression)) : setupCalled(call);
  const made = given ? (isFunction(given) ? given : null) : own;
  const returned = made ? returnsOf(made) : [];
  return returned.length > 0 ? returned : null;
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

/**
 * `const { Row: Body = Plain } = useLayout()`: what the name is taken out of an object as; null if the name is no such, or
 * nobody sees what the object holds.
 */
export function takenOut(declaration: ts.Node, hops: number): readonly ts.Expression[] | null {
  if (!ts.isBindingElement(declaration) || declaration.dotDotDotToken) return null;
  const { parent: pattern, propertyName, name, initializer } = declaration;
  const holder = pattern.parent;
  if (!ts.isObjectBindingPattern(pattern) || !ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  const isConst = (ts.getCombinedNodeFlags(holder) & ts.NodeFlags.Const) !== 0;
  if (!isConst || (propertyName && ts.isComputedPropertyName(propertyName))) return null;
  const held = heldUnder(holder.initializer, textOf(propertyName ?? name), hops);
  return held && (initializer ? [...held, initializer] : held);
}
