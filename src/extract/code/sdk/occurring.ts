import type { FileTest } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { NameTests } from '../name-tests.ts';
import { phraseTests } from '../phrase-tests.ts';
import { phrasesOf } from '../tokens.ts';
import { TRACKING_VERBS, knowsEvents, soundsLikeTracking } from './tracking-names.ts';

/** Tests of whether a file could use a product that the concept lists. Wrong only in the direction of parsing too much. */
export function ofSdks(concept: CompiledConcept, tests: NameTests): FileTest[] {
  const { sdks } = concept;
  if (sdks.length === 0) return [];
  const { holds } = phraseTests(tests);
  // The first word of an address decides how often the rest is looked for.
  const addresses = sdks.flatMap(({ scripts }) =>
    scripts.map(script => script.split('/')[0]!.replace(/^(www|cdn|js|static|app|api|analytics)\./, '')),
  );
  const names = new Set(sdks.flatMap(({ globals, members }) => [...globals.keys(), ...members]));
  const named = tests.add(phrasesOf([...names]), (_, name) => names.has(name));
  const found = [
    ofPackages(concept, tests),
    holds(phrasesOf(addresses)),
    (_, passed) => passed.has(named),
  ] as FileTest[];
  if (knowsEvents(concept)) {
    const tracks = tests.add(phrasesOf(TRACKING_VERBS), soundsLikeTracking);
    found.push((_, passed) => passed.isCalled(tracks));
  }
  return found;
}

/** Packages are named whole, in quotes: `square` is one, and a word of many names. */
function ofPackages({ sdks }: CompiledConcept, tests: NameTests): FileTest {
  const packages = sdks.flatMap(sdk => sdk.packages.map(name => name.replace(/\/\*$/, '')));
  if (packages.length === 0) return () => false;
  const first = tests.add(phrasesOf(packages), () => true);
  const quoted = new RegExp(
    `['"\`](?:${packages.map(name => name.replace(/[.*+?^$]/g, '\\$&')).join('|')})(?=['"\`/])`,
  );
  return ({ text }, passed) => passed.has(first) && quoted.test(text);
}
