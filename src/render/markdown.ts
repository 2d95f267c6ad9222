import { productsInWords } from './words/products.ts';
import { exitCode, whyExit, whyIncomplete } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import { breakMarkers } from '../kit/workflow-command.ts';
import { defineFormat } from './format.ts';
import { answeredBlocks, knownBlocks, openBlocks } from './markdown/findings.ts';
import { fit } from './markdown/fit.ts';
import { inputBlocks } from './markdown/inputs.ts';
import type { Block } from './markdown/escape.ts';
import { escaped, paragraph, table } from './markdown/escape.ts';
import { provisionsBlocks } from './markdown/provisions.ts';
import { previewWords } from './words/preview.ts';
import { claimOf, rulesThatJudged } from './words/claim.ts';
import { markedWords, openWords, tally, verdictWords } from './words/tally.ts';

/** GitHub takes 1 MiB of summary for a step, and other tools of the step may write too; other places take less. */
const LIMIT = 1_000_000;

export default defineFormat({
  id: 'markdown',
  about: 'for the summary of a job or a comment: how it ended, findings, trouble, provisions',
  render: (report, context) =>
    breakMarkers(
      fit(
        [
          ...overview(report),
          ...openBlocks(report, context),
          ...inputBlocks(report),
          ...answeredBlocks(report, context),
          ...provisionsBlocks(report),
          ...knownBlocks(report, context),
        ],
        context.limit ?? LIMIT,
      ),
    ),
});

/** How the run ended, in a few words: `2 errors, 1 undecided, incomplete`. */
export function headlineOf(report: Report): string {
  const headline = [
    ...(exitCode(report) === 2 ? ['wrong input'] : []),
    ...openWords(tally(report.findings)),
    ...(report.complete ? [] : ['incomplete']),
  ];
  return headline.join(', ') || 'nothing open';
}

/** What a reader needs who reads no further: how it ended, why, what was looked at, and what may be claimed. */
function overview(report: Report): Block[] {
  const code = exitCode(report);
  const sums = tally(report.findings);
  const { judged, idle } = rulesThatJudged(report);
  const { read, failed, skipped } = report.summary.sources;
  return [
    paragraph(`## ${code === 0 ? '✅' : code === 3 ? '❔' : '❌'} childproof: ${headlineOf(report)}`),
    paragraph(`**Exit code ${code}**: ${whyExit(report)}.`),
    table(
      ['Looked at', ''],
      [
        ['Products', escaped(productsInWords(report))],
        ['Files', `${read} read, ${failed} failed, ${skipped} left out`],
        ['Verdicts', verdictWords(report.summary.verdicts)],
        ['Rules', `${judged} judged something, ${idle} judged nothing`],
        ...(markedWords(sums).length > 0 ? [['Not counted', markedWords(sums).join(', ')]] : []),
        ...comparison(report),
        ['Complete', report.complete ? 'yes' : `**no**: ${whyIncomplete(report).join('; ')}`],
        ['As of', `${escaped(report.asOf)}, childproof ${escaped(report.tool.version)}`],
      ],
    ),
    paragraph(`**What may be claimed:** ${claimOf(report)}`),
  ];
}

/** What counts as news, and whose policy said so. */
function comparison({ comparedWith, preview }: Report): string[][] {
  if (comparedWith === null) return [];
  const { name, policyFrom } = comparedWith;
  const whose = policyFrom === 'base' ? 'the policy there holds' : 'the policy of the change holds';
  return [
    ['Compared with', `${escaped(name)}; ${whose}`],
    ...(preview === null ? [] : [['Change of policy', escaped(previewWords(preview))]]),
  ];
}
