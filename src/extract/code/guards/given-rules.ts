import { elementsOf } from '../constant-tables.ts';
import type { Held } from './dominance.ts';
import { heldAt, heldAtEnd, heldInEach } from './dominance.ts';
import { functionBehind } from '../surfaces/made-for-each.ts';
import type { FunctionNode } from '../names.ts';
import { unwrap } from '../names.ts';
import { returnsOf } from './returns.ts';
import type { Way } from './returns.ts';
import { saidOf, standsFor } from './rule-lists.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A function, and what a call gives for its parameters. */
interface Given {
  to: FunctionNode;
  what: readonly ts.Expression[];
}

/**
 * Of a function that asks what it is given: `guarded(areFriends, handler)`, `onlyIf(areFriends)`, `runRules(rules, ctx)`. What
 * that says of the functions given, at each of some places in it.
 */
export function heldByGiven(given: Given | null, points: readonly ts.Node[], within: FunctionNode): Held[][] {
  return given && isAnyRule(given) ? points.map(point => saidAt(heldAt(point, within), given)) : [];
}

/** The same wherever the function comes back. */
export function heldByGivenAtReturn(given: Given): Held[][] {
  return isAnyRule(given) ? returnsOf(given.to).map(way => saidAt(heldOnWay(way, given.to), given, way)) : [];
}

const isAnyRule = ({ to, what }: Given): boolean =>
  to.parameters.some((_, at) => what[at] !== undefined && (functionBehind(what[at]) ?? elementsOf(what[at])) !== null);

const heldOnWay = ({ node }: Way, within: FunctionNode): Held[] =>
  ts.isBlock(node) && node === within.body ? heldAtEnd(node) : heldAt(node, within);

function saidAt(held: readonly Held[], given: Given, way?: Way): Held[] {
  const own = held.flatMap(one =>
    'over' in one && one.over !== null ? [] : saidOf(one, callee => ruleFor(callee, given)),
  );
  return way ? [...own, ...saidInLoops(way, given)] : own;
}

function ruleFor(callee: ts.Expression, given: Given): readonly FunctionNode[] {
  const what = givenFor(callee, given);
  const rule = what && functionBehind(what);
  return rule ? [rule] : [];
}

function givenFor(name: ts.Expression, { to, what }: Given): ts.Expression | null {
  const inner = unwrap(name);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const at = to.parameters.findIndex(one => one === declared);
  return what[at] ?? null;
}

/**
 * `for (const rule of rules) await rule(ctx)` in a function that is given the rules, on a way out behind it: whoever came back
 * before, or from the middle of it, was not asked by all.
 */
function saidInLoops({ node }: Way, given: Given): Held[] {
  const { body } = given.to;
  if (!body || !ts.isBlock(body)) return [];
  return body.statements.flatMap(statement => {
    if (node !== body && node.pos < statement.end) return [];
    if (!ts.isForOfStatement(statement) || !ts.isVariableDeclarationList(statement.initializer)) return [];
    const list = givenFor(statement.expression, given);
    const stands = list && standsFor(list, statement.initializer.declarations[0]!.name);
    return stands ? heldInEach(statement.statement, 'function').flatMap(one => saidOf(one, stands)) : [];
  });
}
