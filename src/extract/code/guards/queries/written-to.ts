import { ts } from '../../ts-morph.ts';

/** Whether a member is given another value where it stands, or is taken away: `one.state = x`, `one.count++`, `delete one.state`. */
export function isWrittenTo(member: ts.Expression): boolean {
  const { parent } = member;
  if (ts.isDeleteExpression(parent)) return true;
  if (ts.isPostfixUnaryExpression(parent)) return true;
  if (ts.isPrefixUnaryExpression(parent))
    return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
  if (!ts.isBinaryExpression(parent) || parent.left !== member) return false;
  const { kind } = parent.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
