import { leaves } from './completion.ts';
import type { FunctionNode } from './names.ts';
import { ts } from './ts-morph.ts';

/** A way out of a function other than throwing. */
export interface Way {
  /** Where control stands when it leaves: the `return`, the expression of an arrow function, or the body for its end. */
  node: ts.Node;
  value: ts.Expression | null;
}

/** Every way in which a function comes back; empty if it has no body or always throws. */
export function returnsOf({ body }: FunctionNode): Way[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return [{ node: body, value: body }];
  const ways: Way[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isReturnStatement(node)) ways.push({ node, value: node.expression ?? null });
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(body, walk);
  return body.statements.some(one => leaves(one)) ? ways : [...ways, { node: body, value: null }];
}
