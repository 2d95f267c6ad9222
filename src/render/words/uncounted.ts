import type { Report } from '../../model/report.ts';
import { count } from '../../kit/text.ts';
import { markedWords, tally } from './tally.ts';
import { troublesOf } from './trouble.ts';

/** Lines for a log about what fails nothing: nobody shall take it for absent. Numbers and our own words alone. */
export function uncountedLines(report: Report): string[] {
  const marked = markedWords(tally(report.findings));
  const before = troublesOf(report).filter(({ isKnown }) => isKnown).length;
  return [
    ...(marked.length === 0 ? [] : [`childproof: not counted: ${marked.join(', ')}`]),
    ...(before === 0
      ? []
      : [
          `childproof: ${count(before, 'input')} could not be read or understood before either; nothing is claimed about that`,
        ]),
  ];
}
