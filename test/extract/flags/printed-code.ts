import { Dice } from '../../../src/extract/flags/search/self-check.ts';

/** A value that only running the program would tell, as one may write it. */
export class Computed {
  readonly #texts = [
    "process.env.OPEN === 'true'",
    'import.meta.env.OPEN',
    'Math.random() < 0.5',
    '() => true',
    'fromElsewhere',
    'changing',
    'written.to',
  ];
  print(dice: Dice): string {
    return dice.of(this.#texts);
  }
}

const BEFORE = `import { fromElsewhere } from './elsewhere';
let changing = true;
const written = { to: true };
written.to = false;
`;

/** Prints a value as code in one of many ways that mean the same. */
export class CodePrinter {
  readonly #dice: Dice;
  readonly #isTyped: boolean;
  readonly #constants: string[] = [];

  constructor(seed: number, isTyped: boolean) {
    this.#dice = new Dice(seed);
    this.#isTyped = isTyped;
  }

  /** A file that exports the value under a name; `default` for the default export. */
  file(name: string, value: unknown): string {
    const written = this.print(value);
    const end =
      name !== 'default'
        ? `export const ${name} = ${written};`
        : this.#dice.below(3) === 0
          ? `module.exports = ${written};`
          : `export default ${written};`;
    return `${BEFORE}${this.#constants.join('\n')}\n${end}\n`;
  }

  print(value: unknown): string {
    const plain = this.#plain(value);
    switch (this.#dice.below(9)) {
      case 0:
        return `(${plain})`;
      case 1:
        return this.#isTyped ? `(${plain} as const)` : plain;
      case 2:
        return this.#isTyped ? `(${plain} satisfies unknown)` : plain;
      case 3:
        return this.#named(plain);
      default:
        return plain;
    }
  }

  /** Under a name of its own, or as a member of an object that has one. */
  #named(text: string): string {
    const name = `C${this.#constants.length}`;
    if (this.#dice.below(2) === 0) {
      this.#constants.push(`const ${name} = ${text};`);
      return name;
    }
    this.#constants.push(`const ${name} = { other: 1, inner: ${text} };`);
    return `${name}.inner`;
  }

  #plain(value: unknown): string {
    const dice = this.#dice;
    if (value instanceof Computed) return value.print(dice);
    if (typeof value === 'boolean') return dice.below(3) === 0 ? (value ? '!0' : '!1') : String(value);
    if (typeof value === 'string') return dice.of([JSON.stringify(value), `\`${value}\``]);
    if (Array.isArray(value)) return `[${value.map(one => this.print(one)).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return String(value);
    const entries = Object.entries(value).map(([key, one]) => this.#entry(key, one));
    const object = `{ ${[...this.#overridden(value), ...entries].join(', ')} }`;
    return dice.below(6) === 0 ? `Object.freeze(${object})` : object;
  }

  #entry(key: string, value: unknown): string {
    const written = this.print(value);
    const name = this.#dice.of([JSON.stringify(key), `[${JSON.stringify(key)}]`, key.includes('-') ? `'${key}'` : key]);
    if (this.#dice.below(6) === 0) return `...{ ${name}: ${written} }`;
    return `${name}: ${written}`;
  }

  /** What stands before and does not count, as the same keys come later. */
  #overridden(value: object): string[] {
    const keys = Object.keys(value);
    if (keys.length === 0 || this.#dice.below(5) > 0) return [];
    const before = `${JSON.stringify(this.#dice.of(keys))}: ${this.#dice.of(['true', 'false', '99', '[]'])}`;
    return [this.#dice.below(2) === 0 ? before : `...{ ${before} }`];
  }
}
