import type { Held } from './dominance.ts';
import { nameOf, unwrap } from './names.ts';
import { valueOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

/** `for (const one of people.filter(isAdult))`: each element has passed the test of the filter. */
export function heldByFilter(list: ts.Expression): Held[] {
  const inner = unwrap(list);
  const made = unwrap(ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner);
  if (!ts.isCallExpression(made) || nameOf(made.expression) !== 'filter') return [];
  const [test] = made.arguments;
  // The test of a filter is not waited for: a promise keeps everybody.
  const isPlain = test && ts.isArrowFunction(test) && !ts.isBlock(test.body) && !test.modifiers;
  return isPlain ? [{ test: test.body as ts.Expression, outcome: true, over: null }] : [];
}

/** `people.filter(isAdult).map(one => …)`: so in the callback. */
export function heldInCallback({ expression, arguments: [first] }: ts.CallExpression, child: ts.Node): Held[] {
  if (child !== first || !ts.isPropertyAccessExpression(expression)) return [];
  return /^(map|forEach|flatMap)$/.test(expression.name.text) ? heldByFilter(expression.expression) : [];
}
