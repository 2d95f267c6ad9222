import { productsInWords } from './words/products.ts';
import { exitCode, whyExit, whyIncomplete } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import { breakMarkers } from '../kit/workflow-command.ts';
import { defineFormat } from './format.ts';
import { findingsBlocks } from './summary/findings.ts';
import { fit } from './summary/fit.ts';
import { inputBlocks } from './summary/inputs.ts';
import type { Block } from './summary/markdown.ts';
import { escaped, paragraph, table } from './summary/markdown.ts';
import { provisionsBlocks } from './summary/provisions.ts';
import { claimOf, rulesThatJudged } from './words/claim.ts';
import { markedWords, openWords, tally, verdictWords } from './words/tally.ts';

/** GitHub takes 1 MiB of summary for a step, and other tools of the step may write too. */
const LIMIT = 1_000_000;

export default defineFormat({
  id: 'summary',
  about: 'Markdown for the summary of a GitHub job',
  render: (report, context) =>
    breakMarkers(
      fit(
        [...overview(report), ...findingsBlocks(report, context), ...inputBlocks(report), ...provisionsBlocks(report)],
        LIMIT,
      ),
    ),
});

/** What a reader needs who reads no further: how it ended, why, what was looked at, and what may be claimed. */
function overview(report: Report): Block[] {
  const code = exitCode(report);
  const sums = tally(report.findings);
  const { judged, idle } = rulesThatJudged(report);
  const { read, failed, skipped } = report.summary.sources;
  const headline = [
    ...(code === 2 ? ['wrong input'] : []),
    ...openWords(sums),
    ...(report.complete ? [] : ['incomplete']),
  ];
  return [
    paragraph(
      `## ${code === 0 ? '✅' : code === 3 ? '❔' : '❌'} childproof: ${headline.join(', ') || 'nothing open'}`,
    ),
    paragraph(`**Exit code ${code}**: ${whyExit(report)}.`),
    table(
      ['Looked at', ''],
      [
        ['Products', escaped(productsInWords(report))],
        ['Files', `${read} read, ${failed} failed, ${skipped} left out`],
        ['Verdicts', verdictWords(report.summary.verdicts)],
        ['Rules', `${judged} judged something, ${idle} judged nothing`],
        ...(markedWords(sums).length > 0 ? [['Answered for', markedWords(sums).join(', ')]] : []),
        ['Complete', report.complete ? 'yes' : `**no**: ${whyIncomplete(report).join('; ')}`],
        ['As of', `${escaped(report.asOf)}, childproof ${escaped(report.tool.version)}`],
      ],
    ),
    paragraph(`**What may be claimed:** ${claimOf(report)}`),
  ];
}
