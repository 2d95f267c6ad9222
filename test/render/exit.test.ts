import { describe, expect, it } from 'vitest';
import { exitCode, whyExit, whyIncomplete } from '../../src/model/exit.ts';
import type { Notice } from '../../src/model/notice.ts';
import { topOf } from '../../src/model/place.ts';
import type { Report } from '../../src/model/report.ts';
import { findingWith, reportWith } from './reports.ts';

const wrong: Notice = { code: 'manifest-invalid', message: 'x', at: topOf('childproof.yaml'), hint: null };
const gap: Notice = { code: 'code-syntax', message: 'x', at: topOf('src/a.ts'), hint: null };
const noManifest: Notice = { code: 'no-manifest', message: 'x', at: null, hint: null };
const info: Notice = { code: 'unowned-code', message: 'x', at: null, hint: null };
const failed = { path: 'src/a.ts', role: 'code', status: 'failed', reason: 'x', digest: null } as const;
const error = findingWith({ severity: 'error' });
const note = findingWith({ severity: 'note' });
const undecided = findingWith({ severity: 'error', verdict: 'unknown' });
const undecidedNote = findingWith({ severity: 'note', verdict: 'unknown' });
const waived = findingWith({ mark: { state: 'waived', by: null, reason: 'x', owner: 'y', until: '2027-01-01' } });

describe('exit code', () => {
  it.each<[code: number, what: string, given: Partial<Report>]>([
    [0, 'nothing open', {}],
    [0, 'only infos', { notices: [info] }],
    [0, 'findings below the threshold', { findings: [note, undecidedNote], complete: false }],
    [0, 'findings that somebody answers for', { findings: [waived] }],
    [0, 'findings where they never fail', { findings: [error], failOn: 'never' }],
    [1, 'an open finding', { findings: [error] }],
    [1, 'a note where notes fail', { findings: [note], failOn: 'note' }],
    [1, 'an open finding beside a gap', { findings: [error, undecided], notices: [gap] }],
    [2, 'wrong input', { notices: [wrong] }],
    [2, 'wrong input beside an open finding', { notices: [wrong, gap], findings: [error] }],
    [2, 'wrong input where findings never fail', { notices: [wrong], failOn: 'never' }],
    [3, 'a file that could not be parsed', { notices: [gap] }],
    [3, 'a file that could not be read', { sources: [failed] }],
    [3, 'no manifest and no finding', { notices: [noManifest] }],
    [3, 'an open question', { findings: [undecided] }],
    [3, 'an open question where findings never fail', { findings: [error, undecided], failOn: 'never' }],
  ])('%i for %s', (code, _, given) => {
    expect(exitCode(reportWith(given))).toBe(code);
  });
});

describe('the reason of an exit code', () => {
  it.each<[why: string, given: Partial<Report>]>([
    ['nothing is open at or above "error"', {}],
    ['findings do not fail this run (fail-on is never)', { findings: [error], failOn: 'never' }],
    [
      '2 open findings at or above "note"; the run is also incomplete',
      { findings: [error, note], notices: [gap], failOn: 'note' },
    ],
    [
      '1 mistake in the input must be mended; 1 open finding at or above "error"',
      { notices: [wrong], findings: [error] },
    ],
    ['the run is incomplete: no manifest declares the product', { notices: [noManifest] }],
    [
      'the run is incomplete: 1 file was not read or not understood, 1 finding could not be decided',
      { notices: [gap], sources: [failed], findings: [undecided] },
    ],
  ])('is "%s"', (why, given) => {
    expect(whyExit(reportWith(given))).toBe(why);
  });

  it('names what makes a run incomplete below the threshold too', () => {
    expect(whyIncomplete(reportWith({ findings: [undecidedNote], complete: false }))).toEqual([
      '1 finding could not be decided',
    ]);
    expect(whyIncomplete(reportWith())).toEqual([]);
    expect(whyIncomplete(reportWith({ complete: false }))).toHaveLength(1);
  });
});
