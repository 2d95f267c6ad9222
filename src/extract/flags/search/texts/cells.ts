import { drawing } from '../chance.ts';
import { alphabetOf, type Letter } from './alphabet.ts';
import { Automaton } from './automaton.ts';
import { Unfollowed } from './graph.ts';
import type { Language } from './languages.ts';

/** All texts that are in the same ones of some languages. */
export interface Cell {
  /** For each language whether they are in it. */
  within: readonly boolean[];
  /** One of the shortest. */
  text: string;
  /** More of them, not always different ones; the same for the same index. */
  others(index: number): string;
  /** All of them, where they are few. */
  all: readonly string[] | null;
  /** One of at least so many signs; null if none was found. */
  long(length: number): string | null;
}

/** Cells with a way to look one up. */
export interface Cells {
  cells: readonly Cell[];
  cellOf(text: string): Cell;
}

const MAX_STATES = 2000;
const FEW = 32;
/** Signs that a text is made longer by than it has to be. */
const LONGER = 12;

/** All cells that have a text at all. Throws `Unfollowed` where there are too many ways to go. */
export function cellsOf(languages: readonly Language[]): Cells {
  const parts = languages.flatMap((language, index) =>
    language.parts.map(({ graph, met }) => ({ index, met, automaton: new Automaton(graph) })),
  );
  const letters = alphabetOf(parts.flatMap(({ automaton }) => automaton.sets));
  const states: State[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (at: readonly number[]): number => {
    const name = at.join();
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (states.length >= MAX_STATES) throw new Unfollowed('the tests of its text go together in too many ways');
    numbers.set(name, states.length);
    return states.push({ at, within: withinOf(at), next: [] }) - 1;
  };
  const withinOf = (at: readonly number[]): boolean[] => {
    const within = languages.map(() => true);
    for (const [position, { index, met, automaton }] of parts.entries())
      if (automaton.isMet(at[position]!) !== met) within[index] = false;
    return within;
  };
  const step = (at: readonly number[], unit: number) =>
    parts.map(({ automaton }, position) => automaton.next(at[position]!, unit));
  const start = parts.map(() => 0);
  numberOf(start);
  // The list grows as its states lead to others.
  for (const state of states) for (const { units } of letters) state.next.push(numberOf(step(state.at, units[0]!)));
  const groups = new Map<string, number[]>();
  for (const [number, { within }] of states.entries()) {
    const name = nameOf(within);
    groups.set(name, [...(groups.get(name) ?? []), number]);
  }
  const cells = new Map([...groups].map(([name, goals]) => [name, new Walks(states, letters, goals).cell()]));
  const endOf = (text: string) =>
    text.split('').reduce<readonly number[]>((at, unit) => step(at, unit.charCodeAt(0)), start);
  return { cells: [...cells.values()], cellOf: text => cells.get(nameOf(withinOf(endOf(text))))! };
}

const nameOf = (within: readonly boolean[]) => within.map(Number).join('');

interface State {
  at: readonly number[];
  within: readonly boolean[];
  /** Where each letter leads to. */
  next: number[];
}

/** Ways from the start to one group of states. */
class Walks {
  readonly #states: readonly State[];
  readonly #letters: readonly Letter[];
  readonly #goals: ReadonlySet<number>;
  /** Letters that are needed at least from each state; none where there is no way. */
  readonly #far: (number | undefined)[];

  constructor(states: readonly State[], letters: readonly Letter[], goals: readonly number[]) {
    this.#states = states;
    this.#letters = letters;
    this.#goals = new Set(goals);
    this.#far = this.#distances(goals);
  }

  cell(): Cell {
    const text = this.#walk(0, () => 0);
    return {
      within: this.#states[[...this.#goals][0]!]!.within,
      text,
      others: index => this.#walk(LONGER, drawing(index * 7919 + 17)),
      all: this.#all(),
      long: length => this.#long(length),
    };
  }

  #long(length: number): string | null {
    for (let seed = 1; seed < 6; seed++) {
      const draw = drawing(seed);
      let isFirst = true;
      // The first draw says how long to go astray.
      const text = this.#walk(length, () => (isFirst ? ((isFirst = false), 0.999_999) : draw()));
      if (text.length >= length) return text;
    }
    return null;
  }

  /** Goes astray for some letters, and then straight to the next goal. */
  #walk(astray: number, draw: () => number): string {
    let text = '';
    let at = 0;
    for (let left = Math.floor(draw() * (astray + 1)); ; left--) {
      const far = this.#far[at]!;
      if (left <= 0 && far === 0) return text;
      const { next } = this.#states[at]!;
      const ways = this.#letters.flatMap((_, letter) => {
        const to = this.#far[next[letter]!];
        return to !== undefined && (left > 0 || to < far) ? [letter] : [];
      });
      if (ways.length === 0) return text;
      const letter = ways[Math.floor(draw() * ways.length)]!;
      const { units } = this.#letters[letter]!;
      text += String.fromCharCode(units[Math.floor(draw() * units.length)]!);
      at = next[letter]!;
    }
  }

  #distances(goals: readonly number[]): (number | undefined)[] {
    const before: number[][] = this.#states.map(() => []);
    for (const [number, { next }] of this.#states.entries()) for (const to of next) before[to]!.push(number);
    const far: (number | undefined)[] = this.#states.map(() => undefined);
    const queue = [...goals];
    for (const goal of goals) far[goal] = 0;
    for (const at of queue)
      for (const from of before[at]!)
        if (far[from] === undefined) {
          far[from] = far[at]! + 1;
          queue.push(from);
        }
    return far;
  }

  /** Null if there are many, or as many as one likes. */
  #all(): string[] | null {
    const texts: string[] = [];
    const isFew = this.#collect(0, '', texts, new Set());
    return isFew ? texts : null;
  }

  #collect(at: number, text: string, texts: string[], on: Set<number>): boolean {
    if (on.has(at) || texts.length > FEW) return false;
    if (this.#goals.has(at)) texts.push(text);
    on.add(at);
    for (const [letter, to] of this.#states[at]!.next.entries()) {
      if (this.#far[to] === undefined) continue;
      const { units, size } = this.#letters[letter]!;
      if (units.length < size) return false;
      for (const unit of units) if (!this.#collect(to, text + String.fromCharCode(unit), texts, on)) return false;
    }
    on.delete(at);
    return texts.length <= FEW;
  }
}
