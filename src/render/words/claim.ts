import { leavesKnownGaps } from '../../model/known.ts';
import { laneOf } from '../../model/notice.ts';
import type { Report } from '../../model/report.ts';
import { count } from '../../kit/text.ts';

const NO_ADVICE = 'This is not legal advice.';

/** Rules that judged something, those of them that met nothing against them, and rules that judged nothing: no evidence. */
export function rulesThatJudged(report: Report): { judged: number; held: number; idle: number } {
  const known = new Set(report.provisions.flatMap(provision => provision.rules.map(rule => rule.id)));
  const judged = new Set<string>();
  const against = new Set<string>();
  for (const { rule, outcome } of report.verdicts) {
    known.add(rule);
    if (outcome !== 'not-applicable') judged.add(rule);
    if (outcome === 'fail' || outcome === 'unknown') against.add(rule);
  }
  return { judged: judged.size, held: judged.size - against.size, idle: known.size - judged.size };
}

/** What may be said after this run, and no more. */
export function claimOf(report: Report): string {
  return `${claim(report)} ${NO_ADVICE}`;
}

function claim(report: Report): string {
  const { judged, held } = rulesThatJudged(report);
  if (report.notices.some(notice => laneOf(notice) === 'wrong')) return 'Nothing, until the input is mended.';
  if (judged === 0) return 'Nothing: no rule found anything to judge.';
  if (held === 0)
    return judged === 1
      ? 'Nothing: the one rule that judged something was not met.'
      : `Nothing: none of the ${judged} rules that judged something was met.`;
  const rules = held === judged ? count(held, 'rule') : `${held} of ${count(judged, 'rule')}`;
  const found = `No non-conformity found by ${rules}, in what ${held === 1 ? 'it' : 'they'} evaluated.`;
  const isWhole = report.complete && !leavesKnownGaps(report);
  return isWhole ? found : `${found} Nothing is claimed about what was not read or not decided.`;
}
