import { exitCode } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import { tally } from '../render/words/tally.ts';
import type { Runner } from './ports.ts';

/** Sets the outputs that `action.yml` names, so that later steps need not parse the report. */
export function setOutputs(report: Report, reportPath: string | null, runner: Runner): void {
  const open = report.findings.filter(finding => finding.mark.state === 'open');
  const { failing } = tally(open);
  runner.setOutput('exit-code', exitCode(report));
  runner.setOutput('complete', report.complete);
  runner.setOutput('findings', open.length);
  runner.setOutput('errors', failing.error);
  runner.setOutput('warnings', failing.warning);
  runner.setOutput('notes', failing.note);
  runner.setOutput('report', reportPath ?? '');
}
