import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { count } from '../../kit/text.ts';
import { idleRules } from '../words/idle.ts';
import { physicalLocation } from './location.ts';
import type { ResultContext } from './result.ts';
import { plain } from './text.ts';

const BASIS_WORDS = {
  declared: 'what is declared',
  'code-seen': 'what was seen in code',
  'flag-proved': 'a proof over the flag file',
  attested: 'what a person has attested',
} as const;

/** What held, and which rules applied to nothing, for whoever has to show that it was looked at. */
export function verdictResults({ verdicts }: Report, context: ResultContext) {
  return [
    ...verdicts
      .filter(({ outcome }) => outcome === 'pass')
      .map(verdict => resultOf(verdict, 'pass', passWords(verdict), context)),
    ...idleRules(verdicts).map(([first, amount]) =>
      resultOf(
        first,
        'notApplicable',
        `Applies to none of ${count(amount, 'subject')}: ${first.reason ?? ''}`,
        context,
      ),
    ),
  ];
}

function resultOf(verdict: Verdict, kind: string, text: string, { indexOf, prefix }: ResultContext) {
  const { rule, outcome, at, subject, product, parameters, basis } = verdict;
  return {
    ruleId: rule,
    ruleIndex: indexOf(rule),
    kind,
    level: 'none',
    message: { text: plain(text) },
    locations: [
      { physicalLocation: physicalLocation(at, prefix), logicalLocations: [{ fullyQualifiedName: plain(subject) }] },
    ],
    properties: { verdict: outcome, basis, product, parameters },
  };
}

function passWords({ subject, basis, count: looked }: Verdict): string {
  const on = basis === null ? '' : `, resting on ${BASIS_WORDS[basis]}`;
  return `Holds for ${subject} (${count(looked, 'element')} looked at${on}).`;
}
