import { describe, expect, it } from 'vitest';
import { said } from '../evaluate/one-rule.ts';
import { operation } from '../evaluate/facts.ts';
import type { Given } from './settled.ts';
import { CALLS, OWNED_CALLS, settled } from './settled.ts';

const waiver = (more: string, until = '2026-12-31', added = '2026-05-30') =>
  `waivers:\n  - { rule: local/one/owned, ${more}reason: moving teams, owner: "@x", added: ${added}, until: ${until} }\n`;
const exception = (more = '', until = '2026-12-31') =>
  `exceptions:\n  - { rule: local/one/owned, ${more}reason: creators, best-interests: s4, dpia: s4, owner: "@x", approved-by: DPO, until: ${until} }\n`;
const HERE = 'subject: features.video, ';

const markOf = (given: Given) => settled(given).findings.map(one => one.mark.state);
const saidOf = (given: Given) => said(settled(given).notices);

describe('a waiver', () => {
  it('marks the finding with reason, owner and day, and drops nothing', () => {
    const report = settled({ manifest: CALLS + waiver(HERE) });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]!.mark).toEqual({
      state: 'waived',
      by: 'waiver',
      reason: 'moving teams',
      owner: '@x',
      until: '2026-12-31',
    });
    expect(report.verdicts[0]).toMatchObject({ outcome: 'fail', mark: { state: 'waived' } });
    expect(report.summary.marks).toEqual({ open: 0, waived: 1, excepted: 0, known: 0 });
    expect(report.notices).toEqual([]);
  });

  it.each<[name: string, lines: string, state: string]>([
    ['another subject', waiver('subject: features.other, '), 'open'],
    ['another rule', waiver(HERE).replace('one/owned', 'one/other'), 'open'],
    ['its last day', waiver(HERE, '2026-06-01'), 'waived'],
    ['a past day', waiver(HERE, '2026-05-31'), 'open'],
    ['a path that covers the file', waiver('path: childproof.yaml, '), 'waived'],
    ['a path that does not', waiver('path: src/**, '), 'open'],
    ['subject and path, both right', waiver(`${HERE}path: "*.yaml", `), 'waived'],
    ['subject and path, one wrong', waiver(`${HERE}path: src, `), 'open'],
  ])('with %s: %s', (_, lines, state) => {
    expect(markOf({ manifest: CALLS + lines })).toEqual([state]);
  });

  it('covers an open question too', () => {
    const rules = { owned: 'require: feature.product.minimumAge > 12' };
    const report = settled({ rules, manifest: CALLS + waiver(HERE) });
    expect(report.findings.map(one => [one.verdict, one.mark.state])).toEqual([['unknown', 'waived']]);
    expect(report.complete).toBe(true);
  });

  it('counts its path from the folder of the product', () => {
    const manifest = `childproof: 1\nproduct: { name: Pigeon }\n${waiver('path: src/legacy/**, ')}`;
    const rules = { owned: 'for: operation\nrequire: operation.hasGuard("age")' };
    const facts = (product: string) => {
      const fact = operation('dm-send')(product);
      return [{ ...fact, at: { ...fact.at, path: 'apps/web/src/legacy/dm.ts' } }];
    };
    expect(markOf({ rules, facts, files: { 'apps/web/childproof.yaml': manifest } })).toEqual(['waived']);
  });

  it('that names neither subject nor path hides nothing and is a mistake', () => {
    const given = { manifest: CALLS + waiver('') };
    expect(markOf(given)).toEqual(['open']);
    expect(settled(given).notices).toEqual([
      expect.objectContaining({
        code: 'manifest-invalid',
        message: expect.stringContaining('names neither a subject nor a path'),
      }),
    ]);
  });

  it.each(['"**"', '"**/*"', '.', '"{**,src/**}"'])('for the path %s hides nothing and is a mistake', path => {
    const given = { manifest: CALLS + waiver(`path: ${path}, `) };
    expect(markOf(given)).toEqual(['open']);
    expect(saidOf(given)).toEqual([expect.stringContaining('so it would hide everything')]);
  });

  it('that was added on a day to come hides nothing yet and is a mistake', () => {
    const given = { manifest: CALLS + waiver(HERE, '2026-12-31', '2026-06-02') };
    expect(markOf(given)).toEqual(['open']);
    expect(saidOf(given)).toEqual([
      '6:5 the waiver for local/one/owned was added on 2026-06-02, a day that has not come yet',
    ]);
  });

  it('that is past says so', () => {
    expect(saidOf({ manifest: CALLS + waiver(HERE, '2026-05-31') })).toEqual([
      '6:5 the waiver for local/one/owned ended on 2026-05-31 and no longer counts',
    ]);
  });

  it('for a rule that does not exist is one mistake, with its neighbour', () => {
    const lines = waiver(HERE, '2026-12-31', '2026-01-01').replace('one/owned', 'one/owend');
    expect(saidOf({ manifest: CALLS + lines })).toEqual([
      '6:5 waiver: there is no rule "local/one/owend"; did you mean "local/one/owned"?',
    ]);
  });

  it.each<[added: string, isSaid: boolean]>([
    ['2026-06-01', false],
    ['2026-05-18', false],
    ['2026-05-17', true],
    ['2026-01-01', true],
  ])('added on %s and not needed on 2026-06-01: said %s', (added, isSaid) => {
    expect(saidOf({ manifest: OWNED_CALLS + waiver(HERE, '2026-12-31', added) })).toEqual(
      isSaid ? ['6:5 nothing needs the waiver for local/one/owned any more'] : [],
    );
  });

  it('of a rule that was left out is not called unused', () => {
    const rules = { owned: 'require: feature.hasOwner', other: 'require: feature.hasFlag' };
    const manifest = CALLS + waiver(HERE, '2026-12-31', '2026-01-01');
    expect(saidOf({ rules, manifest, skip: ['local/one/owned'] })).toEqual([]);
  });
});

describe('an exception', () => {
  it('leaves the verdict a failure and names who approved it', () => {
    const [finding] = settled({ manifest: CALLS + exception(HERE) }).findings;
    expect(finding).toMatchObject({
      verdict: 'fail',
      mark: { state: 'excepted', by: 'DPO', reason: 'creators', until: '2026-12-31' },
    });
  });

  it('that no selected text allows changes nothing and is a mistake', () => {
    const given = { manifest: CALLS + exception(HERE), provisions: { a1: ['owned partial-firm'] } };
    expect(markOf(given)).toEqual(['open']);
    expect(saidOf(given)).toEqual(['6:5 no selected text allows an exception for local/one/owned']);
  });

  it('for another subject changes nothing', () => {
    expect(markOf({ manifest: CALLS + exception('subject: features.other, ') })).toEqual(['open']);
  });

  it('comes before a waiver', () => {
    expect(markOf({ manifest: CALLS + exception(HERE) + waiver(HERE) })).toEqual(['excepted']);
  });

  it('is no answer to an open question', () => {
    const rules = { owned: 'require: feature.product.minimumAge > 12' };
    expect(markOf({ rules, manifest: CALLS + exception(HERE) })).toEqual(['open']);
  });

  it('that is past or not needed says so', () => {
    expect(saidOf({ manifest: CALLS + exception(HERE, '2026-01-01') })).toEqual([
      '6:5 the exception for local/one/owned ended on 2026-01-01 and no longer counts',
    ]);
    expect(saidOf({ manifest: OWNED_CALLS + exception(HERE) })).toEqual([
      '6:5 nothing needs the exception for local/one/owned any more',
    ]);
  });
});

describe('without suppressions', () => {
  it('everything is open, nothing is called unused, and mistakes are still said', () => {
    const given = { manifest: CALLS + waiver(HERE, '2026-12-31', '2026-01-01') + exception(HERE), suppressions: false };
    expect(markOf(given)).toEqual(['open']);
    expect(saidOf(given)).toEqual([]);
    expect(saidOf({ manifest: CALLS + waiver(''), suppressions: false })).toHaveLength(1);
  });
});
