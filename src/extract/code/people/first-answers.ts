import type { FunctionNode } from '../names.ts';
import { isFunction, throughout } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** The first answer that asks for something: what the function checks before that stands before the search, wherever it is made. */
export function firstAnswer({ body }: FunctionNode): ts.Node | null {
  if (!body || !ts.isBlock(body)) return body ?? null;
  let first: ts.Node | null = null;
  const look = (node: ts.Node): void => {
    if (first || isFunction(node)) return;
    if (ts.isReturnStatement(node) && node.expression && asks(node.expression)) first = node.expression;
    else ts.forEachChild(node, look);
  };
  look(body);
  return first ?? body.statements.at(-1) ?? null;
}

function asks(answer: ts.Expression): boolean {
  let found = false;
  throughout(answer, one => (found ||= ts.isCallExpression(one)));
  return found || ts.isIdentifier(answer);
}
