import type { FileTest } from '../ask.ts';
import { baseName } from '../../../kit/path.ts';
import { MADE_THING, RATED_WORDS, saysMadeThing } from './made-names.ts';
import type { NameTests } from '../name-tests.ts';
import type { Phrase } from '../tokens.ts';
import { phrasesOf } from '../tokens.ts';

/** Whether something that has no name of its own in the vocabulary could be made in a file; null if these owners do not ask for it. */
export function mayMakeThing(owners: readonly Phrase[], tests: NameTests): FileTest | null {
  if (!owners.some(({ words }) => words.join(' ') === MADE_THING.join(' '))) return null;
  const verbs = phrasesOf(['create', 'new', 'add', 'make', 'compose', 'publish', 'upload', 'share']);
  const named = tests.share('made thing', verbs, (_, name) => saysMadeThing([name]));
  const rated = tests.share('rated thing', phrasesOf(RATED_WORDS), words => words.length < 3);
  return ({ path }, passed) =>
    passed.has(named) || passed.isSet(rated) || saysMadeThing([baseName(path).replace(/\.[^.]+$/, '')]);
}
