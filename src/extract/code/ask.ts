import type { GuardKind } from '../../model/code-fact.ts';
import type { CompiledConcept } from './concepts.ts';
import type { IndexedFile } from './index-tokens.ts';
import type { NameTests, Passed } from './name-tests.ts';
import { phraseTests } from './phrase-tests.ts';
import type { Phrase } from './tokens.ts';
import { hasAnyPhrase, phrasesOf } from './tokens.ts';

/** A condition on a file, of which the answers of the name tests are known. */
export type FileTest = (file: IndexedFile, passed: Passed) => boolean;

type Test = (words: readonly string[], name: string) => boolean;

/**
 * What the index can be asked about a file before it is parsed. Names are tested once for the whole tree, so that a test may
 * look closely; for a file only the answers are looked up. A test of the text runs on every file that comes as far: put it
 * behind one of names.
 */
export interface Ask {
  /** One of the words stands in a name. */
  word(words: string): FileTest;
  /** One of the names stands there as it is written. */
  named(names: string): FileTest;
  /** One of the phrases stands in a name. */
  phrase(phrases: readonly Phrase[]): FileTest;
  /** One of the phrases stands in a name, or word by word in the text. */
  holds(phrases: readonly Phrase[]): FileTest;
  /** A name passes. `about`: words, or phrases by their first word, of which every name that passes holds at least one. */
  name(about: About, test: Test): FileTest;
  /** A name passes that is called somewhere. */
  called(about: About, test: Test): FileTest;
  /** Something could be tested or compared that is a check of one of the kinds. */
  checks(kinds: readonly GuardKind[]): FileTest;
}

type About = string | readonly Phrase[];

export const all =
  (...tests: readonly FileTest[]): FileTest =>
  (file, passed) =>
    tests.every(test => test(file, passed));

export const any =
  (...tests: readonly FileTest[]): FileTest =>
  (file, passed) =>
    tests.some(test => test(file, passed));

export const inText =
  (pattern: RegExp): FileTest =>
  ({ text }) =>
    pattern.test(text);

export function askWith(tests: NameTests, guards: readonly CompiledConcept[]): Ask {
  const wordsIn = (text: string) => text.trim().split(/\s+/);
  const add = (about: About, test: Test) =>
    tests.add(typeof about === 'string' ? phrasesOf(wordsIn(about)) : about, test);
  const { holds, holdsAcross } = phraseTests(tests);
  const name: Ask['name'] = (about, test) => {
    const id = add(about, test);
    return (_, passed) => passed.has(id);
  };
  return {
    name,
    called(about, test) {
      const id = add(about, test);
      return (_, passed) => passed.isCalled(id);
    },
    word(words) {
      const set = new Set(wordsIn(words));
      return name(words, own => own.some(one => set.has(one)));
    },
    named(names) {
      const set = new Set(wordsIn(names));
      return name(names, (_, own) => set.has(own));
    },
    phrase(phrases) {
      const id = tests.add(phrases, words => hasAnyPhrase(words, phrases));
      return (_, passed) => passed.has(id);
    },
    holds,
    checks: kinds =>
      any(
        ...guards
          .filter(({ guard }) => guard !== null && kinds.includes(guard))
          .flatMap(({ conditions, compares, unlike: { word } }) => [
            ...conditions.map(({ names }) => holdsAcross(names, word)),
            // `state === 'blocked'`: what it is compared with says what is asked.
            ...compares.map(({ names, words }) =>
              words === null ? holdsAcross(names, word) : all(holdsAcross(names, word), holds(words)),
            ),
          ]),
      ),
  };
}
