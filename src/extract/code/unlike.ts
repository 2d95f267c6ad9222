import type { CompiledConcept } from './concepts.ts';
import { chainOf, enclosingNames } from './names.ts';
import type { Phrase } from './tokens.ts';
import { hasAnyPhrase, isPhrase, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/**
 * Whether a look-alike of the concept explains a name: a word in it, or what stands before its dot, if that counts. A
 * name that is only read is no call.
 */
export function isUnlike(
  concept: CompiledConcept,
  words: readonly string[],
  named: ts.Expression | null,
  isCalled = true,
): boolean {
  const { word, call, receiver } = concept.unlike;
  if (hasAnyPhrase(words, word) || (isCalled && call.some(phrase => isPhrase(words, phrase)))) return true;
  if (receiver.length === 0 || named === null) return false;
  const chain = chainOf(named);
  return chain.slice(0, -1).some(name => hasAnyPhrase(splitWords(name), receiver));
}

/** Whether the file, its folder or what surrounds the node rules the concept out. */
export function isWithinUnlike(concept: CompiledConcept, path: string, node: ts.Node): boolean {
  return standsWithin(concept.unlike.within, path, node);
}

/** Whether the file, its folder or what surrounds the node has one of the phrases in its name. */
export function standsWithin(phrases: readonly Phrase[], path: string, node: ts.Node): boolean {
  if (phrases.length === 0) return false;
  const around = [
    ...path
      .replace(/\.[^./]+$/, '')
      .split('/')
      .slice(-2),
    ...enclosingNames(node),
  ];
  return around.some(name => hasAnyPhrase(splitWords(name), phrases));
}
