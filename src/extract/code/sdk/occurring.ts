import type { FileTest } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { NameTests } from '../name-tests.ts';
import { phrasesOf } from '../tokens.ts';
import { TRACKING_VERBS, knowsEvents, soundsLikeTracking } from './tracking-names.ts';

/** Tests of whether a file could use a product that the concept lists. Wrong only in the direction of parsing too much. */
export function ofSdks(concept: CompiledConcept, tests: NameTests): FileTest[] {
  const { sdks } = concept;
  if (sdks.length === 0) return [];
  // The first word of an address decides how often the rest is looked for.
  const scripts = sdks.flatMap(sdk => sdk.scripts);
  const hosts = scripts.map(script => script.split('/')[0]!.replace(/^(www|cdn|js|static|app|api|analytics)\./, ''));
  const address = tests.add(phrasesOf(hosts), () => true);
  const addresses = scripts.map(script => (script.includes('/') ? `//${script}` : script));
  const names = new Set(sdks.flatMap(({ globals, members }) => [...globals.keys(), ...members]));
  const named = tests.add(phrasesOf([...names]), (_, name) => names.has(name));
  const used = usesOf([...names]);
  const found: FileTest[] = [
    ofPackages(concept, tests),
    ({ text }, passed) => passed.has(address) && holdsAny(text, addresses),
    ({ text }, passed) => passed.has(named) && used.test(text),
  ];
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

/** In the script of a page slashes may be escaped. */
const holdsAny = (text: string, addresses: readonly string[]): boolean => {
  const plain = text.includes('\\/') ? text.replaceAll('\\/', '/') : text;
  return addresses.some(one => plain.includes(one));
};

/** Something is asked of one of the names, or it is put under another: not only a type, an import or a word of a text. */
function usesOf(names: readonly string[]): RegExp {
  const one = `(?:${names.map(name => name.replace(/[.*+?^$]/g, '\\$&')).join('|')})`;
  const before = '(?<![\\w$])';
  return new RegExp(
    `${before}${one}['"\`]?\\]?\\s*(?:[?!]*\\.|[(\\[]|!\\s*[(\\[])|[=.]\\s*(?:[\\w$]+[?!]*\\.)*${one}(?![\\w$])|\\{[^{}]*${before}${one}(?![\\w$])[^{}]*\\}\\s*(?:=|:[^;=]*=)|${before}${one}\\s+as\\b`,
  );
}
