import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import type { RenderContext } from '../../src/render/format.ts';
import { FORMATS } from '../../src/render/index.ts';
import { NAMES, contextFor, findingWith, reportNamed, reportWith, TEXTS } from './reports.ts';

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: Record<string, number> };
  message?: { text: string };
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  kind?: string;
  baselineState?: string;
  message: { text: string };
  locations: [Location];
  relatedLocations?: Location[];
  codeFlows?: [{ threadFlows: [{ locations: { location: Location }[] }] }];
  suppressions?: { kind: string; justification: string }[];
  taxa?: { id: string; toolComponent: { name: string } }[];
  partialFingerprints: Record<string, string>;
}

interface Component {
  name: string;
  rules: { id: string; relationships?: { target: { id: string; toolComponent: { index: number } } }[] }[];
  taxa: { id: string }[];
}

interface Run {
  tool: { driver: Component };
  taxonomies?: Component[];
  results: Result[];
  automationDetails: { id: string };
  invocations: [
    {
      executionSuccessful: boolean;
      exitCode: number;
      toolExecutionNotifications: { descriptor: { id: string }; level: string; message: { text: string } }[];
    },
  ];
}

const run = (report: Report, given: Partial<RenderContext> = {}, format: 'sarif' | 'sarif-full' = 'sarif') =>
  (JSON.parse(FORMATS[format].render(report, contextFor('pigeon', given))) as { runs: [Run] }).runs[0];
const told = ({ invocations }: Run) =>
  invocations[0].toolExecutionNotifications.map(({ descriptor, level }) => `${level} ${descriptor.id}`);
const marked = (state: Finding['mark']['state'], by: string) =>
  findingWith({
    mark: { state, by, reason: 'for a reason', owner: '@team', until: '2027-01-01' },
    fingerprint: `v1:${by}`,
  });

describe('a SARIF log', () => {
  it.each(NAMES)('of %s points at rules and provisions that it has', name => {
    const { tool, taxonomies = [], results } = run(reportNamed(name), { texts: TEXTS });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const links = tool.driver.rules.flatMap(({ relationships = [] }) => relationships.map(({ target }) => target));
    for (const { id, toolComponent } of links)
      expect(taxonomies[toolComponent.index]!.taxa.map(one => one.id)).toContain(id);
    expect(taxonomies.flatMap(one => one.taxa).length).toBe(
      new Set(reportNamed(name).provisions.map(({ policy, id }) => `${policy} ${id}`)).size,
    );
  });

  it('names files from the root of the repository, encoded', () => {
    const at = { ...findingWith().at, path: 'src/ä b/100%#?:x.ts' };
    const { results, automationDetails } = run(reportWith({ findings: [findingWith({ at })] }), { prefix: 'apps/a b' });
    expect(results[0]!.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'apps/a%20b/src/%C3%A4%20b/100%25%23%3F%3Ax.ts',
      uriBaseId: '%SRCROOT%',
    });
    expect(automationDetails.id).toBe('childproof/apps/a%20b/');
  });

  it('carries the trace as a flow that ends at the finding, and links what is related', () => {
    const { results } = run(reportNamed('pigeon'));
    const flow = results.find(one => one.codeFlows)!;
    const steps = flow.codeFlows![0].threadFlows[0].locations;
    expect(steps.length).toBe(reportNamed('pigeon').findings.find(({ trace }) => trace)!.trace!.length + 1);
    expect(steps.at(-1)!.location.physicalLocation).toEqual(flow.locations[0].physicalLocation);
    const linking = results.find(one => one.relatedLocations)!;
    expect(linking.message.text).toContain(`](0)`);
  });

  it('is no success where something was not read, and says it among the results too', () => {
    const log = run(reportNamed('incomplete'));
    expect(log.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(told(log)).toEqual(
      expect.arrayContaining([
        'error manifest-invalid',
        'error code-syntax',
        'error file-unreadable',
        'error incomplete',
      ]),
    );
    expect(log.results.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['childproof/manifest-invalid', 'childproof/code-syntax', 'childproof/file-unreadable']),
    );
  });

  it('is no success where only a question is open, and shows the question', () => {
    const log = run(
      reportWith({ findings: [findingWith({ verdict: 'unknown', severity: 'error' })], complete: false }),
    );
    expect(log.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 3 });
    expect(log.results).toMatchObject([
      { level: 'warning', message: { text: expect.stringMatching(/^Could not be/) } },
    ]);
    expect(told(log)).toContain('error incomplete');
  });

  it('is a success without results where nothing is open and everything was read', () => {
    const log = run(reportNamed('clean'));
    expect(log.invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 0 });
    expect(log.results).toEqual([]);
  });
});

describe('what does not count', () => {
  const findings = [marked('waived', 'waiver'), marked('known', 'baseline'), marked('known', 'diff')];
  const report = reportWith({ findings, comparedWith: { name: 'main', policyFrom: 'base' } });

  it('is left out of an upload and counted, because GitHub would open an alert', () => {
    const log = run(report);
    expect(log.results.map(one => one.partialFingerprints['childproof/v1'])).toEqual(['v1:diff']);
    const note = log.invocations[0].toolExecutionNotifications.find(({ descriptor }) => descriptor.id === 'left-out');
    expect(note?.message.text).toMatch(/^Left out because they do not count: 1 waived, 1 known\./);
  });

  it('stays where the base of the change has it, or GitHub would call it fixed', () => {
    expect(run(report).results).toMatchObject([{ baselineState: 'unchanged' }]);
    expect(run(reportWith({ findings })).results[0]).not.toHaveProperty('baselineState');
  });

  it('is kept in an archive with who answers for it', () => {
    const { results } = run(report, {}, 'sarif-full');
    expect(results.flatMap(({ suppressions = [] }) => suppressions)).toEqual([
      { kind: 'external', status: 'accepted', justification: 'waived until 2027-01-01 by @team: for a reason' },
      {
        kind: 'external',
        status: 'accepted',
        justification: 'known from before (baseline) until 2027-01-01 by @team: for a reason',
      },
    ]);
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set([undefined, 'pass', 'notApplicable']));
  });
});

describe('GitHub’s limits', () => {
  const many = (amount: number) =>
    reportWith({
      findings: Array.from({ length: amount }, (_, index) =>
        findingWith({ id: `f${index}`, severity: index % 2 === 0 ? 'note' : 'error' }),
      ),
    });

  it('cut the mildest, and the log says so', () => {
    const log = run(many(25_100));
    expect(log.results).toHaveLength(25_000);
    expect(log.results.filter(({ level }) => level === 'error')).toHaveLength(12_550);
    expect(told(log)).toEqual(expect.arrayContaining(['error limit', 'warning limit']));
  });

  it('hide what is beyond five thousand, and the log says so', () => {
    expect(told(run(many(5_001)))).toContain('warning limit');
    expect(told(run(many(5_000)))).not.toContain('warning limit');
  });

  it('bound the places of a result', () => {
    const one = { at: findingWith().at, message: 'x' };
    const finding = findingWith({ related: Array(1_100).fill(one), trace: Array(1_100).fill(one) });
    const [result] = run(reportWith({ findings: [finding] })).results;
    expect(result!.relatedLocations).toHaveLength(1_000);
    expect(result!.codeFlows![0].threadFlows[0].locations).toHaveLength(1_000);
  });
});
