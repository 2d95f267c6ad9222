import { productsInWords } from '../words/products.ts';
import { exitCode, whyExit, whyIncomplete } from '../../model/exit.ts';
import type { Report } from '../../model/report.ts';
import type { SourceRole } from '../../model/source.ts';
import type { Basis } from '../../model/verdict.ts';
import { BASES } from '../../model/verdict.ts';
import { count, visible } from '../../kit/text.ts';
import { claimOf, rulesThatJudged } from '../words/claim.ts';
import { markedWords, openWords, tally, verdictWords } from '../words/tally.ts';
import type { Page } from './page.ts';
import { heading } from './page.ts';
import { row } from './wrap.ts';

const LABEL = 12;

/** What was looked at, what came of it, how the run ends, and what may be claimed: never more than the rules saw. */
export function closingLines(report: Report, page: Page): string[] {
  const { paint } = page;
  const code = exitCode(report);
  const brush = code === 0 ? paint.good : code === 3 ? paint.undecided : paint.error;
  const line = (label: string, text: string, colour?: (text: string) => string) =>
    row(label, LABEL, text, page.width, { label: paint.faint, ...(colour ? { text: colour } : {}) });
  return [
    heading(page, 'Result', `childproof ${visible(report.tool.version)}, as of ${visible(report.asOf)}`),
    '',
    ...line('products', visible(productsInWords(report))),
    ...line('files', fileWords(report)),
    ...line('verdicts', verdictWords(report.summary.verdicts)),
    ...line('passes', passWords(report)),
    ...line('rules', ruleWords(report)),
    ...line('findings', findingWords(report)),
    ...(report.complete ? [] : line('incomplete', `${whyIncomplete(report).join('; ')}`, paint.undecided)),
    ...line('exit', `${code}: ${whyExit(report)}`, brush),
    ...line('claim', claimOf(report)),
  ];
}

const ROLE_WORDS: Record<SourceRole, [one: string, many: string]> = {
  manifest: ['manifest', 'manifests'],
  flags: ['flag file', 'flag files'],
  code: ['code file', 'code files'],
  policy: ['rule or policy', 'rules and policies'],
};

function fileWords({ sources }: Report): string {
  const read = sources.filter(source => source.status === 'read');
  const roles = (Object.keys(ROLE_WORDS) as SourceRole[]).flatMap(role => {
    const number = read.filter(source => source.role === role).length;
    return number > 0 ? [count(number, ...ROLE_WORDS[role])] : [];
  });
  const failed = sources.filter(source => source.status === 'failed').length;
  const skipped = sources.filter(source => source.status === 'skipped').length;
  return [
    `${read.length} read${roles.length > 0 ? ` (${roles.join(', ')})` : ''}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} left out`] : []),
  ].join(', ');
}

const BASIS_WORDS: Record<Basis, string> = {
  declared: 'declared',
  'code-seen': 'seen in code',
  'flag-proved': 'proved for flags',
  attested: 'attested',
};

/** What the passes rest on: a declaration is not evidence of code. */
function passWords({ verdicts }: Report): string {
  return BASES.map(basis => ({ basis, number: verdicts.filter(verdict => verdict.basis === basis).length }))
    .filter(({ number }) => number > 0)
    .map(({ basis, number }) => `${number} ${BASIS_WORDS[basis]}`)
    .join(', ');
}

/** Rules that met nothing are named: they are no evidence of anything. */
function ruleWords(report: Report): string {
  const { judged, idle } = rulesThatJudged(report);
  return [`${judged} judged something`, ...(idle > 0 ? [`${idle} judged nothing`] : [])].join(', ');
}

function findingWords({ findings }: Report): string {
  const sums = tally(findings);
  const open = sums.open === 0 ? 'none is open' : `${sums.open} open: ${openWords(sums).join(', ')}`;
  const marked = markedWords(sums);
  return marked.length === 0 ? open : `${open}; ${marked.join(', ')}`;
}
