import { listOf, visible } from '../../../kit/text.ts';
import type { FlagSubject } from '../provider.ts';
import { readsClock, type Answer, type Exploration, type Question } from './explore.ts';
import { standsDisturbed } from './self-check.ts';

/** Why the answers do not prove what every child gets, in one sentence; null when they do. */
export function doubtOf(subject: FlagSubject, exploration: Exploration, question: Question): string | null {
  const { answers, reads, watched } = exploration;
  if (!watched) return 'what the rule reads could not be watched, so other attributes may decide';
  if (subject.state === 'disabled') return "the flag is disabled, so the application's own default decides";
  if (readsClock(reads, question)) return 'the rule reads the clock, so the answer can change with time';
  if (reads.includes('*')) return 'the rule reads the whole context, so any attribute can decide';
  const others = reads.filter(read => read !== question.ageAttribute);
  if (others.length > 0) return `the rule also reads ${listOf(others.map(read => `"${visible(read)}"`))}`;
  const failed = answers.find(answer => answer.reason === 'ERROR');
  if (failed)
    return `the rule fails for ${person(failed)}${complaint(failed)}, so the application's own default decides`;
  const open = answers.find(answer => answer.value === undefined);
  if (open) return `no variant is chosen for ${person(open)}, so the application's own default decides`;
  if (subject.dispute === 'text')
    return 'the rule compares with numbers written as text, so the application may send ages as text';
  if (subject.dispute !== null) return `modes of the library can disagree on "${subject.dispute}" as the rule uses it`;
  if (!standsDisturbed(subject, exploration)) return 'attributes that the rule was not seen to read change its answer';
  return null;
}

function person({ persona }: Answer): string {
  return `${/^(8|11)-/.test(persona) ? 'an' : 'a'} ${persona}`;
}

function complaint({ error }: Answer): string {
  return error === null ? '' : ` (${visible(error)})`;
}
