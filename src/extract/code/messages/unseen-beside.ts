import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { givenTo, maySend } from './handed-on.ts';
import { isGivenNobody } from './given-nobody.ts';
import { becomesOf } from './only-read.ts';

/** What leads to judged places. `isRefusing`: whether any of them asks of the two itself. */
export interface Leading {
  callee: ts.Expression;
  isRefusing: boolean;
}

/** Whether it is seen to send, or at least called so; else it may as well be a check. */
export interface Beside {
  call: ts.CallExpression;
  isSent: boolean;
}

/**
 * Another call beside those that lead to judged places that may send the message as well, without what is asked there:
 * `if (isFriend) return toFriend(me, to, text); return enqueue(me, to, text);`
 * @param isAsked Whether strangers are surely refused before a call, by whatever stands before it or came back without throwing.
 */
export function unseenBeside(
  root: ts.Node,
  leading: readonly Leading[],
  isAsked: (call: ts.CallExpression) => boolean,
): Beside | null {
  const wayOf = ({ callee }: Leading) => (isCallOf(callee.parent, callee) ? callee.parent : callee);
  const ways = leading.map(wayOf);
  // Where a place asks nothing, it is found itself, and a call beside it hides nothing. What one asks is asked of the other
  // only if the refusal reaches it: not if it is caught, not waited for, or comes too late.
  const found = leading.filter(one => !one.isRefusing).map(wayOf);
  const given = givenTo(ways);
  const unseen: Beside[] = [];
  const look = (node: ts.Node): void => {
    if (ways.some(way => way === node && ts.isCallExpression(way))) return;
    const isBeside =
      ts.isCallExpression(node) &&
      maySend(node, given) &&
      !isGivenNobody(node, given, root) &&
      !ways.some(way => isWithin(way, node));
    const becomes = isBeside ? becomesOf(node, ways, given) : 'read';
    if (becomes !== 'read' && !found.some(way => runsWith(way, node, root)) && !isAsked(node as ts.CallExpression))
      unseen.push({ call: node as ts.CallExpression, isSent: becomes === 'sent' });
    else ts.forEachChild(node, look);
  };
  look(root);
  return unseen.find(one => one.isSent) ?? unseen[0] ?? null;
}

const isCallOf = (node: ts.Node, callee: ts.Expression): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression === callee;

/** Whether a way runs wherever the call does: it stands in no branch of its own, and nothing leaves between. */
function runsWith(way: ts.Node, call: ts.Node, root: ts.Node): boolean {
  let around = way;
  while (around !== root && !isWithin(call, around.parent)) {
    if (isBranch(around)) return false;
    around = around.parent;
  }
  // Here `around` holds the way only, and its parent the call as well.
  if (around === root || isBranch(around)) return around === root;
  const { parent } = around;
  if (!(ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent))) return true;
  if (way.pos < call.pos) return true;
  return ![...parent.statements].some(one => one.end > call.pos && one.pos < around.pos && mayLeave(one));
}

function isBranch(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return node !== parent.expression;
  if (ts.isConditionalExpression(parent)) return node !== parent.condition;
  if (ts.isBinaryExpression(parent))
    return node === parent.right && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText());
  if (ts.isIterationStatement(parent, false)) return node === parent.statement;
  if (ts.isFunctionLike(node)) return !ts.isCallExpression(parent);
  return ts.isCatchClause(node) || ts.isCaseOrDefaultClause(node);
}

function mayLeave(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isReturnStatement(node) || ts.isBreakOrContinueStatement(node) || ts.isThrowStatement(node)) return true;
  return ts.forEachChild(node, mayLeave) ?? false;
}
