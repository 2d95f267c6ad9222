import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/kit/yaml.ts';
import type { KeyPath } from '../../src/kit/yaml.ts';
import { startOf, textAt } from './source-text.ts';

describe('the place of a value', () => {
  it.each<[name: string, source: string, path: KeyPath, covered: string, start: string]>([
    ['plain text', 'a: one two # note\n', ['a'], 'one two', '1:4'],
    ['plain text over two lines', 'a: one\n  two\nb: 1\n', ['a'], 'one\n  two', '1:4'],
    ['double quotes', 'a: "x: \\"y\\""\n', ['a'], '"x: \\"y\\""', '1:4'],
    ['single quotes', "a: 'it''s'\n", ['a'], "'it''s'", '1:4'],
    ['a literal block', 'a: |\n  one\n  two\nb: 1\n', ['a'], '|\n  one\n  two', '1:4'],
    ['a folded block', 'a: >-\n  one\n  two\n\nb: 1\n', ['a'], '>-\n  one\n  two', '1:4'],
    ['inside a flow map', 'a: { b: 1, c: [x, y] }\n', ['a', 'c', 1], 'y', '1:19'],
    ['a flow map over lines', 'a: {\n  b: 1,\n  c: 2 }\n', ['a', 'c'], '2', '3:6'],
    ['an item of a list', 'a:\n  - one\n  - two: 2\n', ['a', 1, 'two'], '2', '3:10'],
    ['a key that looks like a number', '13-15: a\n18+: b\n0x10: c\n', ['0x10'], 'c', '3:7'],
    ['that key as the value holds it', '0x10: c\n', ['16'], 'c', '1:7'],
    ['a quoted key', '"a b": 1\n', ['a b'], '1', '1:8'],
    ['after a byte order mark', '\uFEFFa: one\nb: two\n', ['a'], 'one', '1:4'],
    ['with Windows line ends', 'a: one\r\nb:\r\n  c: two\r\n', ['b', 'c'], 'two', '3:6'],
    ['behind characters of two units', 'a: "😀" # 😀\nb: [😀, x]\n', ['b', 1], 'x', '2:9'],
    ['an alias stands where it is used', 'a: &x one\nb: *x\n', ['b'], '*x', '2:4'],
    ['what an alias holds stands at its anchor', 'a: &x { c: one }\nb: *x\n', ['b', 'c'], 'one', '1:12'],
    ['JSON', '{\n  "a": { "b": [true] }\n}\n', ['a', 'b', 0], 'true', '2:16'],
    ['what is not there: its nearest parent', 'a:\n  b: { c: 1 }\n', ['a', 'b', 'x', 'y'], '{ c: 1 }', '2:6'],
    ['nothing at all: the top', '', ['a'], '', '1:1'],
  ])('%s', (_, source, path, covered, start) => {
    const place = parseYaml('f.yaml', source).placeOf(path);
    expect(textAt(source, place)).toBe(covered);
    expect(startOf(place)).toBe(start);
  });

  it('a value that is left out stands behind its key', () => {
    expect(startOf(parseYaml('f.yaml', 'a: 1\nb:\nc: 2\n').placeOf(['b']))).toBe('2:3');
  });

  it('names its file', () => {
    expect(parseYaml('deep/f.yaml', 'a: 1').placeOf(['a']).path).toBe('deep/f.yaml');
  });
});

describe('the place of a key', () => {
  it.each<[path: KeyPath, covered: string, start: string]>([
    [['features'], 'features', '2:1'],
    [['features', 'dm'], 'dm', '3:3'],
    [['features', 'dm', 'kind'], 'kind', '3:9'],
    [['features', 'dm', 'nothing'], 'dm', '3:3'],
    [['list', 0], 'x', '4:8'],
  ])('%j', (path, covered, start) => {
    const source = 'a: 1\nfeatures:\n  dm: { kind: calls }\nlist: [x]\n';
    const place = parseYaml('f.yaml', source).placeOfKey(path);
    expect(textAt(source, place)).toBe(covered);
    expect(startOf(place)).toBe(start);
  });
});

describe('where the text of a scalar stands', () => {
  /** The position of a word of the value, by the anchors. */
  function positionOf(source: string, word: string): string {
    const { text, anchors } = parseYaml('f.yaml', source).scalarAt(['a'])!;
    const offset = text.indexOf(word);
    const [begin, line, column] = anchors.findLast(anchor => anchor[0] <= offset)!;
    return `${line}:${column + offset - begin}`;
  }

  it.each<[name: string, source: string, position: string]>([
    ['plain', 'a: one HERE\n', '1:8'],
    ['plain, second line', 'a: one\n   HERE\n', '2:4'],
    ['behind a double quote', 'a: "HERE"\n', '1:5'],
    ['behind an escape', 'a: "\\"\\u0041\\" HERE"\n', '1:16'],
    ['behind an escape of a pair', 'a: "\\U0001F600 HERE"\n', '1:16'],
    ['behind a doubled quote', "a: 'it''s HERE'\n", '1:11'],
    ['a quoted second line', 'a: "one\n    HERE"\n', '2:5'],
    ['a line joined by a backslash', 'a: "one\\\n  \\ HERE"\n', '2:5'],
    ['the first line of a literal', 'a: |\n  HERE\n', '2:3'],
    ['the third line of a literal', 'a: |\n  one\n    two\n  HERE\n', '4:3'],
    ['a literal that begins with an empty line', 'a: |\n\n  HERE\n', '3:3'],
    ['a literal with its own indent', 'a: |2\n    HERE\n', '2:5'],
    ['a folded line', 'a: >-\n  one\n  two HERE\n', '3:7'],
    ['a folded line behind an empty one', 'a: >\n  one\n\n  HERE\n', '4:3'],
    ['a literal with Windows line ends', 'a: |\r\n  one\r\n  HERE\r\n', '3:3'],
    ['a folded block with Windows line ends', 'a: >\r\n  one\r\n  HERE\r\n', '3:3'],
    ['a text that an alias stands for', 'b: &x "HERE"\na: *x\n', '1:8'],
  ])('%s', (_, source, position) => {
    expect(positionOf(source, 'HERE')).toBe(position);
  });

  it.each(['a: 1\n', 'a: [x]\n', 'b: x\n', ''])('there is none in %j', source => {
    expect(parseYaml('f.yaml', source).scalarAt(['a'])).toBeNull();
  });
});
