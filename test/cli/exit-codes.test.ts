import { describe, expect, it } from 'vitest';
import { checkFiles, childproof, GOOD_MANIFEST, reportOf, workspace } from './childproof.ts';

const OPEN_AT_NIGHT = GOOD_MANIFEST.replace(
  'night-notifications: { default: off }',
  'night-notifications: { default: on }',
);
const UNSAID = GOOD_MANIFEST.replace('      re-engagement: { default: off }\n', '');
const PROFILED = GOOD_MANIFEST.replace('re-engagement: { default: off }', 're-engagement: { default: on }');

describe('exit codes of check', () => {
  it.each<[code: number, why: string, manifest: string, args: string[]]>([
    [0, 'nothing is open', GOOD_MANIFEST, []],
    [0, 'only a warning is open and errors are asked for', OPEN_AT_NIGHT, []],
    [1, 'a warning is open and warnings are asked for', OPEN_AT_NIGHT, ['--fail-on', 'warning']],
    [1, 'an error is open', PROFILED, []],
    [0, 'an error is open and never is asked for', PROFILED, ['--fail-on', 'never']],
    [3, 'a question of an error rule is open', UNSAID, []],
    [3, 'a question is open, and never does not forgive that', UNSAID, ['--fail-on', 'never']],
    [2, 'a key is wrong', `${GOOD_MANIFEST}polices: []\n`, []],
    [2, 'a key is wrong, and never does not forgive that', `${GOOD_MANIFEST}polices: []\n`, ['--fail-on', 'never']],
    [2, 'a rule does not exist', GOOD_MANIFEST, ['--rule', 'no/such-rule']],
    [2, 'a policy does not exist', GOOD_MANIFEST, ['--policy', 'no-such-policy']],
  ])('%i: %s', async (code, _, manifest, args) => {
    expect((await checkFiles({ 'childproof.yaml': manifest }, ...args)).status).toBe(code);
  });

  it('1 beats 3, and both are said', async () => {
    const folder = workspace({
      'childproof.yaml': UNSAID.replace('notifications: { default: off }', 'notifications: { default: off }').replace(
        'minimum-age: 13',
        'minimum-age: 13\n  unknown-age: adult',
      ),
    });
    const { status, stdout } = await childproof(['check'], folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/incomplete/);
  });

  it('a waiver takes a finding out of the exit code and leaves it in the report', async () => {
    const waiver = `waivers:\n  - { rule: profiling/off-by-default, subject: features.alerts.settings.re-engagement, reason: migration, owner: "@example/alerts", added: 2026-11-01, until: 2027-01-31 }\n`;
    const { status, report } = await checkFiles({ 'childproof.yaml': `${PROFILED}${waiver}` });
    expect(status).toBe(0);
    expect(report.findings.map(({ rule, mark }) => [rule, mark.state])).toContainEqual([
      'profiling/off-by-default',
      'waived',
    ]);
    expect(report.provisions.find(one => one.id === '12')!.state).toBe('non-conformity');
    const again = await checkFiles({ 'childproof.yaml': `${PROFILED}${waiver}` }, '--no-suppressions');
    expect(again.status).toBe(1);
  });

  it('an exception that no text allows is refused, and the finding stays open', async () => {
    const exception = `exceptions:\n  - { rule: audience/unknown-age-is-child, subject: product, reason: r, best-interests: b, dpia: d, owner: o, approved-by: a, until: 2027-01-31 }\n`;
    const { status, report } = await checkFiles({
      'childproof.yaml': `${PROFILED.replace('minimum-age: 13', 'minimum-age: 13\n  unknown-age: adult')}${exception}`,
    });
    expect(status).toBe(2);
    expect(report.notices.map(notice => notice.message)).toEqual([
      'no selected text allows an exception for audience/unknown-age-is-child',
    ]);
    expect(report.findings.find(finding => finding.rule === 'audience/unknown-age-is-child')!.mark.state).toBe('open');
  });

  it.each([
    ['a path that any file has', 'path: "**"', '2026-11-01'],
    ['a day that has not come', 'subject: features.alerts.settings.re-engagement', '2027-11-01'],
  ])('a waiver with %s hides nothing', async (_, what, added) => {
    const waiver = `waivers:\n  - { rule: profiling/off-by-default, ${what}, reason: r, owner: o, added: ${added}, until: 2099-01-31 }\n`;
    const { status, report } = await checkFiles({ 'childproof.yaml': `${PROFILED}${waiver}` });
    expect(status).toBe(2);
    expect(report.summary.marks.waived).toBe(0);
  });

  it('the same input gives the same bytes', async () => {
    const folder = workspace({ 'childproof.yaml': PROFILED });
    const [first, second] = [await reportOf(folder), await reportOf(folder)];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });
});

describe('usage', () => {
  it.each<[args: string[], words: string]>([
    [['check', '--fail-on', 'errors'], 'Allowed choices are error, warning, note, never'],
    [['check', '--formt', 'json'], '(Did you mean --format?)'],
    [['check', '--format', 'jsn'], 'did you mean "json"?'],
    [['check', '--as-of', '2026-13-01'], 'not a day of the calendar'],
    [['explain', 'messaging/send-is-garded'], 'did you mean "messaging/send-is-guarded"?'],
    [['schema', 'manifst'], 'did you mean "manifest"?'],
    [['rules', 'new', 'Bad Name'], 'is not a rule id'],
  ])('%j is a mistake that says what to do', async (args, words) => {
    const { status, stderr } = await childproof(args, workspace());
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it.each([
    [['--help']],
    [['check', '--help']],
    [['rules', '--help']],
    [['facts', '--help']],
    [['explain', '--help']],
    [['init', '--help']],
  ])('%j helps', async args => {
    const { status, stdout } = await childproof(args, workspace());
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: childproof/);
  });
});
