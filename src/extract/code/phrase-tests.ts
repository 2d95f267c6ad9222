import type { IndexedFile } from './index-tokens.ts';
import type { NameTests, Passed, TestId } from './name-tests.ts';
import type { Phrase } from './tokens.ts';
import { findPhrase, hasAnyPhrase, phraseLength } from './tokens.ts';

type PhraseTest = (file: IndexedFile, passed: Passed) => boolean;

/** Tests of phrases in a file, made of tests of its names. */
export function phraseTests(tests: NameTests) {
  const inName = (phrase: Phrase, unlike: readonly Phrase[]): TestId =>
    tests.share(
      keyOf('in', phrase, unlike),
      [phrase],
      words => findPhrase(words, phrase) >= 0 && !hasAnyPhrase(words, unlike),
    );

  /** One of the phrases stands in a name, or word by word in the text with little between: `direct-message`, `direct message`. */
  const holds = (phrases: readonly Phrase[]): PhraseTest => {
    const all = phrases.map(phrase => {
      const apart = whenAsked(() => new RegExp(phrase.words.join('[^a-z0-9]{1,4}'), 'i'));
      const first = phrase.words.length > 1 ? tests.share(keyOf('first', phrase, []), [phrase], () => true) : null;
      return { id: inName(phrase, []), first, apart };
    });
    return ({ text }, passed) =>
      all.some(({ id, first, apart }) => passed.has(id) || (first !== null && passed.has(first) && apart(text)));
  };

  /**
   * One of the phrases stands in a name without words that rule it out, or its first words end one name and the others
   * begin the one behind its dot: `user.adult`.
   */
  const holdsAcross = (phrases: readonly Phrase[], unlike: readonly Phrase[]): PhraseTest => {
    const all = phrases.map(phrase => ({ id: inName(phrase, unlike), pairs: pairsOf(phrase, unlike) }));
    return ({ text }, passed) =>
      all.some(
        ({ id, pairs }) =>
          passed.has(id) ||
          pairs.some(({ end, begin, behind }) => passed.has(end) && passed.has(begin) && behind(text)),
      );
  };

  const pairsOf = (phrase: Phrase, unlike: readonly Phrase[]) =>
    phrase.words.slice(1).flatMap((_, index) => {
      const [before, after] = [part(phrase.words.slice(0, index + 1)), part(phrase.words.slice(index + 1))];
      // No name begins with a digit.
      if (/^\d/.test(after.joined)) return [];
      const end = tests.share(
        keyOf('end', before, unlike),
        [before],
        words => endsIn(words, before) && !hasAnyPhrase(words, unlike),
      );
      const begin = tests.share(
        keyOf('begin', after, unlike),
        [after],
        words => phraseLength(words, after, 0) > 0 && !hasAnyPhrase(words, unlike),
      );
      const behind = whenAsked(() => new RegExp(`${apart(before)}${BETWEEN}${apart(after)}`, 'i'));
      return [{ end, begin, behind }];
    });

  return { holds, holdsAcross };
}

/** There are thousands of patterns, and few files that come as far as one. */
function whenAsked(make: () => RegExp): (text: string) => boolean {
  let made: RegExp | null = null;
  return text => (made ??= make()).test(text);
}

/** Two concepts that ask the same of a name ask it together. */
const keyOf = (what: string, phrase: Phrase, unlike: readonly Phrase[]) =>
  [what, ...[phrase, ...unlike].map(({ words }) => words.join(' '))].join('\n');

/** What can stand between two names of a chain: a dot or bracket, behind the arguments of a call or a cast. */
const BETWEEN = '(?![\\w$])[^;{}]{0,200}?[.[]\\s*[\'"`#_$]*';
const apart = ({ words }: Phrase) => words.join('_?');

const part = (words: readonly string[]): Phrase => ({ words, joined: words.join('') });

const endsIn = (words: readonly string[], { words: last }: Phrase) =>
  last.every((word, index) => words[words.length - last.length + index] === word);
