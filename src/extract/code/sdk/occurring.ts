import { BEFORE_NAME } from '../specifiers.ts';
import { literally } from '../../../kit/text.ts';
import type { FileTest } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { IndexedFile } from '../index-tokens.ts';
import type { NameTests } from '../name-tests.ts';
import { phrasesOf } from '../tokens.ts';
import type { Sdk } from './table.ts';
import { bareName } from './table.ts';
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
  const products = sdks.map(productOf).filter(({ names }) => names.length > 0);
  const names = new Set(products.flatMap(product => product.names));
  const named = tests.add(phrasesOf([...names]), (_, name) => names.has(name));
  const found: FileTest[] = [
    ofPackages(concept, tests),
    ({ text }, passed) => passed.has(address) && holdsAny(text, addresses),
    (file, passed) => passed.has(named) && products.some(product => isAsked(product, file)),
  ];
  if (knowsEvents(concept)) {
    const tracks = tests.add(phrasesOf(TRACKING_VERBS), soundsLikeTracking);
    found.push((_, passed) => passed.isCalled(tracks));
  }
  return found;
}

/** A product's global names and members, and the paths by which a use of it goes on from one. */
interface Product {
  names: readonly string[];
  paths: readonly (readonly string[])[];
}

function productOf({ globals, members, calls }: Sdk): Product {
  const paths = calls.map(({ names }) => names.map(name => bareName(name)));
  return { names: [...globals.keys(), ...[...members].map(bareName)], paths };
}

/** `Notification` is a name of many things: it is the browser's only where `requestPermission` stands, too. */
function isAsked({ names, paths }: Product, file: IndexedFile): boolean {
  const own = names.filter(name => file.hasName(name));
  if (own.length === 0) return false;
  const goesOn = paths.some(path => isPath(path) && path.every(name => name === '*' || file.hasName(name)));
  return own.some(name => (goesOn || isMade(file.text, name)) && isUsed(file.text, name));
}

const isPath = ([first]: readonly string[]) => first !== undefined && first !== 'new';

/** The name by itself is called, or made with `new`. */
function isMade(text: string, name: string): boolean {
  const own = `(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`;
  return new RegExp(`${own}(?:['"\`]?\\])?\\s*(?:\\?\\.)?(?:<[^;()]{0,120}>)?\\(|\\bnew\\b[^;(]{0,120}${own}`).test(
    text,
  );
}

/** Packages are named whole, in quotes: `square` is one, and a word of many names. */
function ofPackages({ sdks }: CompiledConcept, tests: NameTests): FileTest {
  const packages = sdks.flatMap(sdk => sdk.packages.map(name => name.replace(/\/\*$/, '')));
  if (packages.length === 0) return () => false;
  const first = tests.add(phrasesOf(packages), () => true);
  const quoted = new RegExp(`['"\`]${BEFORE_NAME}(?:${packages.map(literally).join('|')})(?=['"\`/@])`);
  return ({ text }, passed) => passed.has(first) && quoted.test(text);
}

/** In the script of a page slashes may be escaped. */
const holdsAny = (text: string, addresses: readonly string[]): boolean => {
  const plain = text.includes('\\/') ? text.replaceAll('\\/', '/') : text;
  return addresses.some(one => plain.includes(one));
};

const IN_NAME = /[\w$]/;
/** `.`, `?.`, `(`, `[`, behind the quote and bracket that a name may stand in. */
const ASKED = /['"`]?\]?\s*(?:[?!]*\.|[([]|!\s*[([])/y;
const RENAMED = /\s+as\b/y;
/** What a list of names in braces is taken out of. */
const TAKEN = /\s*(?:=|:[^;=]*=)/y;
/** `= name`, `= window.name`, `.name` */
const GIVEN = /[=.]\s*(?:[\w$]+[?!]*\.)*$/;
const BEHIND = 200;

/**
 * Something is asked of one of the names, or it is put under another: not only a type, an import or a word of a text. Looks
 * at the places where a name stands and at nothing else.
 */
function isUsed(text: string, name: string): boolean {
  const stands = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isWhole = !IN_NAME.test(text[end] ?? '');
    if (IN_NAME.test(text[at - 1] ?? '')) continue;
    if (stands(ASKED, end) || stands(RENAMED, end)) return true;
    if (isWhole && GIVEN.test(text.slice(Math.max(0, at - BEHIND), at))) return true;
    if (isWhole && isInBraces(text, at) && stands(TAKEN, braceAfter(text, end) + 1)) return true;
  }
  return false;
}

/** How far the braces around a name are looked for. */
const BRACES = 2000;

/** The next brace from a place on, if it is near. */
function braceAfter(text: string, from: number): number {
  const end = Math.min(text.length, from + BRACES);
  let at = from;
  while (at < end && text[at] !== '{' && text[at] !== '}') at++;
  return at;
}

function isInBraces(text: string, from: number): boolean {
  const end = Math.max(0, from - BRACES);
  let at = from - 1;
  while (at >= end && text[at] !== '{' && text[at] !== '}') at--;
  return at >= end && text[at] === '{' && text[braceAfter(text, from)] === '}';
}
