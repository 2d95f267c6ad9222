import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { KeyPath } from '../../src/kit/yaml.ts';
import { parseYaml } from '../../src/kit/yaml.ts';
import { textAt } from './source-text.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(fc.constantFrom('one', 'two: 3', '#', "it's", '"', '', ' x', '- y', '{', '\\'), { maxLength: 5 })
    .map(words => words.join('\n')),
);
const key = text.filter(name => !FORBIDDEN.has(name) && name !== '<<');
const { tree } = fc.letrec(tie => ({
  scalar: fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
  map: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('scalar'),
    tie('map'),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}));
const style = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_LITERAL' as const,
    'BLOCK_FOLDED' as const,
  ),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
});
const written = fc
  .record({ value: fc.dictionary(key, tree, { maxKeys: 4 }), style, mark: fc.boolean() })
  .map(({ value, style, mark }) => {
    const source = stringify(value, { ...style, aliasDuplicateObjects: false });
    return { value, source: mark ? `\uFEFF${source}` : source };
  })
  .filter(({ value, source }) => isFaithful(source, value));

/**
 * Narrow lines can make the writer lose text, or fold it between the two halves of one character, which no file can
 * hold; what it wrote then is not the value.
 */
function isFaithful(source: string, value: unknown): boolean {
  if (Buffer.from(source).toString() !== source) return false;
  try {
    return isDeepStrictEqual(parse(source), JSON.parse(JSON.stringify(value)));
  } catch {
    return false;
  }
}

it('whatever is written, every value is found where it stands', () => {
  fc.assert(
    fc.property(written, ({ value, source }) => {
      const file = parseYaml('f.yaml', source);
      expect(file.troubles).toEqual([]);
      expect(file.value).toEqual(value);
      for (const [path, scalar] of scalarsOf(value)) {
        const covered = textAt(source, file.placeOf(path));
        // An explicit indent counts from the parent, which is cut off here; the second property holds those.
        if (/^[|>]\d/.test(covered)) continue;
        expect(sameText(parse(covered) ?? null, scalar)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('whatever is written, every character of a text is found where it stands', () => {
  fc.assert(
    fc.property(written, ({ value, source }) => {
      const file = parseYaml('f.yaml', source);
      const lines = source.replace(/^\uFEFF/, '').split('\n');
      for (const [path, scalar] of scalarsOf(value)) {
        if (typeof scalar !== 'string') continue;
        const { text, anchors } = file.scalarAt(path)!;
        expect(text).toBe(scalar);
        for (const { index: offset, 0: character } of text.matchAll(/./gsu)) {
          if (/\s/.test(character)) continue;
          const [begin, line, column] = anchors.findLast(anchor => anchor[0] <= offset)!;
          const there = lines[line - 1]!.slice(column + offset - begin - 1);
          expect(there.startsWith(character) || there.startsWith('\\')).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** Every scalar of a value with its key path. */
function scalarsOf(value: unknown, path: KeyPath = []): [KeyPath, unknown][] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) =>
    scalarsOf(member, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** A place leaves out the line ends behind a block, which belong to its value. */
function sameText(found: unknown, wanted: unknown): boolean {
  const plain = (value: unknown) => (typeof value === 'string' ? value.trimEnd() : value);
  return Object.is(plain(found), plain(wanted)) || String(plain(found)) === String(plain(wanted));
}
