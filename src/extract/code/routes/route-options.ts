import type { Held } from '../guards/dominance.ts';
import { meaningOf } from '../links/meaning.ts';
import { isFunction, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `route({ permission: 'x', requiresAge: true }, handler)`, `super(meta, async () => …)`: options that are given together
 * with a handler, on the spot or by the name of an object.
 */
export function heldByOptions(call: ts.CallExpression, child: ts.Node): Held[] {
  const at = call.arguments.indexOf(child as ts.Expression);
  if (at < 1 || !(isFunction(child) || ts.isIdentifier(child) || ts.isPropertyAccessExpression(child))) return [];
  return call.arguments.slice(0, at).flatMap(argument => optionsIn(argument));
}

function optionsIn(argument: ts.Expression): Held[] {
  const inner = unwrap(argument);
  // `router.post('/', route({ right: 'SEND' }), handler)`
  if (ts.isCallExpression(inner)) return inner.arguments.flatMap(one => (isTable(one) ? optionsIn(one) : []));
  if (!isTable(inner) && !ts.isIdentifier(inner)) return [];
  const meaning = meaningOf(inner);
  if (meaning?.is !== 'object') return [];
  return meaning.node.properties.flatMap((property): Held[] =>
    ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name) ? [{ option: property }] : [],
  );
}

const isTable = (expression: ts.Expression) => ts.isObjectLiteralExpression(unwrap(expression));
