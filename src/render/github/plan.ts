import { exitCode, whyExit } from '../../model/exit.ts';
import type { Notice } from '../../model/notice.ts';
import { laneOf } from '../../model/notice.ts';
import type { Report } from '../../model/report.ts';
import { listOf } from '../../kit/text.ts';
import { worstFirst } from '../words/order.ts';
import { troublesOf } from '../words/trouble.ts';
import type { Annotation, AnnotationContext, Level } from './annotation.ts';
import { annotateFinding, annotateNotice, LEVELS } from './annotation.ts';

/** GitHub shows this many annotations of a level for one step; further ones are dropped without a word. */
const SHOWN = 10;

export interface Choice {
  /** What GitHub will show, worst first within each level. */
  shown: readonly Annotation[];
  /** What does not fit. */
  rest: readonly Annotation[];
  /** `shown 9 of 47 errors; the rest is in the job summary`, or null if everything fits. */
  note: string | null;
}

export interface Plan extends Choice {
  /** The sentence that ends a run which failed, for the error that is kept free for it; null if it did not. */
  closing: string | null;
}

/** The annotations of a report as commands, and how the run ends. Only what is open is annotated. */
export function planAnnotations(report: Report, context: AnnotationContext & { restIsIn: string }): Plan {
  const code = exitCode(report);
  return {
    ...chooseAnnotations(annotationsOf(report, context), context.restIsIn),
    closing: code === 0 ? null : `childproof ends with exit code ${code}: ${whyExit(report)}`,
  };
}

/**
 * Chooses what fits. One error is kept for the closing sentence, and one notice for the sentence about the rest, if there is
 * a rest.
 * @param taken Notices that the step has shown already.
 */
export function chooseAnnotations(all: readonly Annotation[], restIsIn: string, taken = 0): Choice {
  const at = (level: Level) => all.filter(annotation => annotation.level === level);
  const levels = { error: at('error'), warning: at('warning'), notice: at('notice') };
  const fits = (limits: Record<Level, number>) => LEVELS.every(level => levels[level].length <= limits[level]);
  let limits: Record<Level, number> = { error: SHOWN - 1, warning: SHOWN, notice: SHOWN - taken };
  const isAll = fits(limits);
  if (!isAll) limits = { ...limits, notice: SHOWN - taken - 1 };
  return {
    shown: LEVELS.flatMap(level => levels[level].slice(0, limits[level])),
    rest: LEVELS.flatMap(level => levels[level].slice(limits[level])),
    note: isAll ? null : noteOf(levels, limits, restIsIn),
  };
}

/** What is said about silencing, though it fails nothing: whoever reviews the change has to see it. */
const TOLD: ReadonlySet<string> = new Set([
  'policy-change',
  'directive-invalid',
  'suppression-expired',
  'suppression-unused',
]);

/** Everything that is said of a report. Wrong input leads: while it stands, findings cannot be trusted. */
export function annotationsOf(report: Report, context: AnnotationContext): Annotation[] {
  const of = (wanted: (notice: Notice) => boolean) =>
    report.notices.filter(wanted).map(notice => annotateNotice(notice, context));
  return [
    ...of(notice => laneOf(notice) === 'wrong'),
    ...worstFirst(report.findings.filter(finding => finding.mark.state === 'open')).map(finding =>
      annotateFinding(finding, context),
    ),
    ...troublesOf(report)
      .filter(({ lane, isKnown }) => lane === 'incomplete' && !isKnown)
      .map(trouble => annotateNotice(trouble, context)),
    ...of(({ code }) => TOLD.has(code)),
  ];
}

function noteOf(levels: Record<Level, Annotation[]>, limits: Record<Level, number>, restIsIn: string): string {
  const short = LEVELS.filter(level => levels[level].length > limits[level]);
  return `shown ${listOf(short.map(level => `${limits[level]} of ${levels[level].length} ${level}s`))}; the rest is in ${restIsIn}`;
}
