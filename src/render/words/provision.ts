import type { Finding } from '../../model/finding.ts';
import type { ProvisionResult, ProvisionState } from '../../model/report.ts';
import { count } from '../../kit/text.ts';

/** States with the words for people, those that need somebody first. */
export const STATE_WORDS: Readonly<Record<ProvisionState, string>> = {
  'non-conformity': 'non-conformity',
  undecided: 'undecided',
  excepted: 'with exceptions',
  'no-non-conformity-found': 'no non-conformity found',
  'not-evaluated': 'not evaluated',
  'not-applicable': 'not applicable',
};

export const STATES = Object.keys(STATE_WORDS) as ProvisionState[];

/** `uk-aadc 7 (partial)`. */
export function servesWords(finding: Pick<Finding, 'provisions'>): string {
  return finding.provisions.map(({ policy, id, strength }) => `${policy} ${id} (${strength})`).join(', ');
}

/** The provisions of one policy for one product. */
export interface PolicyResult {
  policy: string;
  product: string | null;
  provisions: readonly ProvisionResult[];
  counts: readonly { state: ProvisionState; number: number }[];
  questions: number;
  answered: number;
}

export function byPolicy(provisions: readonly ProvisionResult[]): PolicyResult[] {
  const groups = new Map<string, ProvisionResult[]>();
  for (const provision of provisions) {
    const key = JSON.stringify([provision.product, provision.policy]);
    groups.set(key, [...(groups.get(key) ?? []), provision]);
  }
  return [...groups.values()].map(group => ({
    policy: group[0]!.policy,
    product: group[0]!.product,
    provisions: group,
    counts: STATES.map(state => ({ state, number: group.filter(one => one.state === state).length })).filter(
      ({ number }) => number > 0,
    ),
    questions: group.reduce((sum, one) => sum + one.questions.length, 0),
    answered: group.reduce((sum, one) => sum + new Set(one.attestations?.map(({ question }) => question)).size, 0),
  }));
}

/** `; 69 questions for a person, 2 answered`, or nothing. */
export function questionWords({ questions, answered }: PolicyResult): string {
  if (questions === 0) return '';
  return `; ${count(questions, 'question')} for a person${answered === 0 ? '' : `, ${answered} answered`}`;
}

/** `1 non-conformity, 2 with no non-conformity found, 9 not evaluated`. */
export function countWords({ counts }: PolicyResult): string {
  return counts
    .map(({ state, number }) => {
      if (state === 'non-conformity') return count(number, 'non-conformity', 'non-conformities');
      return `${number} ${state === 'no-non-conformity-found' ? 'with no non-conformity found' : STATE_WORDS[state]}`;
    })
    .join(', ');
}
