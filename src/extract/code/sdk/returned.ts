import { calleeOf } from '../callees.ts';
import { eachNode, isFunction, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Origin, OriginContext } from './origin.ts';
import { originOf } from './origin.ts';
import { ofType } from './typed.ts';

/** Where the value comes from that a function of the product's own returns: `getStripe()`, `useAnalytics()`. */
export function returnedBy(call: ts.CallExpression, context: OriginContext, steps: number): Origin | null {
  const own = unwrap(call.expression);
  // `const client = (() => { … return new Client(); })()`
  const callee = steps > 0 ? (isFunction(own) ? own : calleeOf(call.expression)) : null;
  const file = callee && context.slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!callee?.body || !file) return null;
  const told = ofType(callee.type, file);
  if (told) return told;
  const returned = ts.isBlock(callee.body) ? returnsOf(callee.body) : [callee.body];
  for (const value of returned) {
    const origin = originOf(value, file, context, steps);
    // What a parameter or a field of unknown origin holds is not known any better from outside.
    if (origin && (origin.package !== null || origin.global !== null)) return origin;
  }
  return null;
}

/** What a body returns itself, in turn. */
export function returnsOf(body: ts.Block): ts.Expression[] {
  const values: ts.Expression[] = [];
  eachNode(body, node => {
    if (!ts.isReturnStatement(node) || !node.expression) return;
    for (let at: ts.Node = node.parent; at !== body; at = at.parent) if (isFunction(at)) return;
    values.push(node.expression);
  });
  return values;
}
