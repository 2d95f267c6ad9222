import { leaves } from '../guards/completion.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, textOf, throughout } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { isMutation } from '../writes/assigned.ts';

/** Whether a place is reached when a function runs. */
export type Runs = 'surely' | 'perhaps' | 'never';

/** What runs the function that it is given: of `catch`, `on` or `off` nobody knows whether and when. */
const RUNS_IT = /^(then|finally|setTimeout|queueMicrotask|requestAnimationFrame|nextTick|startTransition|confirm)$/;
/** What asks or ends something of the press itself, and does nothing to the thing. */
const NO_ACT = /^(preventDefault|stopPropagation|confirm|prompt|trim|close\w*|hide\w*|dismiss\w*)$/;

/**
 * Whether a place is reached when the function runs: `never` too where that cannot be told. `perhaps` stands under a
 * condition, or behind one that ends the function.
 */
export function runOf(node: ts.Node, declared: FunctionNode): Runs {
  let runs: Runs = 'surely';
  for (let at = node; at.parent && at !== declared; at = at.parent) {
    const { parent } = at;
    if (ts.isCatchClause(parent)) return 'never';
    if (at !== node && isFunction(at) && !isHandedToRun(at)) return 'never';
    if (isUnderCondition(at, parent)) runs = 'perhaps';
    if (!ts.isBlock(parent)) continue;
    const before = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement));
    if (before.some(one => leaves(one))) return 'never';
    if (before.some(mayLeave)) runs = 'perhaps';
  }
  return runs;
}

/** `like(id)` beside `if (isSpam(text)) tell(id)`: what the button is there for is the other act. */
export function doesOther(declared: FunctionNode, act: ts.Node): boolean {
  let does = false;
  throughout(declared.body!, node => {
    if (does || isWithin(node, act)) return;
    if (isWithin(act, node)) does = ts.isCallExpression(node) && isWithinOther(act, node);
    else does = isMutation(node) || (ts.isCallExpression(node) && !NO_ACT.test(nameOf(node.expression) ?? ''));
  });
  return does;
}

/** `like(tell(id))`, unlike what only runs or sends off what it is given. */
const isWithinOther = (act: ts.Node, { expression }: ts.CallExpression): boolean => {
  const name = nameOf(expression) ?? '';
  return !isWithin(act, expression) && !RUNS_IT.test(name) && name !== 'dispatch';
};

/** A callback of what runs it, one that is called where it stands, and the thunk that a function hands back. */
function isHandedToRun(given: FunctionNode): boolean {
  let at: ts.Node = given;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isCallExpression(parent))
    return parent.expression === at || (parent.arguments[0] === at && RUNS_IT.test(nameOf(parent.expression) ?? ''));
  const isHandedBack = ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === at);
  const [first] = given.parameters;
  return isHandedBack && !!first && ts.isIdentifier(first.name) && textOf(first.name) === 'dispatch';
}

function isUnderCondition(at: ts.Node, parent: ts.Node): boolean {
  if (ts.isIfStatement(parent)) return at !== parent.expression;
  if (ts.isConditionalExpression(parent)) return at !== parent.condition;
  if (ts.isBinaryExpression(parent))
    return at === parent.right && /^(&&|\|\||\?\?)=?$/.test(parent.operatorToken.getText());
  return (ts.isIterationStatement(parent, false) && at === parent.statement) || ts.isCaseOrDefaultClause(parent);
}

const leaving = new WeakMap<ts.Node, boolean>();

/** Whether a statement may end the function, or throw, at times. */
function mayLeave(statement: ts.Node): boolean {
  let may = leaving.get(statement);
  if (may === undefined) leaving.set(statement, (may = holdsExit(statement)));
  return may;
}

function holdsExit(node: ts.Node): boolean {
  if (isFunction(node)) return false;
  if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) return true;
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return true;
  return ts.forEachChild(node, child => holdsExit(child) || undefined) ?? false;
}
