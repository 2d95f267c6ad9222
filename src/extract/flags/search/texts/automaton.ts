import type { Bound, Graph } from './graph.ts';
import { isIn, WORD, type Units } from './units.ts';

/** What stands beside a place in a text. */
type Side = 'edge' | 'word' | 'line' | 'other';

const sideOf = (unit: number): Side =>
  isIn(unit, WORD) ? 'word' : unit === 0x0a || unit === 0x0d || unit === 0x20_28 || unit === 0x20_29 ? 'line' : 'other';

/** Walks all ways through a graph at once. Its states are numbers, made when they are first come to; 0 is the start. */
export class Automaton {
  readonly #graph: Graph;
  readonly #states: { steps: readonly number[]; before: Side }[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known: Map<number, number>[] = [];
  /** For each unit met so far where it leads to from each step. */
  readonly #ways = new Map<number, readonly number[][]>();
  /** Whether what stands before a place matters after the first sign. */
  readonly #minds: boolean;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#minds = graph.free.flat().some(({ if: bound }) => bound !== null && bound !== 'start' && bound !== 'end');
    this.#numberOf([graph.start], 'edge');
  }

  /** All sets of units that it tells apart. */
  get sets(): Units[] {
    const own = this.#graph.taking.flat().map(({ on }) => on);
    return this.#minds ? [...own, WORD, LINES] : own;
  }

  next(state: number, unit: number): number {
    const known = this.#known[state]!.get(unit);
    if (known !== undefined) return known;
    const { steps, before } = this.#states[state]!;
    const side = sideOf(unit);
    const to = new Set<number>();
    const ways = this.#waysOf(unit);
    for (const step of this.#around(steps, before, side)) for (const one of ways[step]!) to.add(one);
    // What has met the end once has met it for good.
    const all = to.has(this.#graph.end) ? [this.#graph.end] : [...to].sort((a, b) => a - b);
    const found = this.#numberOf(all, this.#minds ? side : 'other');
    this.#known[state]!.set(unit, found);
    return found;
  }

  isMet(state: number): boolean {
    const { steps, before } = this.#states[state]!;
    return this.#around(steps, before, 'edge').has(this.#graph.end);
  }

  #waysOf(unit: number): readonly number[][] {
    const known = this.#ways.get(unit);
    if (known) return known;
    const ways = this.#graph.taking.map(all => all.flatMap(({ on, to }) => (isIn(unit, on) ? [to] : [])));
    this.#ways.set(unit, ways);
    return ways;
  }

  /** All steps that can be come to from these without taking a sign. */
  #around(steps: readonly number[], before: Side, after: Side): Set<number> {
    const found = new Set(steps);
    for (const step of found)
      for (const { if: bound, to } of this.#graph.free[step]!)
        if (bound === null || holds(bound, before, after)) found.add(to);
    return found;
  }

  #numberOf(steps: readonly number[], before: Side): number {
    const name = `${before}${steps.join()}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#states.push({ steps, before }) - 1;
    this.#numbers.set(name, number);
    this.#known.push(new Map());
    return number;
  }
}

const LINES: Units = [
  [0x0a, 0x0b],
  [0x0d, 0x0e],
  [0x20_28, 0x20_2a],
];

function holds(bound: Bound, before: Side, after: Side): boolean {
  switch (bound) {
    case 'start':
      return before === 'edge';
    case 'end':
      return after === 'edge';
    case 'line-start':
      return before === 'edge' || before === 'line';
    case 'line-end':
      return after === 'edge' || after === 'line';
    case 'word':
      return (before === 'word') !== (after === 'word');
    case 'no-word':
      return (before === 'word') === (after === 'word');
  }
}
