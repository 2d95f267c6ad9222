import type { CompiledConcept } from './concepts.ts';
import { checksThatHold } from './conditions.ts';
import { heldAt } from './dominance.ts';
import { eachNode, enclosingFunction } from './names.ts';
import { declarationOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

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
  const assignments: Assignment[] = [];
  let isOpen = false;
  if (declaration.initializer)
    assignments.push({ name: declaration.name, value: declaration.initializer, isAdded: false, who: 'all' });
  eachNode(scope, node => {
    if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left) || node.left.text !== identifier.text) return;
    const operator = node.operatorToken.getText();
    if (operator !== '=' && operator !== '|=') return;
    const who = whoGets(node, ages);
    if (who === null) isOpen = true;
    else assignments.push({ name: node.left, value: node.right, isAdded: operator === '|=', who });
  });
  if (isOpen || !assignments.some(one => one.who !== 'all')) return null;
  const child = assignments.filter(one => one.who !== 'adult');
  const [first] = child.slice(child.findLastIndex(one => !one.isAdded));
  return first
    ? { child: valuesOf(child), adult: valuesOf(assignments.filter(one => one.who !== 'child')), at: first.name }
    : null;
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
