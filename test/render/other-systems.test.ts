import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMATS } from '../../src/render/index.ts';
import { contextFor, findingWith, NAMES, reportNamed, reportWith } from './reports.ts';
import { azureCommandsIn } from './runner.ts';

const render = (format: 'gitlab' | 'junit' | 'azure', report: Report, prefix = '') =>
  FORMATS[format].render(report, contextFor('pigeon', { prefix }));

interface Entry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

const entries = (report: Report, prefix = '') => JSON.parse(render('gitlab', report, prefix)) as Entry[];
const waived = findingWith({
  mark: { state: 'waived', by: 'waiver', reason: 'until the move', owner: '@team', until: '2027-01-31' },
});
const undecided = findingWith({ verdict: 'unknown', severity: 'error' });
const failedBefore = {
  path: 'src/a.ts',
  role: 'code',
  status: 'failed',
  reason: 'it cannot be parsed',
  digest: null,
  known: 'diff',
} as const;

describe('GitLab', () => {
  it.each(NAMES)('reads every entry of %s: all keys, a fingerprint of its own, a relative path', name => {
    const report = reportNamed(name);
    const all = entries(report);
    expect(all.length).toBeGreaterThanOrEqual(report.findings.length);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
    for (const { description, check_name, severity, location } of all) {
      expect(description.length).toBeGreaterThan(10);
      expect(check_name).not.toBe('');
      expect(['blocker', 'critical', 'major', 'minor', 'info']).toContain(severity);
      expect(location.path).not.toMatch(/^\.?\//);
      expect(location.lines.begin).toBeGreaterThan(0);
    }
  });

  it('keeps what does not count as an info with its reason, or it would be called resolved', () => {
    expect(entries(reportWith({ findings: [waived] }))).toMatchObject([
      {
        severity: 'info',
        fingerprint: waived.fingerprint,
        description: expect.stringMatching(
          /^Not counted, waived until 2027-01-31 by @team: until the move\./,
        ) as string,
      },
    ]);
  });

  it('shows questions and what was not read', () => {
    expect(entries(reportWith({ findings: [undecided] }))[0]!.description).toMatch(/^Could not be decided: /);
    const all = entries(reportNamed('incomplete'));
    expect(all.filter(({ severity }) => severity === 'blocker')).toHaveLength(3);
    expect(all.map(({ check_name }) => check_name)).toContain('childproof/code-syntax');
  });

  it('names files from the root of the repository', () => {
    expect(entries(reportWith({ findings: [waived] }), 'apps/pigeon')[0]!.location.path).toBe(
      'apps/pigeon/childproof.yaml',
    );
  });

  it('is an empty list where there is nothing', () => {
    expect(entries(reportNamed('clean'))).toEqual([]);
  });
});

describe('JUnit', () => {
  const casesIn = (xml: string) => [...xml.matchAll(/<testcase [^>]*?(\/?)>/g)];
  const passed = (xml: string) => casesIn(xml).filter(([, closed]) => closed === '/').length;

  it.each(NAMES)('counts for %s what it holds', name => {
    const xml = render('junit', reportNamed(name));
    const [, tests, failures, errors] = /<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(xml)!;
    expect(casesIn(xml)).toHaveLength(Number(tests));
    expect(xml.match(/<failure /g) ?? []).toHaveLength(Number(failures));
    expect(xml.match(/<error /g) ?? []).toHaveLength(Number(errors));
    expect(passed(xml)).toBe(
      reportNamed(name).verdicts.filter(({ outcome }) => outcome === 'pass').length + (name === 'clean' ? 1 : 0),
    );
  });

  it.each<[what: string, given: Partial<Report>, expected: string]>([
    ['a question', { findings: [undecided], complete: false }, '<error type="undecided"'],
    ['what is answered for', { findings: [waived] }, '<skipped>not counted, waived until'],
    ['an incomplete run without a word', { complete: false }, '<error type="incomplete"'],
    ['what was not read before either', { sources: [failedBefore] }, '<skipped>it was there before'],
  ])('never passes %s', (_, given, expected) => {
    const xml = render('junit', reportWith({ verdicts: [], ...given }));
    expect(xml).toContain(expected);
    expect(passed(xml)).toBe('findings' in given && !('complete' in given) ? 1 : 0);
  });
});

describe('Azure Pipelines', () => {
  it('gets every open finding as an issue on its line, and how the run ended', () => {
    const commands = azureCommandsIn(render('azure', reportNamed('pigeon'), 'apps/pigeon'));
    expect(commands.filter(({ properties }) => properties['type'] === 'error')).toHaveLength(5 + 1);
    expect(commands.filter(({ properties }) => properties['type'] === 'warning')).toHaveLength(2 + 1);
    expect(commands[0]!.properties).toEqual({
      type: 'error',
      sourcepath: 'apps/pigeon/childproof.yaml',
      linenumber: '40',
      columnnumber: '27',
    });
    expect(commands.at(-1)!.message).toMatch(/^childproof: ends with exit code 1: 5 open findings/);
  });

  it('is told what does not count, and what was not read before either', () => {
    const log = render('azure', reportWith({ findings: [waived], sources: [failedBefore] }));
    expect(azureCommandsIn(log)).toEqual([]);
    expect(log).toContain('not counted: 1 waived');
    expect(log).toContain('1 input could not be read or understood before either');
  });

  it('gets an error for an incomplete run', () => {
    const log = render('azure', reportWith({ findings: [undecided], complete: false }));
    expect(azureCommandsIn(log).at(-1)!.message).toMatch(/exit code 3: the run is incomplete/);
  });
});
