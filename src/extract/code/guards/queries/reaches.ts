import { leaves } from '../completion.ts';
import { ts } from '../../ts-morph.ts';

/** Whether control can come from one place of a function to a later one: nothing leaves for good between, and they stand on one way. */
export function reaches(from: ts.Node, to: ts.Node): boolean {
  for (let child = from, parent = from.parent; parent; child = parent, parent = parent.parent) {
    const isShared = to.pos >= parent.pos && to.end <= parent.end;
    if (isShared) return !isOnOtherWay(parent, child, to);
    if (ts.isBlock(parent) || ts.isCaseOrDefaultClause(parent)) {
      const after = parent.statements.slice(parent.statements.indexOf(child as ts.Statement));
      // What is thrown in a `try` may be caught, and go on.
      const isCaught = ts.isTryStatement(parent.parent) && parent.parent.catchClause !== undefined;
      if (!isCaught && after.some(one => leaves(one, ts.isBlock(parent) ? 'function' : 'any'))) return false;
    }
  }
  return true;
}

/** One in the one branch, the other in the other. */
function isOnOtherWay(parent: ts.Node, child: ts.Node, to: ts.Node): boolean {
  const holds = (node: ts.Node | undefined) => node !== undefined && to.pos >= node.pos && to.end <= node.end;
  if (ts.isIfStatement(parent)) return child === parent.thenStatement && holds(parent.elseStatement);
  return ts.isConditionalExpression(parent) && child === parent.whenTrue && holds(parent.whenFalse);
}
