import { isIn, ASTRAL, unitsOf, type Units } from './units.ts';

/** What holds between two signs without taking one. */
export type Bound = 'start' | 'end' | 'word' | 'no-word' | 'line-start' | 'line-end';

/** The language is not one that can be followed; the message says why. */
export class Unfollowed extends Error {}

/** Larger patterns are not followed. */
const MAX_STEPS = 1500;

/** Steps of a pattern: from each some lead on by taking a sign, and some by nothing, or where a bound holds. */
export class Graph {
  readonly taking: { on: Units; to: number }[][] = [];
  readonly free: { if: Bound | null; to: number }[][] = [];
  readonly start = this.step();
  readonly end = this.step();

  step(): number {
    if (this.taking.length >= MAX_STEPS) throw new Unfollowed('its pattern is too large to be followed');
    this.free.push([]);
    return this.taking.push([]) - 1;
  }

  take(from: number, on: Units, to: number): void {
    this.taking[from]!.push({ on, to });
  }

  /** One sign, where those beyond the first 65,536 are one and not two. */
  takePoint(from: number, on: Units, to: number): void {
    this.take(
      from,
      unitsOf(
        on.flatMap(
          ([some, below]) =>
            [
              [some, Math.min(below, 0xd800)],
              [Math.max(some, 0xe000), Math.min(below, ASTRAL)],
            ] as const,
        ),
      ),
      to,
    );
    if (!isIn(ASTRAL, on)) return;
    const half = this.step();
    this.take(from, [[0xd800, 0xdc00]], half);
    this.take(half, [[0xdc00, 0xe000]], to);
  }

  go(from: number, to: number, bound: Bound | null = null): void {
    this.free[from]!.push({ if: bound, to });
  }
}
