import { splitWords } from './split-words.ts';

export { splitWords, wordFilter } from './split-words.ts';

/** Some words in a row, as the vocabulary writes them: `direct message`. */
export interface Phrase {
  words: readonly string[];
  /** The words without a gap, for names that do not mark it: `birthdate`. */
  joined: string;
}

export function phraseOf(text: string): Phrase {
  const words = splitWords(text);
  return { words, joined: words.join('') };
}

export function phrasesOf(texts: readonly string[] | undefined): Phrase[] {
  return (texts ?? []).map(phraseOf).filter(phrase => phrase.words.length > 0);
}

/** How many words the phrase takes up in `words` from `from` on; 0 if it does not stand there. */
export function phraseLength(words: readonly string[], phrase: Phrase, from: number): number {
  const { words: own, joined } = phrase;
  const last = own.length - 1;
  let index = 0;
  while (index <= last && isWord(words[from + index], own[index]!, index === last)) index++;
  if (index > last) return index;
  return isWord(words[from], joined, true) ? 1 : 0;
}

/** Where the phrase stands in the words, or -1. */
export function findPhrase(words: readonly string[], phrase: Phrase, from = 0): number {
  for (let index = from; index < words.length; index++) if (phraseLength(words, phrase, index) > 0) return index;
  return -1;
}

export function hasAnyPhrase(words: readonly string[], phrases: readonly Phrase[]): boolean {
  if (phrases.length === 0) return false;
  const byWord = byFirstWord(phrases);
  for (let index = 0; index < words.length; index++) {
    const candidates = byWord.get(words[index]!);
    if (candidates?.some(phrase => phraseLength(words, phrase, index) > 0)) return true;
  }
  return false;
}

/** The phrases that stand in the words from `from` on. */
export function phrasesAt(words: readonly string[], phrases: readonly Phrase[], from: number): readonly Phrase[] {
  const word = words[from];
  const candidates = word === undefined ? undefined : byFirstWord(phrases).get(word);
  return candidates ? candidates.filter(phrase => phraseLength(words, phrase, from) > 0) : NONE;
}

const NONE: readonly Phrase[] = [];
const firstWords = new WeakMap<readonly Phrase[], ReadonlyMap<string, readonly Phrase[]>>();

/** Phrases by each word that can begin them: most names fail at their first word, and then cost one look-up. */
function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  let index = firstWords.get(phrases);
  if (!index) {
    const lists = new Map<string, Phrase[]>();
    for (const phrase of phrases) {
      for (const word of firstWordsOf([phrase])) lists.set(word, [...(lists.get(word) ?? []), phrase]);
    }
    index = lists;
    firstWords.set(phrases, index);
  }
  return index;
}

/** Every word with which a name can begin one of the phrases. */
export function firstWordsOf(phrases: readonly Phrase[]): ReadonlySet<string> {
  const words = phrases.flatMap(({ words: [first], joined }) => [first!, joined]);
  return new Set(words.flatMap(word => [word, ...formsOf(word)]));
}

const formsOf = (word: string) => [`${word}s`, iesOf(word) ?? word];

/** True if the words are the phrase and nothing else. */
export function isPhrase(words: readonly string[], phrase: Phrase): boolean {
  return words.length > 0 && phraseLength(words, phrase, 0) === words.length;
}

/** Every way to write the phrase and nothing else, as words with a blank between them. */
export function spellingsOf({ words, joined }: Phrase): readonly string[] {
  const before = words
    .slice(0, -1)
    .map(word => `${word} `)
    .join('');
  const last = words.at(-1)!;
  return [...new Set([last, ...formsOf(last)].map(word => before + word).concat(joined, formsOf(joined)))];
}

/** Whether a file that holds these words could hold the phrase: the test that decides what is parsed. */
export function mayHold(tokens: ReadonlySet<string>, phrase: Phrase): boolean {
  const last = phrase.words.length - 1;
  return (
    phrase.words.every((word, index) => holdsWord(tokens, word, index === last)) ||
    holdsWord(tokens, phrase.joined, true)
  );
}

function isWord(token: string | undefined, word: string, plural: boolean): boolean {
  if (token === word) return true;
  if (token === undefined || !plural || token.length <= word.length || !token.endsWith('s')) return false;
  return token.length === word.length + 1 ? token.startsWith(word) : token === iesOf(word);
}

function holdsWord(tokens: ReadonlySet<string>, word: string, plural: boolean): boolean {
  return tokens.has(word) || (plural && (tokens.has(`${word}s`) || tokens.has(iesOf(word) ?? word)));
}

/** `reply` -> `replies`; null for a word that has no such plural. */
function iesOf(word: string): string | null {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : null;
}
