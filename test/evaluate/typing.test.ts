import { describe, expect, it } from 'vitest';
import { compileOne, said } from './one-rule.ts';

const MESSAGE = 'message:\n  product: p\n  auditor: a\n  engineer: ';

describe('a mistake in an expression is a notice at its own line and column', () => {
  it.each<[name: string, lines: string, messages: string[]]>([
    [
      'an unknown field',
      'require: feature.hasOwnr',
      ['1:18 require: it has no field "hasOwnr"; did you mean "hasOwner"?'],
    ],
    [
      'an unknown function',
      'require: feature.settin("x") == feature',
      ['1:10 require: there is no function Feature.settin(string); did you mean "setting"?'],
    ],
    [
      'a field called like a function',
      'require: feature.hasOwner()',
      ['1:10 require: there is no function Feature.hasOwner()'],
    ],
    [
      'a function with a wrong argument',
      'require: feature.product.servesBelow("x")',
      ['1:10 require: there is no function Product.servesBelow(string)'],
    ],
    [
      'an unknown variable',
      'require: featur.hasOwner',
      ['1:10 require: there is nothing called "featur" here; did you mean "feature"?'],
    ],
    ['a field of another subject', 'for: flag\nrequire: flag.hasOwner', ['2:15 require: it has no field "hasOwner"']],
    [
      'the subject of another rule',
      'require: product.isDeclared',
      ['1:10 require: there is nothing called "product" here'],
    ],
    ['half an expression', 'require: feature.hasOwner &&', ['1:29 require: Unexpected token: EOF']],
    [
      'types that do not fit',
      'require: feature.hasOwner == "x"',
      ['1:10 require: these cannot be combined: bool == string'],
    ],
    ['no truth value', 'require: feature.key', ['1:10 require: gives string, but bool is needed here']],
    ['no truth value under when', 'when: feature.key', ['1:7 when: gives string, but bool is needed here']],
    ['no list', 'each: { band: feature.key }', ['1:15 each.band: must give a list, not string']],
    ['nothing to point at', 'at: feature.key', ['1:5 at: gives string, which stands nowhere to point at']],
    [
      'nothing to point at beside it',
      'related: [{ at: feature.hasOwner, message: m }]',
      ['1:17 related.0.at: gives bool, which stands nowhere to point at'],
    ],
    [
      'a hyphen',
      'parameters: { minimum-age: 13 }\nrequire: minimum-age > 12',
      ['2:10 require: there is no "minimum"; a hyphen subtracts here, names are written minimumAge'],
    ],
    [
      'the built-in matches',
      'require: feature.key.matches("(a+)+$")',
      ['1:10 require: `matches` can take very long on some texts; use `matchesPattern`'],
    ],
    [
      'a pattern that is none',
      'require: feature.key.matchesPattern("(a")',
      [expect.stringMatching(/^1:37 require: "\(a" is not a pattern: /)],
    ],
    [
      'a pattern that is computed',
      'require: feature.key.matchesPattern(feature.key)',
      ['1:37 require: a pattern must be written out, in quotes'],
    ],
    [
      'a name twice',
      'let: { band: feature.key }\neach: { band: feature.minorBands }',
      ['2:15 each.band: the name "band" is given twice'],
    ],
    [
      'the name of the subject',
      'let: { feature: feature.key }',
      ['1:17 let.feature: the name "feature" is given twice'],
    ],
    [
      'a parameter like the subject',
      'parameters: { feature: 13 }',
      ['1:15 parameters.feature: the name "feature" is given twice'],
    ],
    ['a reserved name', 'let: { for: feature.key }', ['1:13 let.for: "for" is a word of the expression language']],
    [
      'a literal as a name',
      'let: { true: feature.key }',
      ['1:14 let.true: "true" is a word of the expression language'],
    ],
    [
      'a type as a name',
      'parameters: { int: 13 }',
      ['1:15 parameters.int: "int" is a word of the expression language'],
    ],
    [
      'three nested comprehensions',
      'require: feature.settings.all(s, s.feature.settings.all(t, t.feature.settings.all(u, u.isDeclared)))',
      ['1:60 require: comprehensions are nested deeper than 2; name the inner list under `let`'],
    ],
    [
      'the third line of a block',
      'require: |\n  feature.hasOwner &&\n  feature.hasFlag &&\n    feature.hasOwnr',
      ['4:13 require: it has no field "hasOwnr"; did you mean "hasOwner"?'],
    ],
    [
      'a line behind an empty one',
      'require: |\n  feature.hasOwner &&\n\n  feature.hasOwnr',
      ['4:11 require: it has no field "hasOwnr"; did you mean "hasOwner"?'],
    ],
    [
      'a folded line',
      'require: >-\n  feature.hasOwner &&\n  feature.hasOwnr',
      ['3:11 require: it has no field "hasOwnr"; did you mean "hasOwner"?'],
    ],
    [
      'behind escapes',
      'require: "\\"a\\" in feature.risks && feature.hasOwnr"',
      ['1:45 require: it has no field "hasOwnr"; did you mean "hasOwner"?'],
    ],
    [
      'a placeholder',
      `${MESSAGE}"{feature.keyy} has none"`,
      ['4:23 message.engineer: it has no field "keyy"; did you mean "key"?'],
    ],
    [
      'a placeholder on a folded line',
      `${MESSAGE}>-\n    The feature\n    {feature.key} has no {feature.ownr}.`,
      ['6:35 message.engineer: it has no field "ownr"'],
    ],
    ['an empty placeholder', `${MESSAGE}a {} b`, [expect.stringMatching(/^4:16 message.engineer: Unexpected token/)]],
    ['a brace without a partner', `${MESSAGE}a {feature.key b`, ['4:15 message.engineer: this brace has no partner']],
    [
      'a related message',
      'related:\n  - at: feature\n    message: "{feature.nam}"',
      [expect.stringMatching(/^3:24 related.0.message: it has no field "nam"/)],
    ],
    [
      'a name of each outside it',
      'each: { band: feature.minorBands }\nwhen: band.isUnknown',
      ['2:7 when: there is nothing called "band" here'],
    ],
  ])('%s', (_, lines, messages) => {
    const { notices, programs } = compileOne(lines);
    expect(said(notices)).toEqual(messages);
    expect(notices.every(notice => notice.code === 'rule-invalid')).toBe(true);
    expect(programs).toEqual([]);
  });

  it('the place ends where the mistake ends', () => {
    const [notice] = compileOne('require: feature.hasOwnr && true').notices;
    expect(notice!.at).toMatchObject({ start: { column: 18 }, end: { line: 1, column: 25 } });
  });

  it('several mistakes of a rule are said at once', () => {
    expect(said(compileOne('when: feature.a\nrequire: feature.b\nat: feature.c').notices)).toHaveLength(3);
  });

  it('what depends on a broken name is not blamed for it', () => {
    const lines = 'let: { who: feature.setting("nope") }\nrequire: who.isDeclared';
    expect(said(compileOne(lines).notices)).toEqual(['1:29 let.who: "nope" is not a setting']);
  });
});

describe('what is right is taken', () => {
  it.each([
    'require: feature.product.minimumAge >= 13',
    'parameters: { consent-age: 13 }\nrequire: feature.product.servesBelow(consentAge + 1)',
    'let: { who: \'feature.setting("who-can-message")\' }\neach: { band: feature.minorBands, other: feature.closedBands }\nrequire: who.defaultFor(band).atLeast("friends") || other.isUnknown\nat: who.defaultFor(band)',
    'require: feature.settings.all(s, feature.minorBands.all(b, s.defaultFor(b).atLeast(s.protective)))',
    'require: feature.key.matchesPattern("^[a-z]+$")',
    'each: { s: "feature.settings.filter(s, s.isDeclared)" }\nrequire: s.hasFlag',
    'each: { name: "feature.settings.map(s, s.name)" }\nrequire: name == "who-can-message"',
    'each: { word: "[]" }',
    'at: feature.minorBands',
    `${MESSAGE}"{{literal}} {feature.key}"`,
  ])('%j', lines => {
    expect(said(compileOne(lines).notices)).toEqual([]);
  });
});
