import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/extract/flags/search/texts/cells.ts';
import { JAVASCRIPT, JAVASCRIPT_POINTS, RE2 } from '../../../src/extract/flags/search/texts/dialects.ts';
import { Unfollowed } from '../../../src/extract/flags/search/texts/graph.ts';
import { after, literal, type Language } from '../../../src/extract/flags/search/texts/languages.ts';
import { matching } from '../../../src/extract/flags/search/texts/patterns.ts';

interface Test {
  language: Language;
  holds(text: string): boolean;
}

const SIGNS = [
  'a',
  'b',
  'B',
  'k',
  'K',
  '\u212a',
  's',
  '\u017f',
  'i',
  '\u0130',
  '1',
  '_',
  '-',
  ' ',
  '\n',
  '\u2028',
  '\u{1f600}',
];
const sign = fc.constantFrom(...SIGNS);
const text = fc.array(sign, { maxLength: 5 }).map(all => all.join(''));
const short = fc
  .array(fc.constantFrom('a', 'b', 'B', 'k', 's', 'i', '1', '-'), { maxLength: 3 })
  .map(all => all.join(''));

const literals: fc.Arbitrary<Test> = fc
  .tuple(short, fc.constantFrom('whole', 'start', 'end', 'within'), fc.boolean())
  .map(([of, where, isFolded]) => {
    const fold = (one: string) => (isFolded ? one.toLowerCase() : one);
    const by = { whole: 'isWhole', start: 'startsWith', end: 'endsWith', within: 'includes' } as const;
    const holds = (one: string) =>
      where === 'whole' ? fold(one) === fold(of) : fold(one)[by[where] as 'includes'](fold(of));
    return { language: literal(of, where, isFolded), holds };
  });

const { pattern } = fc.letrec<{ pattern: string; atom: string }>(tie => ({
  atom: fc.oneof(
    { maxDepth: 2 },
    {
      weight: 4,
      arbitrary: fc.constantFrom('a', 'b', 'k', 's', 'i', '1', '.', '[ab]', '[^ab]', '[a-k]', '[^k\\s]', '[^s]'),
    },
    { weight: 2, arbitrary: fc.constantFrom('\\d', '\\w', '\\W', '\\s', '\\S', '\\D', '@', '^', '$', '\\b', '\\B') },
    tie('pattern').map(one => `(?:${one})`),
    tie('pattern').map(one => `(${one})`),
  ),
  pattern: fc.oneof(
    { maxDepth: 2 },
    fc
      .array(
        fc
          .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,2}', '*?'))
          .map(([atom, times]) => (/^(\^|\$|\\[bB])$/.test(atom) ? atom : atom + times)),
        { maxLength: 4 },
      )
      .map(all => all.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map(both => both.join('|')),
  ),
}));
const looking = fc
  .tuple(fc.constantFrom('=', '!'), pattern, pattern)
  .map(([how, look, rest]) => `^(?${how}${look})(?:${rest})`);

const ofJavaScript = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: pattern }, looking), fc.constantFrom('', '', 'm', 's', 'i', 'u', 'iu'))
  .map(([source, flags]): Test => {
    const regex = new RegExp(source, flags);
    const dialect = flags.includes('u') ? JAVASCRIPT_POINTS : JAVASCRIPT;
    const options = { folded: flags.includes('i'), lines: flags === 'm', dots: flags === 's' };
    return { language: tried(() => matching(source, dialect, options)), holds: one => regex.test(one) };
  });
const ofRe2 = fc.tuple(pattern, fc.boolean()).map(([source, folded]): Test => {
  const regex = RE2JS.compile(source, folded ? RE2JS.CASE_INSENSITIVE : 0);
  return { language: tried(() => matching(source, RE2, { folded })), holds: one => regex.matcher(one).find() };
});
const order = short.map((of): Test => ({ language: after(of), holds: one => one > of }));

/** A pattern that is not followed asks for nothing here. */
const tried = (read: () => Language): Language => followed(read) ?? { parts: [] };

function followed<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unfollowed)) throw error;
    return null;
  }
}

test('cells hold what the library says of a text, and every text has its cell', () => {
  let count = 0;
  fc.assert(
    fc.property(
      fc.array(fc.oneof(literals, ofJavaScript, ofRe2, order), { minLength: 1, maxLength: 4 }),
      fc.array(text, { minLength: 20, maxLength: 40 }),
      (all, texts) => {
        const tests = all.filter(({ language }) => language.parts.length > 0);
        const found = followed(() => cellsOf(tests.map(({ language }) => language)));
        if (found === null) return;
        const { cells, cellOf } = found;
        count += tests.length;
        const told = (one: string) => tests.map(({ holds }) => (holds(one) ? 1 : 0)).join('');
        const known = new Map(cells.map(cell => [cell.within.map(Number).join(''), cell]));
        expect(known.size).toBe(cells.length);
        for (const [name, cell] of known) {
          const some = [cell.text, ...[1, 2, 3, 4].map(index => cell.others(index)), ...(cell.all ?? [])];
          // Half of a pair is no text in some pattern languages.
          for (const one of some.filter(of => !/\p{Surrogate}/u.test(of)))
            expect(told(one), JSON.stringify(one)).toBe(name);
        }
        for (const one of texts) {
          const cell = known.get(told(one));
          expect(cell, JSON.stringify(one)).toBeDefined();
          expect(cellOf(one)).toBe(cell);
          if (cell?.all) expect(cell.all).toContain(one);
        }
      },
    ),
    { numRuns: 400, seed: 5 },
  );
  expect(count).toBeGreaterThan(700);
});
