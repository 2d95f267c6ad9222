import type { Place } from '../../model/place.ts';
import type { CompiledConcept } from './concepts.ts';
import { isGroup, settingNamed, weakestOption } from './default-names.ts';
import type { Draft } from './facts.ts';
import { hasAnyPhrase, splitWords } from './tokens.ts';

/** A column, field or key with a value for those who chose nothing, read from a file that is no script. */
export interface Column {
  /** For people: `prisma model User`, `table users`. */
  owner: string;
  ownerName: string;
  /** Words that the owner says beside its name. */
  more?: readonly string[];
  column: string;
  at: Place;
  value: { literal: string; text: string };
}

/** The fact that a column states about a concept; null if it is no setting of it, or not of a person. */
export function columnDraft(
  { owner, ownerName, more = [], column, at, value }: Column,
  concept: CompiledConcept,
): Draft | null {
  if (concept.settings.length === 0) return null;
  const own = splitWords(ownerName);
  const words = [...own, ...more];
  if (!hasAnyPhrase(words, concept.owners) || hasAnyPhrase(own, concept.unlikeDefault.word)) return null;
  const named = settingNamed(column, words, concept);
  if (!named || isGroup(column, value.literal)) return null;
  const option = weakestOption(named, [[value.literal]]);
  // A number that is no level of the setting measures something else; an object holds settings and is none.
  if (option === null && /^(-?[\d.]+$|[{[])/.test(value.literal)) return null;
  return {
    kind: 'default',
    concept: concept.id,
    at,
    around: [ownerName],
    symbol: column,
    side: 'server',
    setting: named.pattern.setting,
    option,
    text: value.text,
    owner,
  };
}
