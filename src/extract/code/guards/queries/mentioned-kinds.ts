import { calleeOf } from '../../callees.ts';
import type { CompiledConcept } from '../../concepts.ts';
import type { Check } from '../named-checks.ts';
import { checksOf } from '../named-checks.ts';
import type { FunctionNode } from '../../names.ts';
import { eachNode } from '../../names.ts';
import { ts } from '../../ts-morph.ts';

/** Kinds that are about the people a product connects, not about who may use it how often. */
const ABOUT_PEOPLE: ReadonlySet<Check['kind']> = new Set(['age', 'connection', 'block', 'consent']);

const known = new WeakMap<readonly CompiledConcept[], WeakMap<ts.Node, ReadonlySet<Check['kind']>>>();
const MAX_CALLS = 4;

/** The kinds that a function asks about anywhere, on whatever way, itself or in what it calls. */
function kindsMentioned(
  declared: FunctionNode,
  guards: readonly CompiledConcept[],
  depth = MAX_CALLS,
): ReadonlySet<Check['kind']> {
  let sets = known.get(guards);
  if (!sets) known.set(guards, (sets = new WeakMap()));
  const before = sets.get(declared);
  if (before) return before;
  const kinds = new Set<Check['kind']>();
  sets.set(declared, kinds);
  const asked = guards.filter(concept => concept.guard && ABOUT_PEOPLE.has(concept.guard));
  if (declared.body) {
    eachNode(declared, node => {
      if (!ts.isCallExpression(node) && !ts.isBinaryExpression(node) && !isTested(node)) return;
      for (const { kind } of checksOf(node as ts.Expression, true, asked)) kinds.add(kind);
      const callee = depth > 0 && ts.isCallExpression(node) ? calleeOf(node.expression) : null;
      if (callee) for (const kind of kindsMentioned(callee, guards, depth - 1)) kinds.add(kind);
    });
  }
  return kinds;
}

function isTested(node: ts.Node): node is ts.Expression {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  const { parent } = node;
  return (
    ts.isPrefixUnaryExpression(parent) ||
    ts.isIfStatement(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition === node) ||
    (ts.isBinaryExpression(parent) && /^(&&|\|\|)$/.test(parent.operatorToken.getText()))
  );
}

/** A body in which no check of people can be recognised may hold one all the same. */
export function asksNobody(declared: FunctionNode, guards: readonly CompiledConcept[]): boolean {
  return kindsMentioned(declared, guards).size === 0;
}
