import { leaves } from './completion.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** A way out of a function other than throwing. */
export interface Way {
  /** Where control stands when it leaves: what is returned, a bare `return`, or the body for its end. */
  node: ts.Node;
  value: ts.Expression | null;
}

const known = new WeakMap<FunctionNode, readonly Way[]>();

/** Every way in which a function comes back; empty if it has no body or always throws. */
export function returnsOf(declared: FunctionNode): readonly Way[] {
  let ways = known.get(declared);
  if (!ways) known.set(declared, (ways = findWays(declared)));
  return ways;
}

function findWays({ body }: FunctionNode): Way[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return waysIn(body);
  const ways: Way[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isReturnStatement(node)) ways.push(...(node.expression ? waysIn(node.expression) : [{ node, value: null }]));
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(body, walk);
  return body.statements.some(one => leaves(one)) ? ways : [...ways, { node: body, value: null }];
}

/** Either side of `a ? b : c` is a way of its own. */
function waysIn(value: ts.Expression): Way[] {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner)) return [...waysIn(inner.whenTrue), ...waysIn(inner.whenFalse)];
  return isFailure(inner) ? [] : [{ node: value, value }];
}

/** `return Promise.reject(…)` is throwing in another way. */
const isFailure = (value: ts.Expression) =>
  ts.isCallExpression(value) && chainOf(value.expression).join('.') === 'Promise.reject';
