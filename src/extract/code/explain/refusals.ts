import type { CallSite } from '../call-sites.ts';
import { fitsReceiver, hasUnlikeArgument, isImportedCall, isToOneself, stringArgument } from '../call-sites.ts';
import type { CallPattern, CompiledConcept, NamePattern } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import type { EvidenceReader } from '../evidence.ts';
import type { Phrase } from '../tokens.ts';
import { hasAnyPhrase, isPhrase, phrasesAt, splitWords } from '../tokens.ts';
import { isWithinUnlike, receiversOf } from '../unlike.ts';

/**
 * Why a call is not one of a concept, in words; null if it is one, and undefined if nothing in its name speaks for it. Says the
 * same as `isCallOf`, one reason at a time, and is asked only by a person who wants to know.
 */
export function refusalOf(
  concept: CompiledConcept,
  site: CallSite,
  evidence: EvidenceReader,
): string | null | undefined {
  const { words, call, file } = site;
  const imported = isImportedCall(concept, site);
  const named = concept.calls.filter(pattern => fitsPattern(pattern, words));
  const isLookAlike = concept.unlike.call.some(phrase => isPhrase(words, phrase));
  if (named.length === 0 && !imported) return isLookAlike ? LOOK_ALIKE : halfName(concept.calls, words);
  const received = named.filter(pattern => fitsReceiver(pattern, site));
  if (received.length === 0 && !imported)
    return `before its dot must stand ${oneOf(named.flatMap(pattern => pattern.receivers ?? []))}`;
  const unlike = unlikeName(concept, words, receiversOf(call.expression));
  if (unlike !== null) return unlike;
  if (hasUnlikeArgument(concept, call)) return 'an argument names one of its look-alikes';
  if (isWithinUnlike(concept, file.path, call))
    return 'the file or what surrounds it is named for one of its look-alikes';
  if (isToOneself(concept, call)) return 'it is done with the person who is signed in, and names nobody else';
  if (imported || received.some(pattern => missing(pattern, concept, site, evidence) === null)) return null;
  return missing(received[0]!, concept, site, evidence);
}

const LOOK_ALIKE = 'the whole name is that of a look-alike';

/** Whether a word of the name, or of what stands before its dot, is one of the concept's look-alikes. */
export function unlikeName(
  concept: CompiledConcept,
  words: readonly string[],
  before: readonly string[],
): string | null {
  const { word, call, receiver } = concept.unlike;
  const found = word.find(phrase => hasAnyPhrase(words, [phrase]));
  if (found) return `"${found.words.join(' ')}" in the name makes it something else`;
  if (call.some(phrase => isPhrase(words, phrase))) return LOOK_ALIKE;
  const owner = before.find(name => hasAnyPhrase(splitWords(name), receiver));
  return owner === undefined ? null : `it belongs to "${owner}", which is something else`;
}

function missing(
  { needsString, needs }: CallPattern,
  concept: CompiledConcept,
  site: CallSite,
  evidence: EvidenceReader,
): string | null {
  const text = needsString ? stringArgument(site.call) : '';
  if (text === null) return 'its first argument is no fixed text';
  if (text.startsWith('-')) return 'its first argument is an option of the command line';
  if (needs.length === 0 || needs.some(kind => evidence(kind, concept, site))) return null;
  return `the name alone is not enough; there is no ${needs.join(', ')}`;
}

/** The name begins as the concept wants it, and goes on with something else. */
function halfName(patterns: readonly NamePattern[], words: readonly string[]): string | undefined {
  const half = patterns.filter(({ names, objects }) => objects !== null && phrasesAt(words, names, 0).length > 0);
  if (half.length === 0) return undefined;
  return `after "${words[0]}" must come ${oneOf(half.flatMap(pattern => pattern.objects ?? []))}`;
}

const MAX_LISTED = 5;

function oneOf(phrases: readonly Phrase[]): string {
  const texts = [...new Set(phrases.map(phrase => `"${phrase.words.join(' ')}"`))];
  const rest = texts.length - MAX_LISTED;
  return `one of ${texts.slice(0, MAX_LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
