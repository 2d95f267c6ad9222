import type { Concept, Matcher } from '../../model/concept.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from './tokens.ts';

/** Adds a product's own words for a concept to its matchers, in the form that the kind of concept looks for. */
export function withOwnWords(concept: Concept, words: readonly string[]): Concept {
  if (words.length === 0) return concept;
  if (concept.fact === 'default') return { ...concept, owners: [...(concept.owners ?? []), ...words] };
  const any = [...(concept.match?.any ?? []), ...matchersFor(concept, words)];
  return { ...concept, match: { any } };
}

function matchersFor(concept: Concept, words: readonly string[]): Matcher[] {
  const name = [...words];
  switch (concept.fact) {
    case 'surface':
      return [{ jsx: { name } }];
    case 'control':
      return [{ call: { name } }, { jsx: { name } }, { property: { name } }, { text: { words: name } }];
    case 'guard':
      return [
        { call: { name } },
        ...name.map(word => ({ condition: { name: [word], safe: !soundsUnsafe(concept, word) } })),
      ];
    default:
      return [{ call: { name } }];
  }
}

/**
 * Which answer of an own check protects: a name that shares a word with the built-in names for the person at risk
 * (`kidMode`, `isBanned`) protects when it is false, any other (`mayWrite`) when it is true.
 */
function soundsUnsafe(concept: Concept, word: string): boolean {
  const conditions = (concept.match?.any ?? []).flatMap(one => ('condition' in one ? [one.condition] : []));
  const wordsOf = (safe: boolean) =>
    new Set(conditions.filter(one => one.safe === safe).flatMap(one => one.name.flatMap(splitWords)));
  const safe = wordsOf(true);
  const telling = [...wordsOf(false)].filter(one => !safe.has(one) && one.length > 2);
  return hasAnyPhrase(splitWords(word), phrasesOf(telling));
}
