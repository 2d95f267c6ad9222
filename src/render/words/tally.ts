import type { Finding, Mark } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Severity } from '../../model/rule.ts';
import { SEVERITIES } from '../../model/rule.ts';
import type { Outcome } from '../../model/verdict.ts';
import { OUTCOMES } from '../../model/verdict.ts';
import { count } from '../../kit/text.ts';

/** How many findings there are, by what a reader does with them. */
export interface Tally {
  /** Open and failing, by severity. */
  failing: Record<Severity, number>;
  /** Open and undecided. */
  undecided: number;
  open: number;
  marked: Record<Exclude<Mark['state'], 'open'>, number>;
}

export function tally(findings: readonly Finding[]): Tally {
  const sums: Tally = {
    failing: { error: 0, warning: 0, note: 0 },
    undecided: 0,
    open: 0,
    marked: { waived: 0, excepted: 0, known: 0 },
  };
  for (const { verdict, severity, mark } of findings) {
    if (mark.state !== 'open') {
      sums.marked[mark.state]++;
      continue;
    }
    sums.open++;
    if (verdict === 'unknown') sums.undecided++;
    else sums.failing[severity]++;
  }
  return sums;
}

/** `2 errors, 1 warning`, and `1 undecided`; nothing that is zero. */
export function openWords({ failing, undecided }: Pick<Tally, 'failing' | 'undecided'>): string[] {
  return [
    ...SEVERITIES.filter(severity => failing[severity] > 0).map(severity => count(failing[severity], severity)),
    ...(undecided > 0 ? [`${undecided} undecided`] : []),
  ];
}

/** `1 waived`, `2 known`. */
export function markedWords({ marked }: Tally): string[] {
  return Object.entries(marked)
    .filter(([, number]) => number > 0)
    .map(([state, number]) => `${number} ${state}`);
}

const OUTCOME_WORDS: Record<Outcome, string> = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'undecided',
  'not-applicable': 'not applicable',
};

/** `21 pass, 4 fail, 1 undecided, 42 not applicable`. */
export function verdictWords(verdicts: Report['summary']['verdicts']): string {
  const said = OUTCOMES.filter(outcome => verdicts[outcome] > 0);
  return said.map(outcome => `${verdicts[outcome]} ${OUTCOME_WORDS[outcome]}`).join(', ') || 'none';
}
