import { ABSENT } from './contexts.ts';
import type { ValueClass } from './model.ts';

/** One value for each thing that the tests say, and none for what they say of nothing. */
export function mergedBy(signature: (value: unknown) => string, classes: readonly ValueClass[]): ValueClass[] {
  const seen = new Set([signature(ABSENT)]);
  return classes.filter(({ value }) => {
    const name = signature(value);
    return !seen.has(name) && seen.add(name);
  });
}

/** One number of each stretch that the limits mark off, and the limits. Whole numbers are preferred. */
export function numberClasses(limits: readonly number[]): ValueClass[] {
  if (limits.length === 0) return [];
  const sorted = [...limits].sort((a, b) => a - b);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const between = sorted.slice(1).map((limit, index): ValueClass => {
    const before = sorted[index]!;
    const whole = Math.floor(before) + 1;
    const value = whole < limit ? whole : (before + limit) / 2;
    return { value, others: more => value + ((limit - value) * (more + 1)) / (more + 2) };
  });
  return [
    ...sorted.map(value => ({ value, others: null })),
    ...between,
    { value: Math.ceil(least) - 1, others: more => Math.ceil(least) - 2 - more },
    { value: Math.floor(most) + 1, others: more => Math.floor(most) + 2 + more },
  ];
}

/** More texts than this that are looked for in a list: their combinations are too many. */
export const MAX_PARTS = 4;

/** All sets of some texts; of many, only the small ones and the whole. */
export function subsetsOf(items: readonly string[]): string[][] {
  if (items.length > MAX_PARTS + 1) return [[], ...items.map(item => [item]), [...items]];
  return items.reduce<string[][]>((sets, item) => [...sets, ...sets.map(set => [...set, item])], [[]]);
}
