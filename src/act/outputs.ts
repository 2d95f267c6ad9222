import { exitCode } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/rule.ts';
import type { Runner } from './ports.ts';

/** Sets the outputs that `action.yml` names, so that later steps need not parse the report. */
export function setOutputs(report: Report, reportPath: string | null, runner: Runner): void {
  const open = report.findings.filter(finding => finding.mark.state === 'open');
  const of = (severity: Severity) => open.filter(finding => finding.severity === severity).length;
  runner.setOutput('exit-code', exitCode(report));
  runner.setOutput('complete', report.complete);
  runner.setOutput('findings', open.length);
  runner.setOutput('errors', of('error'));
  runner.setOutput('warnings', of('warning'));
  runner.setOutput('notes', of('note'));
  runner.setOutput('report', reportPath ?? '');
}
