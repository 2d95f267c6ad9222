import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMATS } from '../../src/render/index.ts';
import { contextFor, findingWith, NAMES, reportNamed, reportWith } from './reports.ts';

const render = (report: Report, width = 80) => FORMATS.text.render(report, { source: () => null, color: false, width });
const at = (path: string, line: number) => ({ path, start: { line, column: 5 }, end: { line, column: 9 } });

describe('the text', () => {
  it.each(NAMES)('never calls %s compliant, and says that it is no legal advice', name => {
    const text = FORMATS.text.render(reportNamed(name), contextFor(name));
    expect(text).not.toMatch(/complian|compliant/i);
    expect(text.replace(/\s+/g, ' ')).toContain('This is not legal advice.');
  });

  it('begins each finding with a place that editors open, file by file and in order of place', () => {
    const findings = [at('src/b.ts', 2), at('src/a.ts', 30), at('src/a.ts', 4)].map((place, index) =>
      findingWith({ at: place, id: `f${index}` }),
    );
    const places = render(reportWith({ findings })).match(/^src\/\S+:\d+:\d+ /gm);
    expect(places).toEqual(['src/a.ts:4:5 ', 'src/a.ts:30:5 ', 'src/b.ts:2:5 ']);
  });

  it('says a witness in words', () => {
    const witness = {
      flag: 'dm.open',
      at: at('flags/production.flagd.json', 8),
      context: { age: 15, country: 'GB' },
      value: true,
      variant: 'on',
      reason: 'TARGETING_MATCH',
      engine: 'flagd-core 4.0.1',
      who: 'ages 15-17',
    };
    const text = render(reportWith({ findings: [findingWith({ witness })] }), 120).replace(/\s+/g, ' ');
    expect(text).toContain(
      'for example {age: 15, country: GB} gets true (TARGETING_MATCH, variant on); everybody served: ages 15-17',
    );
    expect(text).toContain('dm.open in flags/production.flagd.json:8:5, answered by flagd-core 4.0.1');
  });

  it('tells what could not be decided from what fails', () => {
    const text = render(reportWith({ findings: [findingWith({ verdict: 'unknown', severity: 'error' })] }));
    expect(text).toMatch(/undecided error {2}/);
    expect(text).toContain('Could not be decided: ');
    expect(text).toContain('1 open: 1 undecided');
  });

  it('names five other places, and how many there are beside them; so does a summary', () => {
    const related = Array.from({ length: 12 }, (_, index) => ({
      at: at(`src/other-${index}.ts`, 1),
      message: 'here, too',
    }));
    const report = reportWith({ findings: [findingWith({ related })] });
    expect(render(report).match(/src\/other-\d+\.ts/g)).toHaveLength(5);
    expect(render(report)).toContain('and 7 more; --format json has them all');
    const summary = FORMATS.markdown.render(report, { source: () => null, color: false, width: 80 });
    expect(summary.match(/src\/other-\d+\.ts/g)).toHaveLength(5);
    expect(summary).toContain('and 7 more places');
    expect(JSON.parse(FORMATS.json.render(report)).findings[0].related).toHaveLength(12);
  });

  it('says a fix once and points back at it', () => {
    const findings = [at('src/a.ts', 1), at('src/a.ts', 2)].map((place, index) =>
      findingWith({ at: place, id: `f${index}`, fix: 'Mend it.' }),
    );
    const text = render(reportWith({ findings }));
    expect(text.match(/Mend it\./g)).toHaveLength(1);
    expect(text).toMatch(/fix +as for src\/a\.ts:1:5/);
  });

  it('says a fix with what fails, not with a question that stands before it', () => {
    const verdicts = ['unknown', 'fail', 'fail'] as const;
    const findings = verdicts.map((verdict, index) =>
      findingWith({ verdict, at: at(`src/${'abc'[index]}.ts`, 1), id: `f${index}`, fix: 'Mend it.' }),
    );
    const text = render(reportWith({ findings }));
    expect(text.match(/Mend it\./g)).toHaveLength(1);
    expect(text.match(/fix +as for src\/b\.ts:1:5/g)).toHaveLength(2);
    const open = render(reportWith({ findings: findings.map(one => ({ ...one, verdict: 'unknown' as const })) }));
    expect(open.match(/fix +as for src\/a\.ts:1:5/g)).toHaveLength(2);
  });

  it('shows who answers for a finding, until when and why, and no more of it', () => {
    const mark = {
      state: 'waived',
      by: 'waiver',
      reason: 'until the new inbox',
      owner: '@a/b',
      until: '2027-01-31',
    } as const;
    const text = render(reportWith({ findings: [findingWith({ mark, fix: 'Mend it.' })] }));
    expect(text).toMatch(/waived +until 2027-01-31 by @a\/b: until the new inbox/);
    expect(text).not.toContain('Mend it.');
    expect(text).toContain('none is open; 1 waived');
  });

  it('is short for a clean run and still says what was looked at', () => {
    const text = render(reportNamed('clean'));
    expect(text.split('\n').length).toBeLessThan(20);
    expect(text).toContain('7 read (1 manifest, 1 flag file, 5 code files)');
    expect(text).toContain('8 pass, 2 not applicable');
    expect(text).toMatch(/passes +4 declared, 2 seen in code, 2 proved for flags/);
    expect(text).toMatch(/rules +8 judged something, 3 judged nothing/);
  });

  it('claims nothing where nothing was judged', () => {
    const verdicts = reportNamed('clean').verdicts.filter(verdict => verdict.outcome === 'not-applicable');
    expect(render(reportWith({ verdicts }))).toContain('Nothing: no rule found anything to judge.');
  });

  it('claims nothing while the input is wrong', () => {
    const notices = [{ code: 'manifest-invalid', message: 'x', at: null, hint: null }] as const;
    expect(render(reportWith({ notices, complete: false }))).toContain('Nothing, until the input is mended.');
  });

  it('names a file that failed once, with the notice that says why if there is one', () => {
    const text = render(reportNamed('incomplete'));
    expect(text.match(/apps\/nest\/src\/chat\.ts/g)).toHaveLength(1);
    expect(text).toMatch(/apps\/nest\/src\/blob\.ts\n {2}failed: it is not UTF-8 text/);
  });

  it.each(['pigeon', 'clean', 'incomplete'] as const)('wraps %s at whole words, whatever the width', name => {
    for (const width of [40, 60, 80, 100, 200]) {
      const lines = FORMATS.text.render(reportNamed(name), contextFor(name, { width, source: () => null })).split('\n');
      const long = lines.filter(line => line.length > width && wrappable(line, width));
      expect(long).toEqual([]);
    }
  });
});

/** A head of a finding or of a section, and a line that is one long word, cannot be broken. */
function wrappable(line: string, width: number): boolean {
  if (/^\S+:\d+:\d+ /.test(line) || line.startsWith('── ') || /^ {2}\S+ .* {2}\S/.test(line)) return false;
  return (
    line.trim().split(' ').length > 1 &&
    Math.max(
      ...line
        .trim()
        .split(' ')
        .map(word => word.length),
    ) <
      width / 2
  );
}
