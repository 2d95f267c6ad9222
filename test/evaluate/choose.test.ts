import { describe, expect, it } from 'vitest';
import { checkElsewhere, choosePolicies, chooseRules } from '../../src/choose.ts';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import { loadLibrary } from '../../src/load/index.ts';
import { policyText } from '../load/policy-text.ts';
import { read } from '../manifests/read-manifest.ts';
import { loadedRule, ruleText, said } from './one-rule.ts';

const { library, notices } = loadLibrary(
  memoryTree({
    'rules/chat/guarded.yaml': ruleText('id: chat/guarded\nparameters: { consent-age: 13 }'),
    'rules/chat/owned.yaml': ruleText('id: chat/owned'),
    'policies/uk-aadc.yaml': policyText('uk-aadc', { a1: ['chat/guarded'] }),
    'policies/other.yaml': policyText('other', { a1: ['chat/owned'] }),
  }),
);
const LOCAL = loadedRule('require: feature.hasOwner');
const rules = [...library.rules, LOCAL];

function choose(manifest: string, options: { policies?: string[]; only?: string[]; skip?: string[] } = {}) {
  const { products } = read({ 'childproof.yaml': `childproof: 1\nproduct: { name: A }\n${manifest}` });
  const policies = choosePolicies(library.policies, products, options.policies ?? []);
  const chosen = chooseRules(rules, products, policies.of, options.only ?? [], options.skip ?? []);
  return {
    policies: policies.of('a').map(policy => policy.id),
    rules: chosen.chosen.map(rule => rule.id),
    said: said([...policies.notices, ...chosen.notices]),
    codes: [...policies.notices, ...chosen.notices].map(notice => notice.code),
  };
}

it('the library of this test is right', () => {
  expect(notices).toEqual([]);
});

describe('policies', () => {
  it('are the manifest\u2019s', () => {
    expect(choose('policies: [other]')).toMatchObject({
      policies: ['other'],
      rules: ['chat/owned', 'local/one/rule'],
      said: [],
    });
  });

  it('are the usual one, with a notice, where the manifest names none', () => {
    const chosen = choose('');
    expect(chosen.policies).toEqual(['uk-aadc']);
    expect(chosen.codes).toEqual(['default-policy']);
    expect(chosen.said[0]).toContain('the manifest names no policies; checked against uk-aadc');
  });

  it('are those of the command line instead, if it names some', () => {
    expect(choose('policies: [other]', { policies: ['uk-aadc'] }).policies).toEqual(['uk-aadc']);
  });

  it('count once, however often they are named', () => {
    expect(choose('policies: [other, other]').policies).toEqual(['other']);
    expect(choose('', { policies: ['other', 'other'] }).policies).toEqual(['other']);
  });

  it('that do not exist are named with their place and neighbour', () => {
    expect(choose('policies: [othr]').said).toEqual([
      '3:12 policies: there is no policy "othr"; did you mean "other"?',
    ]);
    expect(choose('', { policies: ['uk-adc'] }).said).toEqual([
      '- --policy: there is no policy "uk-adc"; did you mean "uk-aadc"?',
    ]);
  });
});

describe('rules', () => {
  it('run when a selected policy names them, and own ones always', () => {
    expect(choose('policies: [uk-aadc]').rules).toEqual(['chat/guarded', 'local/one/rule']);
    expect(choose('policies: [uk-aadc, other]').rules).toEqual(['chat/guarded', 'chat/owned', 'local/one/rule']);
  });

  it('can be picked and left out', () => {
    expect(choose('policies: [uk-aadc]', { only: ['chat/guarded'] }).rules).toEqual(['chat/guarded']);
    expect(choose('policies: [uk-aadc]', { skip: ['local/one/rule'] }).rules).toEqual(['chat/guarded']);
    expect(choose('policies: [uk-aadc]', { only: ['chat/guarded'], skip: ['chat/guarded'] }).rules).toEqual([]);
  });

  it('that are asked for and in no selected policy are not passed over in silence', () => {
    const chosen = choose('policies: [uk-aadc]', { only: ['chat/owned'] });
    expect(chosen.rules).toEqual([]);
    expect(chosen.codes).toEqual(['option-invalid']);
    expect(chosen.said).toEqual(['- --rule: no selected policy names chat/owned, so it does not run']);
  });

  it.each<[name: string, manifest: string, options: Parameters<typeof choose>[1], message: string]>([
    [
      '--rule',
      '',
      { only: ['chat/gaurded'] },
      '- --rule: there is no rule "chat/gaurded"; did you mean "chat/guarded"?',
    ],
    [
      '--skip-rule',
      '',
      { skip: ['chat/gaurded'] },
      '- --skip-rule: there is no rule "chat/gaurded"; did you mean "chat/guarded"?',
    ],
    [
      'severities',
      'severities: { chat/gaurded: note }',
      {},
      '3:29 severities: there is no rule "chat/gaurded"; did you mean "chat/guarded"?',
    ],
    [
      'parameters',
      'parameters: { consent-aeg: 16 }',
      {},
      '3:28 parameters: no rule has a parameter "consent-aeg"; did you mean "consent-age"?',
    ],
  ])('%s with an unknown name', (_, manifest, options, message) => {
    expect(choose(`${manifest}\npolicies: [uk-aadc]`, options).said).toEqual([message]);
  });
});

it('a capability that nothing is called would quietly cover nothing', () => {
  const { facts } = read({
    'childproof.yaml': `childproof: 1
product: { name: A }
elsewhere:
  - { capability: age-chek, where: api, owner: o, until: 2027-01-01 }
  - { capability: age-check, where: api, owner: o, until: 2027-01-01 }
  - { capability: report, where: api, owner: o, until: 2027-01-01 }
`,
  });
  expect(said(checkElsewhere(facts, ['age-check', 'dm-send']))).toEqual([
    '4:19 elsewhere: "age-chek" is neither a concept nor a safeguard; did you mean "age-check"?',
  ]);
});
