import * as fc from 'fast-check';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { reportNamed } from './reports.ts';

/** What a repository could hold to make a terminal, a runner or a page obey it. */
const BAIT = [
  '::error file=a,line=1::owned',
  '::add-mask::x',
  '##[group]x',
  '##vso[task.setvariable variable=a]b',
  '##teamcity[buildStop]',
  '\n::set-output name=a::b',
  '\r\n',
  '\u001b[2J',
  '\u009b31m',
  '\u0007',
  '\u2028',
  '\u202e',
  '%0A',
  '%25',
  '\t',
  '| a |',
  '<img src=x onerror=alert(1)>',
  '`code`',
  '[text](https://evil.example)',
  '[a](javascript:alert(1))',
  '</details>',
  '</testcase><testcase name="x"/>',
  ']]>',
  '<!--',
  '&lt;',
  '{0}',
  '##[error]',
  '##vso[task.complete result=Succeeded;]',
  ';code=1;]',
  '%5D',
  '%AZP0A',
  'x@evil.example',
  'www.evil.example',
  'HTTPS://evil.example',
  'GH-12',
  '\n[x]: https://evil.example',
  '<!-- childproof -->',
  '@everyone',
  '@someone',
  '#123',
  '\u0000',
  '\ufffe',
  '\\',
  '全角',
  '👍🏽',
  '\ud800',
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...BAIT), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 })
  .map(parts => parts.join(''));

const place = fc.record({ path: hostileText.map(text => `a${text}`), line: fc.integer({ min: 1, max: 9 }) });
const pointAt = ({ path, line }: { path: string; line: number }) => ({
  path,
  start: { line, column: 1 },
  end: { line, column: 4 },
});

/** A report in which every text that a repository decides is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    at: place,
    texts: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
    severity: fc.constantFrom<Finding['severity']>('error', 'warning', 'note'),
    verdict: fc.constantFrom<Finding['verdict']>('fail', 'unknown'),
    state: fc.constantFrom<Finding['mark']['state']>('open', 'waived', 'known'),
  })
  .map(({ at, texts, severity, verdict, state }) => {
    const [message, rule, title, fix, subject, owner, reason, value] = texts as [string, ...string[]] & string[];
    const report = reportNamed('hostile');
    const finding: Finding = {
      ...report.findings.find(one => one.witness)!,
      severity,
      verdict,
      rule: rule!,
      title: title!,
      fix: fix!,
      subject: subject!,
      at: pointAt(at),
      message: { engineer: message, product: message, auditor: message },
      related: [{ at: pointAt(at), message: value! }],
      provisions: [{ policy: owner!, id: value!, strength: 'partial' }],
      mark: { state, by: null, owner: owner!, reason: reason!, until: null },
    };
    finding.witness = { ...finding.witness!, context: { [value!]: value }, value, who: owner!, reason: reason! };
    return {
      ...report,
      products: [{ id: '.', name: owner!, manifest: at.path }],
      findings: [finding],
      notices: report.notices.map(notice => ({ ...notice, message, hint: fix!, at: notice.at && pointAt(at) })),
      sources: report.sources.map(source => ({ ...source, path: at.path, reason: reason! })),
      provisions: report.provisions.map(provision => ({
        ...provision,
        title: title!,
        reason: reason!,
        policy: owner!,
      })),
    };
  });

/** A file that shows up in code frames. */
export const hostileSource = fc.array(hostileText, { maxLength: 12 }).map(lines => lines.join('\n'));
