import { nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';

/** What a chart or a table of figures is asked for with. */
const FIGURES = [
  'parameters', 'filters', 'timezone', 'metric', 'metrics', 'chart', 'charts', 'funnel', 'retention', 'granularity',
  'columns', 'aggregate', 'revenue', 'fiscal', 'attribution', 'breakdown', 'utm',
]; // prettier-ignore
/** What only somebody says who complains. */
const COMPLAINTS = [
  'reason', 'reasons', 'reporter', 'reported', 'abuse', 'abusive', 'violation', 'violations', 'offender', 'inappropriate',
  'spam', 'harassment',
]; // prettier-ignore

/** Whether the reports of a file are figures that somebody looks at: they have a period, filters and a chart, and no reason. */
export function areFigures({ indexed: { tokens } }: ParsedFile): boolean {
  const has = (word: string): boolean => tokens.has(word);
  return FIGURES.filter(has).length > 1 && !COMPLAINTS.some(has);
}

const STAFF =
  /(^|[-_ /])(moderat(ion|or|ors|e)|super ?mod|mod (queue|inbox|panel|tools|actions|dashboard)|sunshine)([-_ /]|$)/;

/** `flagUser` of those who work through a queue of accounts marks one for their fellows. */
export const isFlagOfStaff = (name: string, path: string): boolean =>
  splitWords(name)[0] === 'flag' &&
  STAFF.test(
    path
      .split('/')
      .slice(-3)
      .map(part => splitWords(part).join(' '))
      .join('/'),
  );

/** The same of a call. */
export const flagsForStaff = (call: ts.CallExpression): boolean =>
  isFlagOfStaff(nameOf(call.expression) ?? '', call.getSourceFile().fileName);
