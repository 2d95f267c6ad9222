import { meaningOf } from '../links/meaning.ts';
import { textOf, unwrap } from '../names.ts';
import { valueBehind } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** `{ ok: false }` -> false; null if the value is no object literal or does not say. */
export function memberGiven(value: ts.Expression, key: string): ts.Expression | null {
  const list = unwrap(value);
  // `return [false, 'strangers'] as const`
  if (ts.isArrayLiteralExpression(list)) return list.elements[Number(key)] ?? null;
  // `const verdict: Verdict = { ok: false }` is what is written there, not what its type says.
  const written = valueBehind(value);
  const meaning = ts.isObjectLiteralExpression(written) ? null : meaningOf(value);
  const object = ts.isObjectLiteralExpression(written) ? written : meaning?.is === 'object' ? meaning.node : null;
  for (const one of object?.properties ?? []) {
    if (!one.name || textOf(one.name) !== key) continue;
    if (ts.isPropertyAssignment(one)) return one.initializer;
    return ts.isShorthandPropertyAssignment(one) ? one.name : null;
  }
  return null;
}
