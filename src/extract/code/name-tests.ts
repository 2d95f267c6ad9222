import type { IndexedFile } from './index-tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { idOf, isCalledUse, isSetUse, useOf } from './lexicon.ts';
import type { Phrase } from './tokens.ts';
import { firstWordsOf, wordFilter } from './tokens.ts';

/** What a name is asked: its words, and how it is written. */
type Test = (words: readonly string[], name: string) => boolean;

/** Number of a test; `isPassed` says for a file whether one of its names passes. */
export type TestId = number;

export interface NameTests {
  /** Tests that were added or asked for again since the last call of this. */
  takeAdded(): readonly TestId[];
  /** @param about Phrases of which every name that passes holds at least the first word. */
  add(about: readonly Phrase[], test: Test): TestId;
  /** The same for a test that many ask for: it is put once for each key. */
  share(key: string, about: readonly Phrase[], test: Test): TestId;
  /** Tests that the names of a file pass; `isCalled` and `isSet` for those of names that it uses so. */
  passedIn(file: IndexedFile): Passed;
}

export interface Passed {
  has(test: TestId): boolean;
  isCalled(test: TestId): boolean;
  isSet(test: TestId): boolean;
  /** The tests that some name passes, in no order. */
  all: readonly TestId[];
}

/**
 * Tests of names, asked together. Names repeat over a repository, so each is put to the tests once, and only to those of
 * which it holds a first word; for a file only the answers are looked up.
 */
export function nameTests(): NameTests {
  const tests: Test[] = [];
  const byWord = new Map<string, TestId[]>();
  const known = new WeakMap<Lexicon, Answers>();
  /** By test: number of the last file with a name that passes, that it calls, that it gives a value. */
  let named = new Int32Array(0);
  let called = new Int32Array(0);
  let set = new Int32Array(0);
  let serial = 0;
  let mayHoldWord: ((name: string) => boolean) | null = null;

  const answersWith = (lexicon: Lexicon): Answers => {
    let answers = known.get(lexicon);
    if (!answers) known.set(lexicon, (answers = []));
    return answers;
  };

  const answerFor = (id: number, lexicon: Lexicon, answers: Answers): readonly TestId[] => {
    const before = answers[id];
    if (before) return before;
    const name = lexicon.nameOf(useOf(id));
    mayHoldWord ??= wordFilter(byWord.keys());
    if (!mayHoldWord(name)) return (answers[id] = NONE);
    const words = lexicon.wordsOf(useOf(id));
    let passed: TestId[] = NONE;
    for (const word of new Set(words)) {
      for (const test of byWord.get(word) ?? NONE) {
        if (!passed.includes(test) && tests[test]!(words, name)) passed = [...passed, test];
      }
    }
    return (answers[id] = passed.slice());
  };

  let added: TestId[] = [];
  const shared = new Map<string, TestId>();
  const add = (about: readonly Phrase[], test: Test): TestId => {
    const id = tests.push(test) - 1;
    for (const word of firstWordsOf(about)) {
      const list = byWord.get(word);
      if (list) list.push(id);
      else byWord.set(word, [id]);
    }
    added.push(id);
    mayHoldWord = null;
    return id;
  };

  return {
    takeAdded() {
      const taken = added;
      added = [];
      return taken;
    },
    add,
    share(key, about, test) {
      const known = shared.get(key);
      if (known !== undefined) added.push(known);
      const id = known ?? add(about, test);
      shared.set(key, id);
      return id;
    },
    passedIn({ uses, lexicon }) {
      if (named.length < tests.length) {
        named = new Int32Array(tests.length);
        called = new Int32Array(tests.length);
        set = new Int32Array(tests.length);
      }
      const own = ++serial;
      const all: TestId[] = [];
      const answers = answersWith(lexicon);
      for (const use of uses) {
        const passed = answerFor(idOf(use), lexicon, answers);
        for (let index = 0; index < passed.length; index++) {
          const test = passed[index]!;
          if (named[test] !== own) all.push(test);
          named[test] = own;
          if (isCalledUse(use)) called[test] = own;
          if (isSetUse(use)) set[test] = own;
        }
      }
      return {
        has: test => named[test] === own,
        isCalled: test => called[test] === own,
        isSet: test => set[test] === own,
        all,
      };
    },
  };
}

const NONE: TestId[] = [];

/** By the number of a name: the tests that it passes. */
type Answers = (readonly TestId[] | undefined)[];
