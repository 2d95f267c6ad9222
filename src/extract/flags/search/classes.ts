import { ABSENT } from './contexts.ts';
import type { AttributeModel, ValueClass } from './model.ts';
import { versionClasses } from './versions.ts';

/** Stands for every text that no rule names. Rules that hold this sign cannot be searched. */
export const FILL = '\u2021other\u2021';
const SIGN = '\u2021';

/** More substring tests than this on one attribute: their combinations are too many. */
const MAX_PARTS = 4;

/**
 * Collects what the rules of a flag do with one attribute, and finds a value for each class that they can tell apart.
 * Complete for: equality with constants, comparison with numbers, prefixes, suffixes, substrings, members of a list,
 * truth, versions, and any mixture of them that is not opaque.
 */
export class Classes {
  readonly #exact = new Map<string, unknown>();
  readonly #numbers = new Set<number>();
  readonly #prefixes = new Set<string>();
  readonly #suffixes = new Set<string>();
  readonly #parts = new Set<string>();
  readonly #members = new Set<string>();
  readonly #versions = new Set<string>();
  #opaque: string | null = null;
  #lists = false;
  #loose = false;

  /** The attribute is compared with this value for equality, or is one of a list that holds it. */
  exact(value: unknown): void {
    this.#exact.set(`${typeof value} ${JSON.stringify(value)}`, value);
    this.#checkText(value);
  }

  /** The attribute is compared with this number, by order or equality. */
  number(limit: number): void {
    if (Math.abs(limit) < 2 ** 50) this.#numbers.add(limit);
    else this.opaque('it is compared with a number beyond bounds');
  }

  prefix(text: string): void {
    this.#prefixes.add(text);
    this.#checkText(text);
  }

  suffix(text: string): void {
    this.#suffixes.add(text);
    this.#checkText(text);
  }

  /** The text is looked for inside of the attribute. */
  part(text: string): void {
    this.#parts.add(text);
    this.#checkText(text);
  }

  /** The attribute may be a list, and this text is looked for among its members. */
  member(text: string): void {
    this.list();
    this.#members.add(text);
    this.#checkText(text);
  }

  /** The attribute may be a list. */
  list(): void {
    this.#lists = true;
  }

  /**
   * Comparisons with numbers take texts of digits and booleans for numbers, while other tests tell them apart; any other
   * text makes the rule fail.
   */
  loose(): void {
    this.#loose = true;
  }

  /** Only whether it is true or false counts. */
  truth(): void {
    this.exact(true);
    this.exact(false);
  }

  /** The attribute is compared with this version, by the rules of semantic versions. */
  version(text: string): void {
    this.#versions.add(text);
  }

  /** The classes are not all that the rule can tell apart; the first reason is kept. */
  opaque(reason: string): void {
    this.#opaque ??= reason;
  }

  /**
   * @param signature What all tests of the flag together say of a value, `ABSENT` among them. Values of which they say the
   * same become one class: never give it for an attribute that a percentage hashes.
   */
  build(signature?: (value: unknown) => string): AttributeModel {
    const isNumeric = this.#loose && this.#isOnlyNumbers();
    if (this.#loose && this.#exact.size > 0)
      for (const value of [...[...this.#numbers].map(String), true, false, '']) this.exact(value);
    const classes: ValueClass[] = [...this.#exact.values()].map(value => ({ value, others: null }));
    classes.push(...numberClasses([...this.#numbers]));
    if (this.#versions.size > 0) {
      const versions = versionClasses([...this.#versions]);
      if (versions === null || this.#prefixes.size + this.#suffixes.size + this.#parts.size > 0)
        this.opaque('it is compared as a version in a way that is not followed');
      classes.push(...(versions ?? []).map(value => ({ value, others: null })));
    }
    classes.push(...(isNumeric ? [] : this.#texts()), ...this.#listClasses());
    const seen = new Set<string>();
    const distinct = classes.filter(({ value }) => {
      const name = `${typeof value} ${JSON.stringify(value)}`;
      return !seen.has(name) && seen.add(name);
    });
    const merged = signature && this.#opaque === null ? mergedBy(signature, distinct) : distinct;
    return { classes: merged, every: distinct, opaque: this.#opaque };
  }

  /** A text where the rule wants a number makes it fail: the file decides nothing then. */
  #isOnlyNumbers(): boolean {
    const texts =
      this.#prefixes.size + this.#suffixes.size + this.#parts.size + this.#members.size + this.#versions.size;
    return texts === 0 && [...this.#exact.values()].every(value => typeof value !== 'string');
  }

  /** Every prefix with every suffix and every set of substrings, and something unknown in between. */
  #texts(): ValueClass[] {
    const middles = subsetsOf([...this.#parts]).map(parts => [FILL, ...parts.flatMap(part => [part, FILL])].join(''));
    const texts = ['', ...this.#prefixes].flatMap(prefix =>
      ['', ...this.#suffixes].flatMap(suffix => middles.map(middle => prefix + middle + suffix)),
    );
    return texts.map(value => ({ value, others: index => filled(value, index) }));
  }

  #listClasses(): ValueClass[] {
    if (!this.#lists) return [];
    const sets = subsetsOf([...this.#members, FILL]);
    return sets.map(value => ({ value, others: null }));
  }

  #checkText(value: unknown): void {
    if (typeof value === 'string' && value.includes(SIGN)) this.opaque('its rules hold a sign that is used here');
    if (this.#parts.size > MAX_PARTS || this.#members.size > MAX_PARTS)
      this.opaque('too many texts are looked for inside of it');
  }
}

function mergedBy(signature: (value: unknown) => string, classes: readonly ValueClass[]): ValueClass[] {
  const seen = new Set([signature(ABSENT)]);
  return classes.filter(({ value }) => {
    const name = signature(value);
    return !seen.has(name) && seen.add(name);
  });
}

/** A text of the class with the unknown part filled in, the same for the same index. */
export function filled(text: string, index: number): string {
  return text.replaceAll(FILL, `user-${index}`);
}

/** One number of each stretch that the limits mark off, and the limits. Whole numbers are preferred. */
function numberClasses(limits: readonly number[]): ValueClass[] {
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

function subsetsOf(items: readonly string[]): string[][] {
  if (items.length > MAX_PARTS + 1) return [[], ...items.map(item => [item]), [...items]];
  return items.reduce<string[][]>((sets, item) => [...sets, ...sets.map(set => [...set, item])], [[]]);
}
