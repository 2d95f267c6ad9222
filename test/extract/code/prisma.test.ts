import { expect, it } from 'vitest';
import { readPrisma } from '../../../src/extract/code/defaults/prisma.ts';

const fallbacksOf = (lines: string) =>
  readPrisma('s.prisma', `model M {\n${lines}\n}\n`).models[0]!.fields.map(({ name, type, fallback }) => [
    name,
    type,
    fallback,
  ]);

it('reads names, types and defaults of fields', () => {
  expect(
    fallbacksOf(
      [
        '  a Boolean @default(true)',
        '  b String? @default("x ) // \\" y") @map("bb")',
        '  c DateTime @default(dbgenerated("now()"))',
        '  d Kind[] @default([A, B]) // a comment',
        '  e String @map("@default(1)")',
        '  f Unsupported("circle")?',
        '  @@unique([a, b])',
      ].join('\n'),
    ),
  ).toEqual([
    ['a', 'Boolean', 'true'],
    ['b', 'String', '"x ) // \\" y"'],
    ['c', 'DateTime', 'dbgenerated("now()")'],
    ['d', 'Kind', '[A, B]'],
    ['e', 'String', null],
    ['f', 'Unsupported("circle")', null],
  ]);
});

it('passes over comments, enums, data sources and arguments on several lines', () => {
  const { models, troubles } = readPrisma(
    's.prisma',
    'generator g {\n  previewFeatures = [\n    "x"\n  ]\n}\n/* model A {\n} */\nenum E {\n  A\n  B @map("b")\n}\n/// about\nmodel B {\n  id Int @id\n\n  @@index([\n    id\n  ])\n}\n',
  );
  expect(troubles).toEqual([]);
  expect(models.map(model => model.name)).toEqual(['B']);
});

it('says what it does not understand, and reads on', () => {
  const { models, troubles } = readPrisma('s.prisma', 'modle A {\n}\nmodel B {\n  id Int\nmodel C {\n  id Int\n');
  expect(models.map(model => [model.name, model.fields.length])).toEqual([
    ['B', 1],
    ['C', 1],
  ]);
  expect(troubles.map(({ message, at }) => `${at.start.line} ${message}`)).toEqual([
    '1 this is not expected here',
    '2 this is not expected here',
    '3 the block "B" is not closed',
    '5 the block "C" is not closed',
  ]);
});
