import { describe, expect, it } from 'vitest';
import { defaultsOf, HEAD, read } from './read-manifest.ts';
import type { FeatureFact, ProductFact, SettingFact } from '../../src/model/fact.ts';

const manifest = (
  setting: string,
  audience = 'bands: [13-15, 16-17, 18+]',
  feature = '',
) => `${HEAD}audience: { ${audience} }
features:
  dm:
    kind: direct-messaging
${feature}    settings:
      who-can-message: ${setting}
`;
const WHO = 'features.dm.settings.who-can-message';

describe('what a new account has, by age', () => {
  it.each<[name: string, text: string, defaults: Record<string, string>]>([
    [
      'one word counts for everybody, age unknown included',
      manifest('{ default: friends }'),
      { '13-15': 'friends', '16-17': 'friends', '18+': 'friends', unknown: 'friends' },
    ],
    [
      'age unknown is the youngest band where nothing is said',
      manifest('{ default: { 18+: everyone, 16-17: friends, 13-15: nobody } }'),
      { '13-15': 'nobody', '16-17': 'friends', '18+': 'everyone', unknown: 'nobody' },
    ],
    [
      'an older band never speaks for the youngest',
      manifest('{ default: { 16-17: friends, 18+: everyone } }'),
      { '16-17': 'friends', '18+': 'everyone' },
    ],
    [
      'what is said for age unknown counts',
      manifest('{ default: { 13-15: nobody, unknown: everyone } }'),
      { '13-15': 'nobody', unknown: 'everyone' },
    ],
    [
      'nothing is derived where unknown age is not a child',
      manifest('{ default: { 13-17: nobody, 18+: everyone } }', 'bands: [13-17, 18+], unknown-age: adult'),
      { '13-17': 'nobody', '18+': 'everyone' },
    ],
    [
      'the youngest band is the youngest that is served',
      manifest(
        '{ default: { 13-15: everyone, 16-17: nobody } }',
        'bands: [13-15, 16-17]',
        '    available-to: [16-17]\n',
      ),
      { '13-15': 'everyone', '16-17': 'nobody', unknown: 'nobody' },
    ],
    [
      'own words count as what they are mapped to',
      manifest('{ options: { circle: contacts-of-contacts }, default: { 13-15: circle, 16-17: friends } }'),
      { '13-15': 'contacts-of-contacts', '16-17': 'friends', unknown: 'contacts-of-contacts' },
    ],
    ['silence is silence', manifest('{}'), {}],
  ])('%s', (_, text, defaults) => {
    expect(defaultsOf(text, WHO)).toEqual(defaults);
  });

  it('a derived value stands where the value it came from stands', () => {
    const text = manifest('{ default: { 13-15: nobody, 18+: everyone } }');
    const setting = read({ 'childproof.yaml': text }).facts.find(fact => fact.subject === WHO) as SettingFact;
    expect(setting.value.defaults['unknown']!.at).toEqual(setting.value.defaults['13-15']!.at);
    expect(setting.value.defaults['unknown']!.at.start).toEqual({ line: 8, column: 44 });
  });

  it('a setting that is left out is a fact of its own, at the feature', () => {
    const { facts } = read({ 'childproof.yaml': manifest('{ default: friends }') });
    const silent = facts.find(fact => fact.subject === 'features.dm.settings.read-receipts') as SettingFact;
    expect(silent.value.declared).toBe(false);
    expect(silent.at.start).toEqual({ line: 5, column: 3 });
  });

  it('the order of protection is the kind\u2019s, whatever order the manifest uses', () => {
    const text = manifest('{ options: { shut: nobody, open: everyone }, default: shut }');
    const setting = read({ 'childproof.yaml': text }).facts.find(fact => fact.subject === WHO) as SettingFact;
    expect(setting.value.scale).toEqual(['everyone', 'contacts-of-contacts', 'friends', 'nobody']);
  });
});

describe('bands', () => {
  const productOf = (lines: string) => {
    const { facts, said } = read({ 'childproof.yaml': `${HEAD}${lines}` });
    expect(said).toEqual([]);
    return facts.find((fact): fact is ProductFact => fact.kind === 'product')!.value;
  };

  it('are the usual ones where none are named', () => {
    expect(productOf('').bands.map(band => band.name)).toEqual(['0-5', '6-9', '10-12', '13-15', '16-17', '18+']);
  });

  it('come youngest first, whatever order they are written in', () => {
    expect(productOf('audience: { bands: [18+, 13-17] }').bands).toEqual([
      { name: '13-17', from: 13, to: 17 },
      { name: '18+', from: 18, to: null },
    ]);
  });

  it('of a feature are those of the audience unless it names some, and an empty list is off', () => {
    const served = (list: string) => {
      const { facts } = read({ 'childproof.yaml': `${HEAD}features: { dm: { kind: calls${list} } }\n` });
      return facts
        .find((fact): fact is FeatureFact => fact.kind === 'feature')!
        .value.availableTo.map(band => band.name);
    };
    expect(served('')).toHaveLength(6);
    expect(served(', available-to: [18+, 16-17]')).toEqual(['16-17', '18+']);
    expect(served(', available-to: []')).toEqual([]);
  });
});

describe('flags that a feature or setting hangs on', () => {
  const bindingOf = (lines: string, subject: string) => {
    const { facts, said } = read({
      'childproof.yaml': `${HEAD}features:\n  dm:\n    kind: direct-messaging\n${lines}`,
    });
    expect(said).toEqual([]);
    return (facts.find(fact => fact.subject === subject) as FeatureFact | SettingFact).value.flag;
  };

  it('true is on unless the manifest says otherwise, in production, kept back by the flag itself', () => {
    expect(bindingOf('    flag: { key: dm.on }\n', 'features.dm')).toEqual({
      key: 'dm.on',
      environment: 'production',
      values: { true: 'on' },
      gate: 'flag',
      at: { path: 'childproof.yaml', start: { line: 6, column: 18 }, end: { line: 6, column: 23 } },
    });
  });

  it('values of a setting are mapped to the kind\u2019s options, own words included', () => {
    const lines =
      '    settings:\n      who-can-message:\n        options: { circle: friends }\n        flag: { key: x, values: { true: everyone, false: circle, 3: nobody }, gate: code, environment: beta }\n';
    expect(bindingOf(lines, WHO)).toMatchObject({
      values: { true: 'everyone', false: 'friends', 3: 'nobody' },
      gate: 'code',
      environment: 'beta',
    });
  });
});
