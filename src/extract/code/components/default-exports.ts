import { ts } from '../ts-morph.ts';

export function isDefaultExport(statement: ts.Statement): statement is ts.FunctionDeclaration | ts.ClassDeclaration {
  if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return false;
  return statement.modifiers?.some(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

/** The right side of `module.exports = …`. */
export function moduleExports(ast: ts.SourceFile): ts.Expression | null {
  for (const statement of ast.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    if (operatorToken.kind === ts.SyntaxKind.EqualsToken && left.getText() === 'module.exports') return right;
  }
  return null;
}
