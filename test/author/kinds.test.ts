import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { withKinds } from '../../src/author/build/kinds.ts';

const { Block, CallExpression, Identifier, NoSubstitutionTemplateLiteral, StringLiteral } = ts.SyntaxKind;

test.each([
  ['ts.isIdentifier(node)', `(node.kind === ${Identifier})`],
  ['!ts.isIdentifier(node?.name)', `!((node?.name).kind === ${Identifier})`],
  ['ts.isBlock(outOf(node as ts.Node)!)', `((outOf(node as ts.Node)!).kind === ${Block})`],
  [
    'ts.isStringLiteralLike(node)',
    `(node.kind === ${StringLiteral} || node.kind === ${NoSubstitutionTemplateLiteral})`,
  ],
  [
    'ts.isBlock(ts.isCallExpression(a) ? ts.SyntaxKind.Block : b)',
    `(((a.kind === ${CallExpression}) ? ${Block} : b).kind === ${Block})`,
  ],
  ['{ [ts.SyntaxKind.Block]: ts.SyntaxKind.Identifier }', `{ [${Block}]: ${Identifier} }`],
])('%s', (own, built) => {
  expect(withKinds(`const a = ${own};`)).toBe(`const a = ${built};`);
});

test.each([
  'ts.isStringLiteralLike(next())',
  'ts.isClassLike(node)',
  'ts.isFunctionLike(node)',
  'nodes.filter(ts.isIdentifier)',
  'ts.isIdentifier?.(node)',
  'ts.isIdentifier(...nodes)',
  'own.isIdentifier(node)',
  "'ts.isIdentifier(node)'",
  '`ts.isIdentifier(node)` /* ts.isIdentifier(node) */',
  'node as ts.SyntaxKind.Block',
  'ts.SyntaxKind[name]',
])('leaves %s as it is', own => {
  expect(withKinds(`const a = ${own};`)).toBe(`const a = ${own};`);
});
