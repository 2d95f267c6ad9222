import type { Annotation } from '../render/github/annotation.ts';
import { chooseAnnotations } from '../render/github/plan.ts';
import type { Runner } from './ports.ts';

/**
 * Shows the worst annotations on their lines, through the runner's own escaping.
 * @param context.taken Notices that the step has shown already.
 */
export function annotate(
  annotations: readonly Annotation[],
  runner: Runner,
  context: { restIsIn: string; taken: number },
): void {
  const { shown, note } = chooseAnnotations(annotations, context.restIsIn, context.taken);
  for (const { level, message, ...rest } of shown) runner[level](message, propertiesOf(rest));
  if (note !== null) runner.notice(note, { title: 'childproof' });
}

function propertiesOf({ file, ...rest }: Omit<Annotation, 'level' | 'message'>) {
  return file === null ? rest : { ...rest, file };
}
