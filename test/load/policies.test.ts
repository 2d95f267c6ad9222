import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import { checkLinks, loadLocal } from '../../src/load/index.ts';
import { NOTHING, RULE_PATH, ruleText, said } from '../evaluate/one-rule.ts';
import { policyText } from './policy-text.ts';

const PATH = '.childproof/policies/house.yaml';
const load = (files: Readonly<Record<string, string>>) => loadLocal(memoryTree(files), NOTHING);

describe('an own policy', () => {
  it('is loaded with its links', () => {
    const { library, notices } = load({
      [RULE_PATH]: ruleText('parameters: { consent-age: 13 }'),
      [PATH]: policyText(
        'local/house',
        { a1: ['local/one/rule full'] },
        'parameters: { consent-age: { default: 16 } }\n',
      ),
    });
    expect([...notices, ...checkLinks(library)]).toEqual([]);
    expect(library.policies[0]).toMatchObject({ id: 'local/house', origin: 'local' });
  });

  it.each<[name: string, text: string, messages: string[]]>([
    ['an id without local/', policyText('house'), ['1:5 id: "house" must be "local/house", as the file\'s path says']],
    [
      'an unknown strength',
      policyText('local/house', { a1: ['local/one/rule ful'] }),
      ['20:43 provisions[0].rules[0].strength: "ful" is not a value for "strength"; did you mean "full"?'],
    ],
    [
      'a day that does not exist',
      policyText('local/house').replace('from: 2026-01-01', 'from: 2026-02-30'),
      ['7:19 in-force.from: "2026-02-30" is not a day of the calendar, written YYYY-MM-DD'],
    ],
  ])('with %s is a mistake at its place', (_, text, messages) => {
    expect(said(load({ [PATH]: text, [RULE_PATH]: ruleText('') }).notices)).toEqual(messages);
  });
});

describe('links that lead nowhere', () => {
  it('a rule that is not there is named with its provision, its place and its neighbour', () => {
    const { library } = load({
      [RULE_PATH]: ruleText(''),
      [PATH]: policyText('local/house', { a1: ['local/one/rule'], a2: ['local/one/rul'] }),
    });
    expect(said(checkLinks(library))).toEqual([
      '29:17 provision a2: there is no rule "local/one/rul"; did you mean "local/one/rule"?',
    ]);
  });

  it('an age that no rule asks for would change nothing', () => {
    const { library } = load({
      [RULE_PATH]: ruleText('parameters: { consent-age: 13 }'),
      [PATH]: policyText('local/house', { a1: [] }, 'parameters: { consent-aeg: { default: 16 } }\n'),
    });
    expect(said(checkLinks(library))).toEqual([
      '11:15 parameters: no rule has a parameter "consent-aeg"; did you mean "consent-age"?',
    ]);
  });
});

describe('an own concept', () => {
  const concept = (lines: string) => ({
    '.childproof/vocabulary/x.yaml': `concept: x\nabout: y\nfact: operation\nside: server\n${lines}`,
  });

  it('is loaded', () => {
    const { library, notices } = load(concept('match: { any: [{ call: { name: [send it] } }] }\n'));
    expect(notices).toEqual([]);
    expect(library.concepts.map(({ concept: id, origin }) => [id, origin])).toEqual([['x', 'local']]);
  });

  it.each<[lines: string, messages: string[]]>([
    ['concept: y\n', ['5:1 the key stands here a second time']],
    [
      'match: { any: [{ call: { nam: [a] } }] }\n',
      ['5:26 match.any[0].call.nam: "nam" is not a key here; did you mean "name"?'],
    ],
    ['evidence: { dm-typ: [a] }\n', ['5:13 evidence.dm-typ: "dm-typ" is not a key here; did you mean "dm-type"?']],
  ])('%j is a mistake at its place', (lines, messages) => {
    expect(said(load(concept(lines)).notices)).toEqual(messages);
  });
});
