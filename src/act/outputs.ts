import { exitCode } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import { tally } from '../render/words/tally.ts';
import type { Runner } from './ports.ts';

/** Formats that other steps take as a file. */
const PASSED_ON = ['json', 'sarif'];

/**
 * Sets the outputs that `action.yml` names, so that later steps need not parse the report.
 * @param files Written reports, by format.
 */
export function setOutputs(report: Report, files: readonly { id: string; path: string }[], runner: Runner): void {
  const open = report.findings.filter(finding => finding.mark.state === 'open');
  const { failing } = tally(open);
  const code = exitCode(report);
  runner.setOutput('conclusion', code === 0 ? 'success' : 'failure');
  runner.setOutput('exit-code', code);
  runner.setOutput('complete', report.complete);
  runner.setOutput('findings', open.length);
  runner.setOutput('errors', failing.error);
  runner.setOutput('warnings', failing.warning);
  runner.setOutput('notes', failing.note);
  runner.setOutput('reports', files.map(({ path }) => path).join('\n'));
  for (const format of PASSED_ON) runner.setOutput(`${format}-file`, files.find(({ id }) => id === format)?.path ?? '');
}
