import { describe, expect, it } from 'vitest';
import { operation } from '../evaluate/facts.ts';
import type { Notice } from '../../src/model/notice.ts';
import type { Given } from './settled.ts';
import { CALLS, OWNED, OWNED_CALLS, provisionOf, settled } from './settled.ts';

const INCOMPLETE: Notice = { code: 'code-syntax', message: 'x', at: null, hint: null };
const EXCEPTION = `exceptions:\n  - { rule: local/one/owned, subject: features.video, reason: r, best-interests: b, dpia: d, owner: o, approved-by: a, until: 2027-01-01 }\n`;
const WAIVER = `waivers:\n  - { rule: local/one/owned, subject: features.video, reason: r, owner: o, added: 2026-01-01, until: 2027-01-01 }\n`;
const OPEN_QUESTION = { asked: 'require: feature.product.minimumAge > 12' };
const TWO = { ...OWNED, flagged: 'require: feature.hasFlag' };
const ONLY = (strength: string) => ({ a1: [`owned ${strength}`] });
const ELSEWHERE = 'elsewhere: [{ capability: age-check, where: api, owner: o, until: 2027-01-01 }]\n';

describe('the state of a provision', () => {
  it.each<[name: string, given: Given, state: string, reason: string]>([
    ['a failure', { manifest: CALLS }, 'non-conformity', '1 non-conformity found by local/one/owned'],
    [
      'a waived failure is one all the same',
      { manifest: CALLS + WAIVER },
      'non-conformity',
      '1 non-conformity found by local/one/owned',
    ],
    [
      'a failure beside a pass',
      { rules: TWO, manifest: OWNED_CALLS },
      'non-conformity',
      '1 non-conformity found by local/one/flagged',
    ],
    [
      'a failure in an incomplete run',
      { manifest: CALLS, notices: [INCOMPLETE] },
      'non-conformity',
      '1 non-conformity found by local/one/owned',
    ],
    [
      'an excepted failure',
      { manifest: CALLS + EXCEPTION },
      'excepted',
      '1 registered exception for a compelling reason',
    ],
    [
      'an excepted failure beside an open one',
      { rules: TWO, manifest: CALLS + EXCEPTION },
      'non-conformity',
      '1 non-conformity found by local/one/flagged',
    ],
    [
      'an excepted failure in an incomplete run',
      { manifest: CALLS + EXCEPTION, notices: [INCOMPLETE] },
      'undecided',
      'nothing but registered exceptions was found, but the run is incomplete',
    ],
    [
      'an excepted failure beside an open question',
      { rules: { ...OWNED, ...OPEN_QUESTION }, manifest: CALLS + EXCEPTION },
      'undecided',
      '1 question could not be decided by local/one/asked',
    ],
    [
      'an open question',
      { rules: OPEN_QUESTION, manifest: CALLS },
      'undecided',
      '1 question could not be decided by local/one/asked',
    ],
    [
      'an open question beside a pass',
      { rules: { ...OWNED, ...OPEN_QUESTION }, manifest: OWNED_CALLS },
      'undecided',
      '1 question could not be decided by local/one/asked',
    ],
    [
      'a failure of a supporting rule',
      { manifest: CALLS, provisions: ONLY('supporting') },
      'undecided',
      '1 finding of supporting rules bears on this (local/one/owned); a person has to judge',
    ],
    [
      'a pass',
      { manifest: OWNED_CALLS },
      'no-non-conformity-found',
      'no non-conformity found by local/one/owned; the rules cover this provision in part',
    ],
    [
      'a pass in an incomplete run',
      { manifest: OWNED_CALLS, notices: [INCOMPLETE] },
      'undecided',
      'no non-conformity was found, but the run is incomplete',
    ],
    [
      'a pass beside a rule that was left out',
      { rules: TWO, manifest: OWNED_CALLS, skip: ['local/one/flagged'] },
      'undecided',
      'no non-conformity was found, but local/one/flagged did not run',
    ],
    [
      'a pass of a supporting rule',
      { manifest: OWNED_CALLS, provisions: ONLY('supporting') },
      'not-evaluated',
      'only supporting rules looked at this, and they found nothing; a person has to answer the questions',
    ],
    [
      'no rule',
      { manifest: CALLS, provisions: { a1: [] } },
      'not-evaluated',
      'no rule can test this; a person has to answer the questions',
    ],
    ['nothing to look at', { manifest: '' }, 'not-evaluated', 'the product has nothing that its rules could look at'],
    [
      'a condition that never held',
      { rules: { owned: 'when: feature.hasFlag\nrequire: feature.hasOwner' }, manifest: CALLS },
      'not-evaluated',
      'the product has nothing that its rules could look at',
    ],
    [
      'something enforced elsewhere',
      {
        rules: { owned: 'for: operation\nrequire: operation.hasGuard("age")' },
        manifest: ELSEWHERE,
        facts: product => [operation('dm-send')(product)],
      },
      'not-evaluated',
      'not evaluated here: the age check is enforced by api, as the manifest declares',
    ],
  ])('%s', (_, given, state, reason) => {
    expect(provisionOf(given)).toMatchObject({ state, reason });
  });

  it('nothing but a provision with registered exceptions is ever called conforming', () => {
    const states = [CALLS, OWNED_CALLS, ''].flatMap(manifest =>
      ['full', 'partial', 'supporting'].map(strength => provisionOf({ manifest, provisions: ONLY(strength) })),
    );
    for (const { state, reason } of states) {
      expect(state).not.toMatch(/^conform|compliant/);
      expect(reason).not.toMatch(/\bconforms\b|compliant|compliance/);
    }
  });

  it('the strength is that of the rules that passed', () => {
    const provisions = { a1: ['owned partial', 'flagged full'] };
    expect(provisionOf({ rules: TWO, manifest: OWNED_CALLS, provisions }).strength).toBe('partial');
    expect(provisionOf({ rules: TWO, manifest: CALLS, provisions }).strength).toBeNull();
  });

  it('each link is counted by itself, and questions stay for a person', () => {
    const report = settled({
      rules: TWO,
      manifest: OWNED_CALLS,
      provisions: { a1: ['owned', 'flagged'], a2: ['owned'] },
    });
    expect(
      report.provisions.map(one => [one.id, one.state, one.rules.map(rule => rule.outcomes.pass), one.questions]),
    ).toEqual([
      ['a1', 'non-conformity', [1, 0], ['q of a1?']],
      ['a2', 'no-non-conformity-found', [1], ['q of a2?']],
    ]);
  });

  it('each product is judged by itself', () => {
    const files = {
      'a/childproof.yaml': `childproof: 1\nproduct: { name: A }\n${CALLS}`,
      'b/childproof.yaml': `childproof: 1\nproduct: { name: B }\n${OWNED_CALLS}`,
    };
    expect(settled({ files }).provisions.map(one => [one.product, one.state])).toEqual([
      ['a', 'non-conformity'],
      ['b', 'no-non-conformity-found'],
    ]);
  });
});
