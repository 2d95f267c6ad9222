import type { CompiledConcept } from './concepts.ts';
import { fitsPattern } from './concepts.ts';
import { fitsTag } from './component-names.ts';
import { settingNamed } from './default-names.ts';
import type { Detectors } from './detector.ts';
import type { IndexedFile } from './index-tokens.ts';
import type { Phrase } from './tokens.ts';
import { hasAnyPhrase, mayHold, phrasesOf, splitWords } from './tokens.ts';

/** Whether a file could hold a fact of a concept. Wrong only in the direction of parsing too much. */
export type Occurrence = (concept: CompiledConcept, file: IndexedFile) => boolean;

type NameTest = (words: readonly string[], name: string) => boolean;

/**
 * The test that decides what is parsed. Identifiers repeat over a repository, so each is put to all tests once; for a file
 * only the results are looked up.
 */
export function occurrenceFilter(
  concepts: readonly CompiledConcept[],
  flagKeys: ReadonlySet<string>,
  detectors: Detectors,
): Occurrence {
  const tests: NameTest[] = [];
  const register = (test: NameTest): number => tests.push(test) - 1;
  const formulas = new Map(concepts.map(concept => [concept, formulaOf(concept, flagKeys, detectors, register)]));
  const known = new Map<string, readonly number[]>();
  const passedBy = (name: string): readonly number[] => {
    let passed = known.get(name);
    if (!passed) {
      const words = splitWords(name);
      passed = tests.flatMap((test, index) => (test(words, name) ? [index] : []));
      known.set(name, passed);
    }
    return passed;
  };
  const seen = new WeakMap<IndexedFile, Set<number>>();
  return (concept, file) => {
    let passed = seen.get(file);
    if (!passed) {
      passed = new Set();
      for (const name of file.names) for (const index of passedBy(name)) passed.add(index);
      seen.set(file, passed);
    }
    return formulas.get(concept)!(file, passed);
  };
}

type Formula = (file: IndexedFile, passed: ReadonlySet<number>) => boolean;

function formulaOf(
  concept: CompiledConcept,
  flagKeys: ReadonlySet<string>,
  detectors: Detectors,
  register: (test: NameTest) => number,
): Formula {
  // A guard is looked for where an operation stands; only one that is stated for itself is a reason to parse.
  if (concept.fact === 'guard' && !concept.stated) return () => false;
  const holds = ({ tokens }: IndexedFile, phrases: readonly Phrase[]) =>
    phrases.some(phrase => mayHold(tokens, phrase));
  const setting =
    concept.settings.length > 0 ? register((_, name) => settingNamed(name, null, concept) !== null) : null;
  const detector = concept.detector === null ? undefined : detectors[concept.detector];
  const keys = phrasesOf([...flagKeys]);
  const hasEvidence = (file: IndexedFile, kinds: readonly string[]) =>
    kinds.length === 0 ||
    kinds.some(kind => {
      const phrases = kind === 'flag-key' ? keys : (concept.evidence.get(kind) ?? []);
      return holds(file, phrases) || hasAnyPhrase(splitWords(file.path), phrases);
    });
  const calls = concept.calls.map(call => ({ call, id: register(words => fitsPattern(call, words)) }));
  const tags = concept.jsx.map(jsx => register((words, name) => /^[A-Z]/.test(name) && fitsTag(jsx, words) !== null));
  const props = concept.properties.map(property => register(words => fitsPattern(property, words)));
  const fallback = register(words => hasAnyPhrase(words, concept.fallbacks));
  const imports = concept.imports.map(one => phrasesOf([one.package, ...one.name.slice(-1)]));
  const routes = phrasesOf(concept.routes.flatMap(route => route.path.match(/[a-z]{2,}([-_][a-z]+)*/gi) ?? []));
  const tested = [...concept.conditions, ...concept.compares].flatMap(one => one.names);
  return (file, passed) =>
    (setting !== null && passed.has(setting) && holds(file, concept.owners)) ||
    (detector?.mayOccur(file, concept) ?? false) ||
    calls.some(
      ({ call, id }) =>
        passed.has(id) && (!call.receivers || holds(file, call.receivers)) && hasEvidence(file, call.needs),
    ) ||
    passed.has(fallback) ||
    (file.mayHoldJsx &&
      (tags.some(id => passed.has(id)) || props.some(id => passed.has(id)) || holds(file, concept.labels))) ||
    imports.some(phrases => phrases.every(phrase => mayHold(file.tokens, phrase))) ||
    // A decorator or a method of a router names the verb.
    (concept.routes.some(route => file.tokens.has(route.method.toLowerCase())) && holds(file, routes)) ||
    holds(file, tested);
}
