import { visible } from '../../../kit/text.ts';
import type { FlagSubject } from '../provider.ts';
import type { Answer, SearchResult } from '../search/search.ts';

/** Why the answers do not prove what every child gets, in one sentence; null when they do. */
export function doubtOf(subject: FlagSubject, { answers, doubts, unknowns }: SearchResult): string | null {
  const isLeft = answers.some(({ outcome }) => outcome.value === undefined);
  if (subject.state === 'disabled' && isLeft) return "the flag is disabled, so the application's own default decides";
  const failed = answers.find(answer => answer.outcome.reason === 'ERROR');
  if (failed)
    return `the rule fails for ${person(failed)}${complaint(failed)}, so the application's own default decides`;
  const open = answers.find(answer => answer.outcome.value === undefined);
  if (open)
    return `no variant is chosen for ${person(open)}${complaint(open)}, so the application's own default decides`;
  return doubts[0] ?? unknowns[0] ?? null;
}

function person({ persona }: Answer): string {
  return `${/^(8|11)-/.test(persona.text) ? 'an' : 'a'} ${persona.text}`;
}

function complaint({ outcome: { error } }: Answer): string {
  return error === null ? '' : ` (${visible(error)})`;
}
