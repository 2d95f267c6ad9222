import { Type } from 'typebox';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { keyPath, readDocument } from '../../src/kit/document.ts';
import { closed, mapOf, oneOf, text } from '../../src/model/schema/shape.ts';
import { startOf } from './source-text.ts';

const pet = closed(
  {
    name: text('Name'),
    kind: oneOf(['cat', 'dog'], 'Kind'),
    age: Type.Optional(Type.Integer({ minimum: 0, maximum: 30 })),
    tags: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), { minItems: 1 })),
    food: Type.Optional(mapOf(Type.Boolean(), 'Food', { pattern: '^[a-z]+$' })),
    home: Type.Optional(
      Type.Union([closed({ street: text('Street') }, 'Street'), closed({ farm: text('Farm') }, 'Farm')]),
    ),
  },
  'Pet',
);
const kind = {
  validate: new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(closed({ pets: Type.Array(pet) }, 'Pets')),
  syntax: 'manifest-syntax',
  invalid: 'manifest-invalid',
  tooLarge: 'manifest-too-large',
  known: () => ['name', 'kind', 'age', 'tags', 'food', 'home'],
} as const;

const said = (source: string) =>
  readDocument('f.yaml', source, kind).notices.map(({ message, at }) => `${startOf(at!)} ${message}`);

const pets = (...lines: string[]) => ['pets:', ...lines.map(line => `  - ${line}`)].join('\n');

describe('one message for each mistake, at its place', () => {
  it.each<[source: string, messages: string[]]>([
    [pets('{ name: Tom, kind: cat }'), []],
    [pets('{ name: Tom, kind: cta }'), ['2:24 pets[0].kind: "cta" is not a value for "kind"; did you mean "cat"?']],
    [
      pets('{ name: Tom, kind: elephant }'),
      ['2:24 pets[0].kind: "elephant" is not a value for "kind"; it can be "cat" or "dog"'],
    ],
    [pets('{ name: Tom, kind: [cat] }'), ['2:24 pets[0].kind: must be text, not a list']],
    [pets('{ name: Tom, kind: { a: 1 } }'), ['2:24 pets[0].kind: must be text, not a group of keys']],
    [pets('{ name: Tom, kind: 5 }'), ['2:24 pets[0].kind: must be text, not the number 5']],
    [pets('{ name: 1.5, kind: cat }'), ['2:13 pets[0].name: must be text, not the number 1.5']],
    [pets('{ name: "", kind: cat }'), ['2:13 pets[0].name: must not be empty']],
    [pets('{ kind: cat }'), ['2:5 pets[0]: "name" is missing']],
    [pets('{ nme: Tom, kind: cat }'), ['2:7 pets[0].nme: "nme" is not a key here; did you mean "name"?']],
    [
      pets('{ kind: cta, colour: { name: 5 } }'),
      [
        '2:5 pets[0]: "name" is missing',
        '2:13 pets[0].kind: "cta" is not a value for "kind"; did you mean "cat"?',
        '2:18 pets[0].colour: "colour" is not a key here',
      ],
    ],
    [pets('{ name: Tom, kind: cat, age: 31 }'), ['2:34 pets[0].age: must be at most 30, not 31']],
    [pets('{ name: Tom, kind: cat, age: x }'), ['2:34 pets[0].age: must be a whole number, not the text "x"']],
    [pets('{ name: Tom, kind: cat, tags: [] }'), ['2:35 pets[0].tags: needs at least one entry']],
    [
      pets('{ name: Tom, kind: cat, tags: [GB, gb] }'),
      ['2:40 pets[0].tags[1]: "gb" is not written as it must be, two capital letters like GB'],
    ],
    [
      pets('{ name: Tom, kind: cat, food: { Fish: true } }'),
      ['2:37 pets[0].food.Fish: "Fish" cannot be a key: use small letters, digits and hyphens'],
    ],
    [
      pets('{ name: Tom, kind: cat, food: { fish: maybe } }'),
      ['2:43 pets[0].food.fish: must be true or false, not the text "maybe"'],
    ],
    ['pets:\n', ['1:6 pets: must be a list, not nothing']],
    ['- a\n', ['1:1 must be a group of keys, not a list']],
    ['', ['1:1 the file is empty']],
    ['pets: [\n', ['2:1 the indentation does not fit the lines above']],
  ])('%j', (source, messages) => {
    expect(said(source).sort()).toEqual([...messages].sort());
  });

  it('of several forms the one that was meant is explained, for each item by itself', () => {
    expect(
      said(
        pets(
          '{ name: A, kind: cat, home: { street: 5 } }',
          '{ name: B, kind: cat, home: { farm: "" } }',
          '{ name: C, kind: cat, home: 5 }',
        ),
      ),
    ).toEqual([
      '4:27 pets[2].home: has none of the forms that are allowed here',
      '2:43 pets[0].home.street: must be text, not the number 5',
      '3:41 pets[1].home.farm: must not be empty',
    ]);
  });

  it('a long wrong word is shortened', () => {
    expect(said(pets(`{ name: Tom, kind: ${'x'.repeat(500)} }`))[0]!.length).toBeLessThan(160);
  });

  it('a file above the limit is refused unread, with its size', () => {
    const source = `${pets('{ name: Tom, kind: cat }')}\n# ${'x'.repeat(5 * 1024 * 1024)}\n`;
    const { value, file, notices } = readDocument('f.yaml', source, kind);
    expect([value, file]).toEqual([null, null]);
    expect(notices).toEqual([
      expect.objectContaining({ code: 'manifest-too-large', message: expect.stringContaining('5.0 MB') }),
    ]);
  });
});

it.each([
  [['features', 'dm', 'kind'], 'features.dm.kind'],
  [['waivers', 0, 'until'], 'waivers[0].until'],
  [[], ''],
])('%j is written %j', (keys, written) => {
  expect(keyPath(keys)).toBe(written);
});
