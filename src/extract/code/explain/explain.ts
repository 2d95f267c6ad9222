import type { CodeFact } from '../../../model/code-fact.ts';
import type { Place } from '../../../model/place.ts';
import { compileConcepts } from '../concepts.ts';
import { exclusionOf, languageOf, selectFiles } from '../files.ts';
import { indexFile } from '../index-tokens.ts';
import { openLexicon } from '../lexicon.ts';
import { occurrenceFilter } from '../occurrence.ts';
import { prepareReaders } from '../prepare-readers.ts';
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
  const concepts = compileConcepts(request.concepts, scope.words, request.demand);
  const own = factsOn(asked, facts);
  if (languageOf(path) !== 'script' && own.length > 0) return is('parsed', 'read in its own language', own);
  // The facts may have come from a cache, and then nothing of this kind was read yet.
  await prepareReaders(indexed);
  const { DETECTORS } = await import('../detectors/index.ts');
  const occurs = occurrenceFilter(concepts, flagKeys, DETECTORS);
  const possible = concepts.filter(concept => occurs(concept, indexed)).map(concept => concept.id);
  const { remarksOn } = await import('./remarks.ts');
  const read = remarksOn(request, asked, { concepts, facts, indexed, lexicon });
  if (read.trouble !== null) return is('not understood', read.trouble);
  if (!read.isScript) return is('parsed', 'read in its own language; it holds no script');
  const others = read.remarks.filter(
    // That the same name is no fact of another kind is of no interest where it is one.
    one => one.counts || !own.some(fact => fact.name === one.name || isSame(fact.at, one.at)),
  );
  if (possible.length === 0 && facts.some(({ at }) => at.path === path))
    return is('parsed', 'another file led here: it uses, or is used by, what a concept was found in', [
      ...own,
      ...others,
    ]);
  if (possible.length === 0)
    return is('not parsed', 'no concept looks for words that stand in it, in the form in which they count', others);
  return is('parsed', `words of ${possible.join(', ')} stand in it`, [...own, ...others]);
}

function factsOn(asked: Asked, facts: readonly CodeFact[]): Remark[] {
  return facts
    .filter(({ at }) => holds(at, asked))
    .map(fact => ({
      at: fact.at,
      name: fact.value.symbol,
      concept: fact.concept,
      counts: true,
      because: `it is a fact: ${saidOf(fact)}`,
    }));
}

const SIDES = { server: ' on the server', client: ' on the client', unknown: ', on a side that is not known' };

/** What the fact says, in a few words; `facts` lists all of it. */
function saidOf(fact: CodeFact): string {
  switch (fact.kind) {
    case 'operation': {
      const { side, guards } = fact.value;
      const seen = [
        ...new Set(
          guards?.map(({ kind, at, under, another }) => {
            const other = another ? `, but of ${another.asked} and not of ${another.reached}` : '';
            const only = under === undefined ? other : `, only if ${under}`;
            return `${kind} (${at.path}:${at.start.line}${only})`;
          }),
        ),
      ];
      const behind = seen.length > 0 ? `behind ${seen.join(', ')}` : 'with no guard in front of it';
      return `an operation${SIDES[side]}${guards ? `, ${behind}` : ''}`;
    }
    case 'surface': {
      const controls = fact.value.controls.map(({ concept, state }) => `${concept} (${state})`);
      return `a surface that offers ${[...new Set(controls)].join(', ') || 'no control'}${fact.value.complete ? '' : ', as far as it was followed'}`;
    }
    case 'default': {
      const { setting, option, adult, owner } = fact.value;
      const others = adult === undefined ? '' : `, and for adults ${adult ?? 'not known'}`;
      return `a default of ${setting}: ${option ?? 'not known'}${others}, in ${owner}`;
    }
  }
}

const isSame = (one: Place, other: Place) =>
  one.start.line === other.start.line && one.start.column === other.start.column;

export function holds({ path, start, end }: Place, asked: Asked): boolean {
  if (path !== asked.path || start.line > asked.line || end.line < asked.line) return false;
  return asked.column === null || (start.column <= asked.column && asked.column <= end.column);
}
