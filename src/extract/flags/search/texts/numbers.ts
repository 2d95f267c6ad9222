import { stretchesOf } from '../stretches.ts';
import type { Cell } from './cells.ts';
import { Unfollowed } from './graph.ts';

/** How JavaScript writes a number out, and a little more. */
export const NUMBER = String.raw`^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?(?:e[+-][1-9]\d*)?$`;

/** Numbers made up for each class of texts. */
const MAX_TRIES = 150;

/**
 * A number of each class of texts that has one, in each stretch that the limits mark off. Throws `Unfollowed` where
 * there may be one that was not found.
 * @param cells Their last language is the texts of numbers.
 */
export function numbersIn(cells: readonly Cell[], limits: readonly number[]): number[] {
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  /** Limits are stretches by themselves: 1, 3 and so on, with 0 below the first. */
  const placeOf = (number: number): number => {
    const next = sorted.findIndex(limit => limit >= number);
    return next < 0 ? sorted.length * 2 : next * 2 + (sorted[next] === number ? 1 : 0);
  };
  const found = new Map<Cell, Map<number, number>>();
  for (const cell of cells.filter(({ within }) => within.at(-1)!)) {
    const own = new Map<number, number>();
    const texts = cell.all ?? Array.from({ length: MAX_TRIES }, (_, index) => (index ? cell.others(index) : cell.text));
    for (const text of texts) {
      const number = Number(text);
      if (String(number) === text && !own.has(placeOf(number))) own.set(placeOf(number), number);
    }
    const isAll = cell.all !== null || (sorted.every((_, index) => own.has(index * 2)) && own.has(sorted.length * 2));
    if (!isAll) throw new Unfollowed('it is compared as a number and as a text');
    found.set(cell, own);
  }
  return [...stretchesOf(sorted), ...[...found.values()].flatMap(own => [...own.values()])];
}
