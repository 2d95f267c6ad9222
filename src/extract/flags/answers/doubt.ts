import { visible } from '../../../kit/text.ts';
import { LEFT_TO_CODE } from '../../../model/flag-fact.ts';
import type { FlagSubject } from '../provider.ts';
import type { Answer, SearchResult } from '../search/search.ts';

/** Why the answers do not prove what every child gets, in one sentence; null when they do. */
export function doubtOf(subject: FlagSubject, { answers, doubts, unknowns }: SearchResult): string | null {
  const other = doubts[0] ?? unknowns[0];
  if (other !== undefined) return other;
  const isLeft = answers.some(({ outcome }) => outcome.value === undefined);
  if (subject.state === 'disabled' && isLeft) return `the flag is disabled, so ${LEFT_TO_CODE}`;
  const failed = answers.find(answer => answer.outcome.reason === 'ERROR');
  if (failed) return `the rule fails for ${person(failed)}${complaint(failed)}, so ${LEFT_TO_CODE}`;
  const open = answers.find(answer => answer.outcome.value === undefined);
  if (open) return `no variant is chosen for ${person(open)}${complaint(open)}, so ${LEFT_TO_CODE}`;
  return null;
}

function person({ persona }: Answer): string {
  return `${/^(8|11)-/.test(persona.text) ? 'an' : 'a'} ${persona.text}`;
}

function complaint({ outcome: { error } }: Answer): string {
  return error === null ? '' : ` (${visible(error)})`;
}
