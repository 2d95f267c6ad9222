import type { UserCondition } from './document.ts';

/** What a comparator does with the attribute; the SDK knows each of them with its negation. */
export type Comparison = 'equal' | 'starts' | 'ends' | 'contains' | 'version' | 'number' | 'list';

const OF: readonly [first: number, last: number, comparison: Comparison, isHashed: boolean][] = [
  [0, 1, 'equal', false],
  [2, 3, 'contains', false],
  [4, 9, 'version', false],
  [10, 15, 'number', false],
  [16, 17, 'equal', true],
  // Moments are seconds since 1970.
  [18, 19, 'number', false],
  [20, 21, 'equal', true],
  [22, 23, 'starts', true],
  [24, 25, 'ends', true],
  [26, 27, 'list', true],
  [28, 29, 'equal', false],
  [30, 31, 'starts', false],
  [32, 33, 'ends', false],
  [34, 35, 'list', false],
];

export const TEXT_EQUALS = 28;
export const TEXT_NOT_EQUALS = 29;

/** @returns Null for a comparator that the SDK does not know: asked for, it gives no answer at all. */
export function comparisonOf({ c }: UserCondition): { comparison: Comparison; isHashed: boolean } | null {
  const found = OF.find(([first, last]) => c >= first && c <= last);
  return found ? { comparison: found[2], isHashed: found[3] } : null;
}
