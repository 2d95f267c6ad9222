import type { Held } from './dominance.ts';
import { heldAt } from './dominance.ts';
import { literalOf } from '../literals.ts';
import { enclosingFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { heldByLoop } from './rule-lists.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { assignmentsTo } from '../writes/assignments.ts';
import { isTakenFrom } from '../writes/write.ts';
import { writesTo } from '../writes/writes-to.ts';

const PUTS = /^(push|unshift|add|set)$/;

/** One way in which a variable may have come by its value: what holds if it did, and the value itself where that is to be asked. */
export interface WayOfValue {
  held: readonly Held[];
  value: ts.Expression | null;
}

/**
 * `let allowed = false; if (await areFriends(a, b)) allowed = true;`, `let error = null; if (!friends) error = 'no';`: the ways
 * in which such a variable can hold something, or nothing, where it is asked. Null where that cannot be told.
 */
export function waysOfValue(name: ts.Identifier, outcome: boolean): WayOfValue[] | null {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isVariableDeclaration(declared) || isConstant(declared)) return null;
  const around = enclosingFunction(declared);
  if (!around) return null;
  const given: ts.BinaryExpression[] = [];
  for (const { by, use } of assignmentsTo(name)) {
    const isPlain = ts.isBinaryExpression(by) && by.left === use && by.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    // One that is made later, or by whoever calls another function, may come at any time.
    if (!isPlain || enclosingFunction(by) !== around || by.pos > name.pos) return null;
    given.push(by);
  }
  if (given.length === 0) return null;
  const ways = given
    .filter(({ right }) => mayBe(right, outcome))
    .map(one => ({ held: heldAt(one, around), value: literalOf(one.right) ? null : one.right }));
  const start = declared.initializer;
  if (start ? !mayBe(start, outcome) : outcome) return ways;
  // It has what it had: none of the branches was taken that give it the contrary.
  const held = given.flatMap(one => branchNotTaken(one, declared));
  return [...ways, { held, value: start && !literalOf(start) ? start : null }];
}

const isConstant = (declared: ts.VariableDeclaration) => (ts.getCombinedNodeFlags(declared) & ts.NodeFlags.Const) !== 0;

function mayBe(value: ts.Expression, outcome: boolean): boolean {
  const literal = literalOf(value);
  return literal === null || Boolean(literal.value) === outcome;
}

/** The `if` around a statement, beside the declaration, was not entered: its condition did not hold. */
function branchNotTaken(one: ts.Node, declared: ts.VariableDeclaration): Held[] {
  const branch = branchAround(one);
  const isBeside = branch && branch.parent === declared.parent.parent.parent;
  return isBeside ? [{ test: branch.expression, outcome: false, over: null }] : [];
}

/** The `if` without an `else` whose branch has a statement of its own for an expression. */
function branchAround(one: ts.Node): ts.IfStatement | null {
  const statement = one.parent;
  if (!ts.isExpressionStatement(statement)) return null;
  const then = ts.isBlock(statement.parent) ? statement.parent : statement;
  const branch = then.parent;
  return ts.isIfStatement(branch) && branch.thenStatement === then && !branch.elseStatement ? branch : null;
}

/**
 * `const errors = []; if (!friends) errors.push('no');`: nothing is on the list where it is asked, so that none of the branches
 * was taken which put something there.
 */
export function heldByEmpty(name: ts.Identifier): Held[] {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isVariableDeclaration(declared) || !isConstant(declared) || !isEmptyList(declared)) return [];
  const list = declared.parent.parent.parent;
  if (!ts.isBlock(list)) return [];
  const puts: ts.CallExpression[] = [];
  for (const write of writesTo(name, {})) {
    if (isTakenFrom(write)) return [];
    const { by, use } = write;
    const isPut =
      ts.isCallExpression(by) && receiverOf(by.expression) === use && PUTS.test(nameOf(by.expression) ?? '');
    if (
      isPut &&
      !write.inside &&
      use.getText() === name.text &&
      !by.arguments.some(ts.isSpreadElement) &&
      by.pos < name.pos
    )
      puts.push(by);
  }
  return puts.flatMap(put => notPut(put, list));
}

function isEmptyList({ initializer }: ts.VariableDeclaration): boolean {
  const start = initializer && unwrap(initializer);
  if (!start) return false;
  if (ts.isArrayLiteralExpression(start)) return start.elements.length === 0;
  return (
    ts.isNewExpression(start) && /^(Set|Map|Array)$/.test(nameOf(start.expression) ?? '') && !start.arguments?.length
  );
}

function notPut(put: ts.CallExpression, list: ts.Block): Held[] {
  const branch = branchAround(put);
  if (!branch) return [];
  const held: Held[] = [{ test: branch.expression, outcome: false, over: null }];
  if (branch.parent === list) return held;
  // `for (const rule of rules) if (!rule.check(ctx)) errors.push(rule.name)`
  const loop = ts.isBlock(branch.parent) ? branch.parent.parent : branch.parent;
  return ts.isForOfStatement(loop) && loop.parent === list ? heldByLoop(loop, held) : [];
}
