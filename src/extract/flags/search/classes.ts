import type { AttributeModel, ValueClass } from './model.ts';
import { MAX_PARTS, mergedBy, numberClasses, subsetsOf } from './class-values.ts';
import { plainPattern } from './patterns.ts';
import type { Dialect } from './texts/dialects.ts';
import type { PatternFlags } from './texts/pattern-units.ts';
import { TextClasses, TextTests } from './texts/text-tests.ts';
import type { VersionForm } from './texts/versions.ts';
import { versionClasses } from './versions.ts';

/** Stands for every text that no rule names. Rules that hold this sign cannot be searched. */
export const FILL = '\u2021other\u2021';
const SIGN = '\u2021';

/**
 * Collects what the rules of a flag do with one attribute, and finds a value for each class that they can tell apart.
 * Complete for: equality with constants, comparison with numbers, prefixes, suffixes, substrings and patterns with and
 * without regard to case, the order of texts, members of a list, truth, versions, and any mixture of them that is not
 * opaque.
 */
export class Classes {
  readonly #exact = new Map<string, unknown>();
  readonly #tried: unknown[] = [];
  readonly #long: string[] = [];
  readonly #numbers = new Set<number>();
  readonly #affixes: Record<'start' | 'end' | 'within', Set<string>> = {
    start: new Set(),
    end: new Set(),
    within: new Set(),
  };
  readonly #texts = new TextTests();
  readonly #members = new Set<string>();
  readonly #versions = new Set<string>();
  #versionForm: VersionForm | null = null;
  #opaque: string | null = null;
  #lists = false;
  #loose = false;
  #irregular = false;
  #spoken = false;

  /**
   * The attribute is compared with this value for equality, or is one of a list that holds it.
   * @param isFolded Both are made lower case first.
   */
  exact(value: unknown, isFolded = false): void {
    this.#exact.set(`${typeof value} ${JSON.stringify(value)}`, value);
    if (typeof value !== 'string') return;
    if (isFolded) this.#texts.literal(value, 'whole', true);
    else this.#texts.constant(value);
    this.#checkText(value);
  }

  /** A value that may be one of a class of its own, or of a class that is known. */
  tried(value: unknown): void {
    this.#tried.push(value);
  }

  /** The attribute is compared with this number, by order or equality. */
  number(limit: number): void {
    if (Math.abs(limit) < 2 ** 50) this.#numbers.add(limit);
    else this.opaque('it is compared with a number beyond bounds');
  }

  prefix(text: string, isFolded = false): void {
    this.#affix('start', text, isFolded);
  }

  suffix(text: string, isFolded = false): void {
    this.#affix('end', text, isFolded);
  }

  /** The text is looked for inside of the attribute. */
  part(text: string, isFolded = false): void {
    this.#affix('within', text, isFolded);
  }

  /** Texts in which the pattern is found somewhere. */
  pattern(source: string, dialect: Dialect, flags: PatternFlags = {}): void {
    this.#texts.pattern(source, dialect, flags);
    // A text that reads well stands for those that hold a plain one.
    const plain = plainPattern(source);
    if (plain?.from && plain.to) this.tried(plain.text);
    else if (plain) this.#affixes[plain.from ? 'start' : plain.to ? 'end' : 'within'].add(plain.text);
  }

  /** No pattern is met by a text of so many signs, nor is its opposite. */
  deafFrom(length: number): void {
    const texts = this.#texts.long(length);
    if (texts === null) this.opaque('it is compared as a text in several ways');
    this.#long.push(...(texts ?? []));
  }

  /** The attribute is compared with this text by the order of their letters. */
  order(text: string): void {
    this.#texts.order(text);
    this.tried(text);
  }

  /** Numbers count by their text wherever texts do. */
  spoken(): void {
    this.#spoken = true;
  }

  /** The attribute is compared in a way that only some texts of each class are known of, by `tried`. */
  irregular(): void {
    this.#irregular = true;
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

  /**
   * The attribute is compared with this version, by the rules of semantic versions.
   * @param form How the library wants them to be written, if it is known: other tests of the text can be told apart then.
   */
  version(text: string, form: VersionForm | null = null): void {
    this.#versions.add(text);
    this.#versionForm = form;
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
    if (this.#irregular && (this.#texts.hasParts || signature === undefined))
      this.opaque('it is compared in one way, and its text counts too');
    const isNumeric = this.#loose && this.#isOnlyNumbers();
    if (this.#loose && this.#exact.size > 0)
      for (const value of [...[...this.#numbers].map(String), true, false, '']) this.exact(value);
    const classes: ValueClass[] = [...this.#exact.values(), ...this.#tried].map(value => ({ value, others: null }));
    classes.push(...numberClasses([...this.#numbers]));
    const texts = isNumeric ? [] : this.#ownTexts();
    classes.push(...this.#versionTexts(signature === undefined).map(value => ({ value, others: null })));
    if (this.#spoken) this.#texts.numbers([...this.#numbers]);
    const found = this.#texts.hasParts ? this.#texts.classes([...texts, ...classes.filter(isText)]) : null;
    if (found instanceof TextClasses) {
      classes.push(...found.classes);
      if (signature && found.alike.some(all => new Set(all.map(signature)).size > 1))
        this.opaque('the library reads texts in a way that is not followed');
    } else {
      if (found !== null) this.opaque(found.refusal);
      classes.push(...texts);
    }
    classes.push(...this.#long.map(value => ({ value, others: null })), ...this.#listClasses());
    const seen = new Set<string>();
    const distinct = classes.filter(({ value }) => {
      const name = `${typeof value} ${JSON.stringify(value)}`;
      return !seen.has(name) && seen.add(name);
    });
    if (!signature || this.#opaque !== null) return { classes: distinct, every: distinct, opaque: this.#opaque };
    return { classes: mergedBy(signature, distinct), every: distinct, opaque: null, said: signature };
  }

  #affix(where: 'start' | 'end' | 'within', text: string, isFolded: boolean): void {
    this.#affixes[where].add(text);
    this.#texts.literal(text, where, isFolded);
    this.#checkText(text);
  }

  /** @param isApart Whether texts of one class still differ, as they do to a hash. */
  #versionTexts(isApart: boolean): string[] {
    if (this.#versions.size === 0) return [];
    const constants = [...this.#versions];
    const versions = versionClasses(constants);
    if (versions === null) this.opaque('it is compared as a version in a way that is not followed');
    else if (this.#texts.hasParts || isApart) {
      if (this.#versionForm) this.#texts.versions(constants, this.#versionForm);
      else this.opaque('it is compared as a version, and its text counts too');
    }
    return versions ?? [];
  }

  /** A text where the rule wants a number makes it fail: the file decides nothing then. */
  #isOnlyNumbers(): boolean {
    return (
      !this.#texts.hasParts &&
      this.#members.size + this.#versions.size === 0 &&
      [...this.#exact.values()].every(value => typeof value !== 'string')
    );
  }

  /** Prefixes with suffixes, and substrings, with something unknown in between. They read better than what is made up. */
  #ownTexts(): ValueClass[] {
    const { start, end, within } = this.#affixes;
    const middles = [FILL, ...[...within].map(part => FILL + part + FILL)];
    const texts = ['', ...start].flatMap(prefix =>
      ['', ...end].flatMap(suffix => middles.map(middle => prefix + middle + suffix)),
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
    if (this.#members.size > MAX_PARTS) this.opaque('too many texts are looked for inside of it');
  }
}

const isText = ({ value }: ValueClass) => typeof value === 'string';

/** A text of the class with the unknown part filled in, the same for the same index. */
export function filled(text: string, index: number): string {
  return text.replaceAll(FILL, `user-${index}`);
}
