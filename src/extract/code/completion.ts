import { chainOf } from './names.ts';
import { ts } from './ts-morph.ts';

/**
 * Which ways out count. `any`: what follows in the same list is not reached. `function`: nothing after a surrounding loop is
 * reached either. `throw`: not even the caller goes on.
 */
export type Exit = 'any' | 'function' | 'throw';

/** True if control never reaches what follows the statement. `false` also means "not sure": then there is no guard. */
export function leaves(statement: ts.Statement | undefined, exit: Exit = 'any'): boolean {
  if (!statement) return false;
  if (ts.isThrowStatement(statement)) return true;
  if (ts.isReturnStatement(statement)) return exit !== 'throw';
  if (ts.isBreakStatement(statement) || ts.isContinueStatement(statement)) return exit === 'any';
  if (ts.isBlock(statement))
    return !mayEndEarly(statement, exit) && statement.statements.some(one => leaves(one, exit));
  if (ts.isIfStatement(statement))
    return leaves(statement.thenStatement, exit) && leaves(statement.elseStatement, exit);
  if (ts.isTryStatement(statement)) {
    if (leaves(statement.finallyBlock, exit)) return true;
    return leaves(statement.tryBlock, exit) && (!statement.catchClause || leaves(statement.catchClause.block, exit));
  }
  return ts.isExpressionStatement(statement) && endsProcess(statement.expression);
}

/** Whether a weaker exit than the one asked for could end the node early. Functions inside do not run here. */
export function mayEndEarly(node: ts.Node, exit: Exit): boolean {
  if (exit === 'any' || ts.isFunctionLike(node)) return false;
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return true;
  if (ts.isReturnStatement(node) && exit === 'throw') return true;
  return ts.forEachChild(node, child => mayEndEarly(child, exit) || undefined) ?? false;
}

function endsProcess(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression) && chainOf(expression.expression).join('.') === 'process.exit';
}
