import type { FunctionNode } from '../../names.ts';
import { nameOf, receiverOf, unwrap } from '../../names.ts';
import { declarationOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

/**
 * Conditions under which something is put on the list that a function hands back, each in an `if` of its own: none of
 * them held if the list is empty. Null for what is no such list.
 */
export function reasonsFor(answer: ts.Expression, { body }: FunctionNode): ts.Expression[] | null {
  const list = unwrap(answer);
  const declared = ts.isIdentifier(list) ? declarationOf(list.text, list) : null;
  const start = declared && ts.isVariableDeclaration(declared) && declared.initializer && unwrap(declared.initializer);
  if (!start || !body || !ts.isBlock(body) || !ts.isArrayLiteralExpression(start) || start.elements.length > 0)
    return null;
  return body.statements.flatMap(statement =>
    ts.isIfStatement(statement) &&
    !statement.elseStatement &&
    puts(statement.thenStatement, (list as ts.Identifier).text)
      ? [statement.expression]
      : [],
  );
}

function puts(then: ts.Statement, list: string): boolean {
  const statements = ts.isBlock(then) ? then.statements : [then];
  return statements.some(({ expression: call }: ts.Statement & { expression?: ts.Expression }) => {
    if (!call || !ts.isCallExpression(call) || !/^(push|unshift|add)$/.test(nameOf(call.expression) ?? ''))
      return false;
    const receiver = receiverOf(call.expression);
    return receiver !== null && nameOf(receiver) === list;
  });
}
