import type { Report } from '../model/report.ts';
import type { Annotation } from '../render/github/annotation.ts';
import { planAnnotations } from '../render/github/plan.ts';
import type { Runner } from './ports.ts';

/** Shows the worst findings on their lines, through the runner's own escaping. */
export function annotate(report: Report, runner: Runner, context: { prefix: string; restIsIn: string }): void {
  const { shown, note } = planAnnotations(report, context);
  for (const { level, message, ...rest } of shown) runner[level](message, propertiesOf(rest));
  if (note !== null) runner.notice(note, { title: 'childproof' });
}

function propertiesOf({ file, ...rest }: Omit<Annotation, 'level' | 'message'>) {
  return file === null ? rest : { ...rest, file };
}
