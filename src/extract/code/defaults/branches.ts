import type { CompiledConcept } from '../concepts.ts';
import { checksThatHold } from '../guards/conditions.ts';
import { heldAt } from '../guards/dominance.ts';
import { eachNode, enclosingFunction, textOf, unwrap } from '../names.ts';
import { returnsOf } from '../guards/returns.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A variable that an age decides about: what it holds for a child and for an adult; more than one value for flags. */
export interface Branch {
  child: readonly ts.Expression[];
  adult: readonly ts.Expression[];
  /** The name where the child's value is given. */
  at: ts.Node;
}

interface Assignment {
  name: ts.Node;
  value: ts.Expression;
  isAdded: boolean;
  who: 'adult' | 'child' | 'all';
}

/**
 * `let filter = A; if (isAdult) filter = B`, with `|=` and `else`. Null if no age decides, or if something besides an age
 * does.
 */
export function branchOf(identifier: ts.Identifier, ages: readonly CompiledConcept[]): Branch | null {
  const declaration = declarationOf(identifier.text, identifier);
  if (!declaration || !ts.isVariableDeclaration(declaration)) return null;
  const scope = enclosingFunction(declaration);
  if (!scope || scope !== enclosingFunction(identifier)) return null;
  const { initializer: value, name } = declaration;
  return branchIn(scope, identifier.text, value ? { name, value } : null, ages);
}

/**
 * `const row = { private: false }; if (isMinor) row.private = true`, asked of the assignment that a child gets; null for any
 * other.
 */
export function branchOfMember(assignment: ts.BinaryExpression, ages: readonly CompiledConcept[]): Branch | null {
  const { left } = assignment;
  const scope = enclosingFunction(assignment);
  if (!scope || !ts.isPropertyAccessExpression(left) || !ts.isIdentifier(left.expression)) return null;
  const declaration = declarationOf(left.expression.text, left);
  const made = declaration && ts.isVariableDeclaration(declaration) && enclosingFunction(declaration) === scope;
  const object = made && declaration.initializer ? unwrap(declaration.initializer) : null;
  const first = object && ts.isObjectLiteralExpression(object) ? memberOf(object, left.name.text) : null;
  const branch = branchIn(scope, left.getText(), first && { name: first.name, value: first.initializer }, ages);
  return branch?.at === left.name ? branch : null;
}

function branchIn(
  scope: ts.Node,
  target: string,
  first: Pick<Assignment, 'name' | 'value'> | null,
  ages: readonly CompiledConcept[],
): Branch | null {
  const assignments: Assignment[] = first ? [{ ...first, isAdded: false, who: 'all' }] : [];
  let isOpen = false;
  eachNode(scope, node => {
    if (!ts.isBinaryExpression(node) || node.left.getText() !== target) return;
    const operator = node.operatorToken.getText();
    if (operator !== '=' && operator !== '|=') return;
    const who = whoGets(node, ages);
    const name = ts.isPropertyAccessExpression(node.left) ? node.left.name : node.left;
    if (who === null) isOpen = true;
    else assignments.push({ name, value: node.right, isAdded: operator === '|=', who });
  });
  if (isOpen || !assignments.some(one => one.who !== 'all')) return null;
  const child = assignments.filter(one => one.who !== 'adult');
  const [given] = child.slice(child.findLastIndex(one => !one.isAdded));
  return given
    ? { child: valuesOf(child), adult: valuesOf(assignments.filter(one => one.who !== 'child')), at: given.name }
    : null;
}

const memberOf = ({ properties }: ts.ObjectLiteralExpression, name: string) =>
  properties.find(
    (one): one is ts.PropertyAssignment =>
      ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && textOf(one.name) === name,
  ) ?? null;

/** `if (isAdult) return { private: false }; return { private: true }`: what adults get under the name of a child's property. */
export function adultTwin(property: ts.Node, ages: readonly CompiledConcept[]): ts.Expression | null {
  const scope = enclosingFunction(property);
  if (!scope || !ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return null;
  const objects = returnsOf(scope).flatMap(({ value }) => {
    const object = value && unwrap(value);
    return object && ts.isObjectLiteralExpression(object) ? [object] : [];
  });
  if (objects.length !== 2 || !objects.includes(property.parent)) return null;
  const other = objects.find(one => one !== property.parent)!;
  return whoGets(other, ages) === 'adult' ? (memberOf(other, textOf(property.name))?.initializer ?? null) : null;
}

function valuesOf(assignments: readonly Assignment[]): ts.Expression[] {
  const start = Math.max(
    0,
    assignments.findLastIndex(one => !one.isAdded),
  );
  return assignments.slice(start).map(one => one.value);
}

/** For whom a statement runs; null if that depends on something else. */
function whoGets(node: ts.Node, ages: readonly CompiledConcept[]): Assignment['who'] | null {
  const tests = heldAt(node).flatMap(held => ('test' in held ? [held] : []));
  const adult = tests.some(({ test, outcome }) => checksThatHold(test, outcome, ages).length > 0);
  if (adult) return 'adult';
  if (tests.some(({ test, outcome }) => checksThatHold(test, !outcome, ages).length > 0)) return 'child';
  return tests.length === 0 ? 'all' : null;
}
