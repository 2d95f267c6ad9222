import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/kit/yaml.ts';
import { startOf } from './source-text.ts';

const nested = (levels: number) => `a: ${'['.repeat(levels)}x${']'.repeat(levels)}\n`;
const maps = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

describe('text that is no manifest', () => {
  it.each<[name: string, source: string, start: string, words: string]>([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1', 'a second time'],
    ['a key twice in a flow map', 'x: { a: 1, a: 2 }\n', '1:12', 'a second time'],
    ['a key twice, once quoted', 'a: 1\n"a": 2\n', '2:1', 'a second time'],
    ['a number and the same number as text', 'x:\n  1: a\n  "1": b\n', '3:3', 'a second time'],
    ['true and the same word as text', 'x: { true: a, "true": b }\n', '1:15', 'a second time'],
    ['a tab as indent', 'a:\n\tb: 1\n', '2:1', 'a tab is used to indent'],
    ['an unclosed bracket', 'a: [1, 2\nb: 3\n', '2:1', 'close every bracket'],
    ['an unclosed quote', 'a: "one\n', '2:1', 'Missing closing "quote'],
    ['two values on a line', 'a: b: c\n', '1:4', 'two "key: value" stand on one line'],
    ['two documents', 'a: 1\n---\nb: 2\n', '2:1', 'more than one document'],
    ['a tag', 'a: !secret x\n', '1:4', 'the tag is not known'],
    ['a tag that would make an object', 'a: !!binary aGVsbG8=\n', '1:4', 'the tag is not known'],
    ['a tag that would make a set', 'a: !!set { x }\n', '1:4', 'the tag is not known'],
    ['a tag of another language', 'a: !!python/object:os.system x\n', '1:4', 'the tag is not known'],
    ['__proto__', 'a: 1\n__proto__: { b: 1 }\n', '2:1', '"__proto__" cannot be a key'],
    ['__proto__ in disguise', '"\\u005f_proto__": 1\n', '1:1', '"__proto__" cannot be a key'],
    ['__proto__ with an anchor', '&x __proto__: 1\n', '1:4', '"__proto__" cannot be a key'],
    ['constructor', 'a: { constructor: 1 }\n', '1:6', '"constructor" cannot be a key'],
    ['a map as a key', '? { a: 1 }\n: 2\n', '1:3', 'a key must be plain text'],
    ['an alias as a key', 'a: &x b\n*x : c\n', '2:1', 'a key must be plain text'],
    ['an alias of nothing', 'a: *x\n', '1:4', 'the alias does not exist'],
    ['an alias inside itself', 'a: &x [1, *x]\n', '1:11', 'stands inside what it names'],
    ['too many aliases', `a: &x 1\nb: [${'*x, '.repeat(101)}]\n`, '2:405', 'more than 100 aliases'],
    ['deep lists', nested(300), '1:104', 'nested deeper than 100'],
    ['deep maps', maps(150), '101:101', 'nested deeper than 100'],
  ])('%s', (_, source, start, words) => {
    const { troubles, value } = parseYaml('f.yaml', source);
    expect(troubles.map(one => startOf(one.at))).toEqual([start]);
    expect(`${troubles[0]!.message} ${troubles[0]!.hint}`).toContain(words);
    expect(value).toBeNull();
  });

  it('a mistake behind a tab that is allowed is not blamed on the tab', () => {
    const { troubles } = parseYaml('f.yaml', 'a: {\n  \tb: !x 1\n  }\n');
    expect(troubles.map(one => one.message)).toEqual(['the tag is not known']);
  });

  it('an alias bomb ends before it grows', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`);
    const { troubles, value } = parseYaml('f.yaml', ['l0: &l0 [x, x]', ...levels].join('\n'));
    expect(troubles.map(one => one.message)).toEqual(['aliases that grow without bound']);
    expect(value).toBeNull();
  });

  it.each([
    ['lists', nested(50_000)],
    ['maps', `${'{a: '.repeat(50_000)}`],
    ['block lists', '- '.repeat(50_000)],
  ])('endless %s end the file, not the process', (_, source) => {
    expect(parseYaml('f.yaml', source).troubles.map(one => one.message)).toEqual(['nested deeper than 100 levels']);
  });

  it('a hundred thousand mistakes give a list that can be read', () => {
    expect(parseYaml('f.yaml', 'x: *nobody\n'.repeat(3_000)).troubles.length).toBe(20);
  });

  it('as many keys as fit are read', () => {
    const source = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('');
    const file = parseYaml('f.yaml', source);
    expect(file.troubles).toEqual([]);
    expect(startOf(file.placeOf(['k19999']))).toBe('20000:9');
  });
});

describe('text that only looks odd', () => {
  it.each<[name: string, source: string, value: unknown]>([
    ['an empty file', '', null],
    ['only comments', '# nothing yet\n', null],
    ['an empty document', '---\n', null],
    ['words that were booleans once', 'a: yes\nb: off\nc: No\n', { a: 'yes', b: 'off', c: 'No' }],
    ['such words under an old version', '%YAML 1.1\n---\na: on\n', { a: 'on' }],
    ['a date is text', 'a: 2026-01-31\n', { a: '2026-01-31' }],
    ['an age band is text', '13-15: a\n18+: b\n', { '13-15': 'a', '18+': 'b' }],
    ['a merge key is a key like any other', '<<: { a: 1 }\n', { '<<': { a: 1 } }],
    ['an alias is a copy', 'a: &x { b: 1 }\nc: *x\n', { a: { b: 1 }, c: { b: 1 } }],
    ['the end of a document', 'a: 1\n...\n', { a: 1 }],
    ['JSON', '{ "a": [1, true, null] }', { a: [1, true, null] }],
  ])('%s', (_, source, value) => {
    const file = parseYaml('f.yaml', source);
    expect(file.troubles).toEqual([]);
    expect(file.value).toEqual(value);
  });
});
