import type { ValueClass } from '../model.ts';
import { cellsOf, type Cell, type Cells } from './cells.ts';
import { JAVASCRIPT, type Dialect } from './dialects.ts';
import { Unfollowed } from './graph.ts';
import { after, literal, type Language, type Where } from './languages.ts';
import type { PatternFlags } from './pattern-units.ts';
import { matching } from './patterns.ts';
import { NUMBER, numbersIn } from './numbers.ts';
import { checkLong, versionLanguages, type VersionForm } from './versions.ts';

/** Why the tests cannot be followed, as the end of a sentence. */
export interface Refusal {
  refusal: string;
}

/** Everything that rules ask of the text of one attribute. */
export class TextTests {
  readonly #languages = new Map<string, () => Language>();
  #versions: (() => Language[]) | null = null;
  readonly #constants = new Set<string>();
  readonly #patterns = new Set<string>();
  #limits: readonly number[] | null = null;
  /** True if anything but equality is asked. */
  hasParts = false;

  /** The text is compared with this one for equality, letter by letter. */
  constant(text: string): void {
    this.#constants.add(text);
  }

  literal(text: string, where: Where, isFolded = false): void {
    this.hasParts = true;
    this.#languages.set(JSON.stringify([text, where, isFolded]), () => literal(text, where, isFolded));
  }

  pattern(source: string, dialect: Dialect, flags: PatternFlags = {}): void {
    this.hasParts = true;
    const name = JSON.stringify([source, flags]);
    this.#patterns.add(name);
    this.#languages.set(name, () => matching(source, dialect, flags));
  }

  /** The text is compared with this one by the order of their units. */
  order(text: string): void {
    this.literal(text, 'whole');
    this.#languages.set(JSON.stringify(['after', text]), () => after(text));
  }

  versions(constants: readonly string[], form: VersionForm): void {
    this.hasParts = true;
    this.#versions = () => versionLanguages(constants, form);
  }

  /** Numbers count by their text, while they are also compared with these as numbers. */
  numbers(limits: readonly number[]): void {
    this.#limits = limits;
  }

  /** Texts of a length at which no pattern is asked any more; null where one may be missing. */
  long(length: number): string[] | null {
    const others = [...this.#languages].flatMap(([name, read]) => (this.#patterns.has(name) ? [] : [read]));
    try {
      const { cells } = cellsOf(others.map(read => read()));
      const texts = cells.flatMap(cell => (cell.all ? [] : [cell.long(length)]));
      return texts.every(text => text !== null) ? texts : null;
    } catch (error) {
      if (error instanceof Unfollowed) return null;
      throw error;
    }
  }

  /**
   * Of all texts but those that are compared with as a whole.
   * @param known Texts that stand for their class where they are in it.
   */
  classes(known: readonly ValueClass[]): TextClasses | Refusal {
    try {
      const versions = this.#versions?.() ?? [];
      const numbers = this.#limits ? [matching(NUMBER, JAVASCRIPT)] : [];
      const found = cellsOf([...versions, ...[...this.#languages.values()].map(read => read()), ...numbers]);
      if (versions.length > 0) checkLong(found.cells, versions.length);
      const more = this.#limits ? numbersIn(found.cells, this.#limits) : [];
      return new TextClasses(found, known, this.#constants, more);
    } catch (error) {
      if (error instanceof Unfollowed) return { refusal: error.message };
      throw error;
    }
  }
}

/** More texts of each class, to see whether the library takes them for one. */
const MORE = 4;

/** Texts made up before it is given up to find one that is no constant. */
const MAX_TRIES = 200;

export class TextClasses {
  /** One value for each class; where a class has but a few texts, one for each of them. */
  readonly classes: ValueClass[] = [];
  /** Texts that have to be one to the library. */
  readonly alike: string[][] = [];

  constructor(
    { cells, cellOf }: Cells,
    known: readonly ValueClass[],
    constants: ReadonlySet<string>,
    numbers: readonly number[],
  ) {
    const named = new Map<Cell, ValueClass>();
    for (const one of known) {
      const text = String(one.value);
      if (!constants.has(text) && !named.has(cellOf(text))) named.set(cellOf(text), one);
    }
    for (const cell of cells) {
      if (cell.all) {
        this.classes.push(...cell.all.map(value => ({ value, others: null })));
        continue;
      }
      const free = freeTexts(cell, constants);
      const name = named.get(cell);
      const others = (index: number) => {
        const one = name?.others?.(index);
        return typeof one === 'string' && cellOf(one) === cell ? one : cell.others(index);
      };
      this.classes.push({ value: name?.value ?? free[0], others });
      this.alike.push(name ? [String(name.value), ...free] : free);
    }
    this.classes.push(...numbers.map(value => ({ value, others: null })));
  }
}

/** Half of a sign is no text in some languages of patterns, and any sign in others. */
const ILL_FORMED = /\p{Surrogate}/u;

function freeTexts(cell: Cell, constants: ReadonlySet<string>): string[] {
  const free: string[] = [];
  for (let index = 0; index < MAX_TRIES && free.length < MORE; index++) {
    const text = index === 0 ? cell.text : cell.others(index);
    if (!constants.has(text) && !ILL_FORMED.test(text)) free.push(text);
  }
  // A text that only half of a sign can be in is better than none.
  if (free.length === 0 && !constants.has(cell.text)) return [cell.text];
  if (free.length === 0) throw new Unfollowed('a pattern allows hardly more texts than it is compared with');
  return free;
}
