import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from '../../src/kit/digest.ts';
import { count, didYouMean, listOf, literally, visible } from '../../src/kit/text.ts';
import { baseName, folderOf, isInside, joinPath, relativeTo } from '../../src/kit/path.ts';

describe('did you mean', () => {
  it.each<[word: string, known: string[], tail: string]>([
    ['direct-mesaging', ['calls', 'direct-messaging'], '; did you mean "direct-messaging"?'],
    ['Calls', ['calls'], '; did you mean "calls"?'],
    ['xyz', ['calls', 'direct-messaging'], ''],
    ['anything', [], ''],
  ])('%s among %j', (word, known, tail) => {
    expect(didYouMean(word, known)).toBe(tail);
  });
});

it('lists and counts read as sentences do', () => {
  expect([listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
  expect([count(1, 'finding'), count(2, 'finding'), count(0, 'match', 'matches')]).toEqual([
    '1 finding',
    '2 findings',
    '0 matches',
  ]);
});

it('a text in a pattern finds just itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const pattern = new RegExp(`^${literally(text)}$`);
      expect([pattern.test(text), pattern.test(other)]).toEqual([true, other === text]);
    }),
  );
});

describe('text made visible', () => {
  it.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\r\nb', 'a\\r\\nb'],
    ['a\u2028b\u0085c', 'a\\u{2028}b\\u{85}c'],
    ['\u202etxt.exe', '\\u{202e}txt.exe'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['plain – “text” 😀 é', 'plain – “text” 😀 é'],
  ])('%j is %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('nothing that moves a cursor or starts a line is left in any text', () => {
    const unit = fc.integer({ min: 0, max: 0x2100 }).map(code => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit }), text => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(visible(text))),
    );
  });
});

it('equal values give equal bytes, whatever order they were built in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const turned = JSON.parse(JSON.stringify(value), (_, one: unknown) =>
        one !== null && typeof one === 'object' && !Array.isArray(one)
          ? Object.fromEntries(Object.entries(one).reverse())
          : one,
      ) as unknown;
      expect(canonicalJson(turned)).toBe(canonicalJson(JSON.parse(JSON.stringify(value))));
    }),
  );
  expect(canonicalJson({ b: 1, a: [{ d: undefined, c: null }] })).toBe('{"a":[{"c":null}],"b":1}');
  expect(sha256('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('paths are taken apart and put together', () => {
  expect([folderOf('a/b/c.ts'), folderOf('c.ts'), baseName('a/b/c.ts'), baseName('c.ts')]).toEqual([
    'a/b',
    '',
    'c.ts',
    'c.ts',
  ]);
  expect([joinPath('', 'a'), joinPath('a', 'b')]).toEqual(['a', 'a/b']);
  expect([isInside('', 'a'), isInside('a', 'a/b'), isInside('a', 'ab/c')]).toEqual([true, true, false]);
  expect([relativeTo('', 'a/b'), relativeTo('a', 'a/b')]).toEqual(['a/b', 'b']);
});
