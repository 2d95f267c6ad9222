import type { Finding } from './finding.ts';
import { laneOf } from './notice.ts';
import type { Report } from './report.ts';
import type { Severity } from './rule.ts';
import { SEVERITIES } from './rule.ts';

/** 0 nothing open, 1 open findings, 2 wrong input, 3 incomplete. */
export type ExitCode = 0 | 1 | 2 | 3;

/**
 * Exit code of `check`. Wrong input comes before everything, because findings about a manifest that is not understood
 * cannot be trusted; findings come before gaps. `never` forgives findings, neither wrong input nor gaps.
 */
export function exitCode(report: Report): ExitCode {
  if (mistakes(report) > 0) return 2;
  if (failing(report).length > 0) return 1;
  return gaps(report).length > 0 ? 3 : 0;
}

/** One sentence for people: the reason of the code, and what else would have failed the run. */
export function whyExit(report: Report): string {
  const reasons = [...wrongInput(report), ...openFindings(report)];
  const missing = gaps(report);
  if (missing.length > 0)
    reasons.push(reasons.length > 0 ? 'the run is also incomplete' : `the run is incomplete: ${missing.join(', ')}`);
  if (reasons.length > 0) return reasons.join('; ');
  return report.failOn === 'never'
    ? 'findings do not fail this run (fail-on is never)'
    : `nothing is open at or above "${report.failOn}"`;
}

/** Why a run is incomplete, a phrase each, whatever the threshold; empty for a complete one. */
export function whyIncomplete(report: Report): string[] {
  const reasons = [...gaps({ ...report, failOn: 'note' }), ...wrongInput(report)];
  return report.complete || reasons.length > 0 ? reasons : ['something in scope was not read or not decided'];
}

function wrongInput(report: Report): string[] {
  const wrong = mistakes(report);
  return wrong > 0 ? [`${amount(wrong, 'mistake', 'mistakes')} in the input must be mended`] : [];
}

function openFindings(report: Report): string[] {
  const open = failing(report).length;
  return open > 0 ? [`${amount(open, 'open finding', 'open findings')} at or above "${report.failOn}"`] : [];
}

function mistakes(report: Report): number {
  return report.notices.filter(notice => laneOf(notice) === 'wrong').length;
}

function failing(report: Report): Finding[] {
  const { failOn } = report;
  return failOn === 'never' ? [] : open(report, 'fail', failOn);
}

/** What was not read or not decided and so fails the run. Under `never` the default threshold holds for undecided findings. */
function gaps(report: Report): string[] {
  const trouble = report.notices.filter(notice => laneOf(notice) === 'incomplete' && !notice.known);
  const failed = report.sources
    .filter(source => source.status === 'failed' && !source.known)
    .map(source => source.path);
  // A file that failed mostly has a notice too; it is one gap.
  const files = new Set([...failed, ...trouble.flatMap(notice => (notice.at ? [notice.at.path] : []))]).size;
  const undecided = open(report, 'unknown', report.failOn === 'never' ? 'error' : report.failOn).length;
  const said: string[] = [];
  for (const code of new Set(trouble.filter(notice => notice.at === null).map(notice => notice.code))) {
    said.push(WITHOUT_PLACE[code] ?? 'an input could not be used');
  }
  if (files > 0) said.push(`${amount(files, 'file was', 'files were')} not read or not understood`);
  if (undecided > 0) said.push(`${amount(undecided, 'finding', 'findings')} could not be decided`);
  return said;
}

const WITHOUT_PLACE: Partial<Record<string, string>> = {
  'no-base': 'the base could not be had',
  'scope-lost': 'code is left that nobody judges',
  'no-input': 'there was nothing to check',
  'no-manifest': 'no manifest declares the product',
};

function open(report: Report, verdict: Finding['verdict'], from: Severity): Finding[] {
  const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
  return report.findings.filter(
    finding => finding.verdict === verdict && finding.mark.state === 'open' && rank(finding.severity) <= rank(from),
  );
}

function amount(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
