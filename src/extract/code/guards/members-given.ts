import { meaningOf } from '../links/meaning.ts';
import { textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `{ ok: false }` -> false; null if the value is no object literal or does not say. */
export function memberGiven(value: ts.Expression, key: string): ts.Expression | null {
  const list = unwrap(value);
  // `return [false, 'strangers'] as const`
  if (ts.isArrayLiteralExpression(list)) return list.elements[Number(key)] ?? null;
  const meaning = meaningOf(value);
  if (meaning?.is !== 'object') return null;
  for (const one of meaning.node.properties) {
    if (!one.name || textOf(one.name) !== key) continue;
    if (ts.isPropertyAssignment(one)) return one.initializer;
    return ts.isShorthandPropertyAssignment(one) ? one.name : null;
  }
  return null;
}
