import type { CodeFact } from '../../../model/code-fact.ts';
import type { Place } from '../../../model/place.ts';
import { compileConcepts } from '../concepts.ts';
import { exclusionOf, formatOf, languageOf, selectFiles } from '../files.ts';
import { indexFile } from '../index-tokens.ts';
import { openLexicon } from '../lexicon.ts';
import { occurrenceFilter } from '../occurrence.ts';
import type { CodeRequest } from '../request.ts';

/** Something on the line that a person may have expected to be a fact. */
export interface Remark {
  at: Place;
  name: string;
  concept: string;
  /** Whether it is a fact, or counts as a guard. */
  counts: boolean;
  because: string;
}

/** Why a line is, or is not, a fact. */
export interface Explanation {
  path: string;
  line: number;
  /** What became of the file. */
  file: 'left out' | 'not understood' | 'not parsed' | 'parsed';
  because: string;
  remarks: readonly Remark[];
}

/** A place that is asked about; no column means the whole line. */
export interface Asked {
  path: string;
  line: number;
  column: number | null;
}

/** @param facts Facts of the whole code, of which those on the line are shown. */
export async function explainLine(
  request: CodeRequest,
  asked: Asked,
  facts: readonly CodeFact[],
): Promise<Explanation> {
  const { path, line } = asked;
  const is = (file: Explanation['file'], because: string, remarks: readonly Remark[] = []) => ({
    path,
    line,
    file,
    because,
    remarks,
  });
  const { tree, scope, claimed, flagKeys } = request;
  const entry = tree.list().find(one => one.path === path);
  if (languageOf(path) === null) return is('left out', 'it is in no language that is read as code');
  if (!claimed(path)) return is('left out', 'no product owns it: it lies below no manifest and is not `shared`');
  const [file] = selectFiles(entry ? [entry] : [], scope, claimed);
  if (!file) return is('left out', 'it is not among the files of the code');
  if (file.excluded !== null) {
    const isOurs = file.excluded === exclusionOf(path);
    return is(
      'left out',
      isOurs ? `by its path it is not the product's own work: ${file.excluded}` : `it is ${file.excluded}`,
    );
  }
  if (file.problem !== null) return is('not understood', file.problem);
  const lexicon = openLexicon();
  const indexed = indexFile(tree, file, lexicon);
  if ('problem' in indexed) return is('not understood', indexed.problem);
  const concepts = compileConcepts(request.concepts, scope.words);
  const own = factsOn(asked, facts);
  if (languageOf(path) !== 'script' && own.length > 0) return is('parsed', 'read in its own language', own);
  // The facts may have come from a cache, and then nothing of this format was read yet.
  await formatOf(path)?.prepare?.();
  const { DETECTORS } = await import('../detectors/index.ts');
  const occurs = occurrenceFilter(concepts, flagKeys, DETECTORS, lexicon);
  const possible = concepts.filter(concept => occurs(concept, indexed)).map(concept => concept.id);
  const { remarksOn } = await import('./remarks.ts');
  const read = remarksOn(request, asked, { concepts, facts, indexed, lexicon });
  if (read.trouble !== null) return is('not understood', read.trouble);
  const others = read.remarks.filter(
    one => one.counts || !own.some(fact => fact.concept === one.concept && fact.name === one.name),
  );
  if (possible.length === 0)
    return is('not parsed', 'no concept looks for words that stand in it, in the form in which they count', others);
  return is('parsed', `words of ${possible.join(', ')} stand in it`, [...own, ...others]);
}

function factsOn(asked: Asked, facts: readonly CodeFact[]): Remark[] {
  return facts
    .filter(({ at }) => holds(at, asked))
    .map(({ at, concept, kind, value }) => ({
      at,
      name: value.symbol,
      concept,
      counts: true,
      because: `it is a fact: ${kind}`,
    }));
}

export function holds({ path, start, end }: Place, asked: Asked): boolean {
  if (path !== asked.path || start.line > asked.line || end.line < asked.line) return false;
  return asked.column === null || (start.column <= asked.column && asked.column <= end.column);
}
