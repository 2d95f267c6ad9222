import { describe, expect, it } from 'vitest';
import { exitCode, whyExit, whyIncomplete } from '../../src/model/exit.ts';
import type { Notice } from '../../src/model/notice.ts';
import type { Source } from '../../src/model/source.ts';
import type { Given } from './settled.ts';
import { CALLS, OWNED, OWNED_CALLS, settled } from './settled.ts';

const ASKED = { asked: 'require: feature.product.minimumAge > 12' };
const WARNING = { owned: `severity: warning\n${OWNED.owned}` };
const ASKED_WARNING = { asked: `severity: warning\n${ASKED.asked}` };
const WAIVER = `waivers:\n  - { rule: local/one/owned, subject: features.video, reason: r, owner: o, added: 2026-05-30, until: 2027-01-01 }\n`;
const EXCEPTION = `exceptions:\n  - { rule: local/one/owned, subject: features.video, reason: r, best-interests: b, dpia: d, owner: o, approved-by: a, until: 2027-01-01 }\n`;
const notice = (code: Notice['code']): Notice => ({ code, message: 'x', at: null, hint: null });
const source = (status: Source['status']): Source => ({
  path: 'a.ts',
  role: 'code',
  status,
  reason: 'x',
  digest: null,
});
const WRONG = { notices: [notice('manifest-invalid')] };
const UNREAD = { sources: [source('failed')] };

describe('the exit code', () => {
  it.each<[code: number, name: string, given: Given]>([
    [0, 'nothing is open', { manifest: OWNED_CALLS }],
    [1, 'an error is open', { manifest: CALLS }],
    [0, 'a warning is open and errors count', { manifest: CALLS, rules: WARNING }],
    [1, 'a warning is open and warnings count', { manifest: CALLS, rules: WARNING, failOn: 'warning' }],
    [1, 'a warning is open and notes count', { manifest: CALLS, rules: WARNING, failOn: 'note' }],
    [1, 'an error is open and notes count', { manifest: CALLS, failOn: 'note' }],
    [0, 'an error is open and nothing counts', { manifest: CALLS, failOn: 'never' }],
    [0, 'the manifest made a note of it', { manifest: `${CALLS}severities: { local/one/owned: note }\n` }],
    [0, 'the error is waived', { manifest: CALLS + WAIVER }],
    [1, 'the error is waived and waivers do not count', { manifest: CALLS + WAIVER, suppressions: false }],
    [0, 'the error is excepted', { manifest: CALLS + EXCEPTION }],
    [3, 'a question of an error rule is open', { manifest: CALLS, rules: ASKED }],
    [0, 'a question of a warning rule is open and errors count', { manifest: CALLS, rules: ASKED_WARNING }],
    [
      3,
      'a question of a warning rule is open and warnings count',
      { manifest: CALLS, rules: ASKED_WARNING, failOn: 'warning' },
    ],
    [3, 'a question is open and nothing counts', { manifest: CALLS, rules: ASKED, failOn: 'never' }],
    [3, 'a file was not read', { manifest: OWNED_CALLS, ...UNREAD }],
    [3, 'a file was not read and nothing counts', { manifest: OWNED_CALLS, ...UNREAD, failOn: 'never' }],
    [3, 'there was no manifest', { manifest: OWNED_CALLS, notices: [notice('no-manifest')] }],
    [0, 'a file was left out', { manifest: OWNED_CALLS, sources: [source('skipped')] }],
    [0, 'there is only a remark', { manifest: OWNED_CALLS, notices: [notice('suppression-unused')] }],
    [1, 'an error and a question are open', { manifest: CALLS, rules: { ...OWNED, ...ASKED } }],
    [1, 'an error is open and a file was not read', { manifest: CALLS, ...UNREAD }],
    [2, 'the input is wrong', { manifest: OWNED_CALLS, ...WRONG }],
    [2, 'the input is wrong and nothing counts', { manifest: OWNED_CALLS, ...WRONG, failOn: 'never' }],
    [2, 'the input is wrong and an error is open', { manifest: CALLS, ...WRONG }],
    [2, 'the input is wrong and a file was not read', { manifest: OWNED_CALLS, ...WRONG, ...UNREAD }],
  ])('%i: %s', (code, _, given) => {
    expect(exitCode(settled(given))).toBe(code);
  });

  it.each<[given: Given, words: string]>([
    [{ manifest: OWNED_CALLS }, 'nothing is open at or above "error"'],
    [{ manifest: CALLS, failOn: 'never' }, 'findings do not fail this run (fail-on is never)'],
    [{ manifest: CALLS }, '1 open finding at or above "error"'],
    [{ manifest: CALLS, ...UNREAD }, '1 open finding at or above "error"; the run is also incomplete'],
    [{ manifest: OWNED_CALLS, ...UNREAD }, 'the run is incomplete: 1 file was not read or not understood'],
    [{ manifest: CALLS, rules: ASKED }, 'the run is incomplete: 1 finding could not be decided'],
    [{ manifest: CALLS, ...WRONG }, '1 mistake in the input must be mended; 1 open finding at or above "error"'],
    [
      { manifest: OWNED_CALLS, notices: [notice('no-manifest')] },
      'the run is incomplete: no manifest declares the product',
    ],
  ])('is said in words: %j', (given, words) => {
    expect(whyExit(settled(given))).toBe(words);
  });

  it('a complete run lacks nothing, and what an incomplete one lacks is said whatever counts', () => {
    expect(whyIncomplete(settled({ manifest: CALLS }))).toEqual([]);
    expect(whyIncomplete(settled({ manifest: CALLS, rules: ASKED_WARNING }))).toEqual([
      '1 finding could not be decided',
    ]);
    expect(whyIncomplete(settled({ manifest: CALLS, ...UNREAD, ...WRONG }))).toHaveLength(2);
  });
});
