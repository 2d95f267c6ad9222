import type { FileTest } from './ask.ts';
import { askWith } from './ask.ts';
import { behindReceiver } from './behind-receiver.ts';
import { fitsTag } from './components/component-names.ts';
import { surfaceTest } from './surfaces/names.ts';
import type { CompiledConcept } from './concepts.ts';
import { fitsPattern } from './concepts.ts';
import { DETAIL_WORDS } from './defaults/details.ts';
import { mayAskService } from './defaults/may-ask-service.ts';
import { mayMakeThing } from './defaults/may-make-thing.ts';
import { couldNameSetting, shortFor } from './defaults/names.ts';
import type { Detectors } from './detector.ts';
import type { IndexedFile } from './index-tokens.ts';
import { handsOutMenu, menuName } from './controls/menu-names.ts';
import { mayNameLabel } from './may-name-label.ts';
import { mayHoldMenu, mayListMenu } from './spoken/may-hold-menu.ts';
import { mayHandParts, SAID_IN_PART } from './spoken/may-hand-parts.ts';
import { isNamedByFile, maySpeak, SPOKEN_OF } from './spoken/may-speak.ts';
import { GIVEN_AS, mayHandEach } from './surfaces/may-hand-each.ts';
import { mayHoldLabel } from './label-words.ts';
import type { NameTests, Passed } from './name-tests.ts';
import { nameTests } from './name-tests.ts';
import { phraseTests } from './phrase-tests.ts';
import type { Phrase } from './tokens.ts';
import { ofSdks } from './sdk/occurring.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from './tokens.ts';

/** Whether a file could hold a fact of a concept. Wrong only in the direction of parsing too much. */
export type Occurrence = (concept: CompiledConcept, file: IndexedFile) => boolean;

type Find = (file: IndexedFile) => ReadonlySet<CompiledConcept>;

/** The test that decides what is parsed: a formula for each concept over tests of names, texts and paths. */
export function occurrenceFilter(
  concepts: readonly CompiledConcept[],
  flagKeys: ReadonlySet<string>,
  detectors: Detectors,
): Occurrence {
  let formulas = put.get(concepts);
  if (formulas?.flagKeys !== flagKeys || formulas.detectors !== detectors)
    put.set(concepts, (formulas = { flagKeys, detectors, find: formulasOver(concepts, flagKeys, detectors) }));
  const { find } = formulas;
  const known = new WeakMap<IndexedFile, ReadonlySet<CompiledConcept>>();
  // One concept after the other is asked of a file.
  let last: { file: IndexedFile; occurring: ReadonlySet<CompiledConcept> } | null = null;
  return (concept, file) => {
    if (last?.file !== file) {
      const occurring = known.get(file) ?? find(file);
      known.set(file, occurring);
      last = { file, occurring };
    }
    return last.occurring.has(concept);
  };
}

/** Formulas know nothing of a tree, and to put them together takes as long as to read twenty small files. */
const put = new WeakMap<
  readonly CompiledConcept[],
  { flagKeys: ReadonlySet<string>; detectors: Detectors; find: Find }
>();

function formulasOver(concepts: readonly CompiledConcept[], flagKeys: ReadonlySet<string>, detectors: Detectors): Find {
  const tests = nameTests();
  const guards = concepts.filter(concept => concept.fact === 'guard');
  /** By test: the concepts that ask it. */
  const asking: CompiledConcept[][] = [];
  const formulas = new Map<CompiledConcept, FileTest>();
  for (const concept of concepts) {
    formulas.set(concept, formulaOf(concept, flagKeys, detectors, tests, guards));
    for (const test of tests.takeAdded()) (asking[test] ??= []).push(concept);
  }
  return file => {
    const passed = tests.passedIn(file);
    // Each formula needs a name: most concepts are out with the names that the file does not hold.
    const possible = new Set<CompiledConcept>();
    for (const test of passed.all) for (const concept of asking[test]!) possible.add(concept);
    for (const concept of possible) if (!formulas.get(concept)!(file, passed)) possible.delete(concept);
    return possible;
  };
}

function formulaOf(
  concept: CompiledConcept,
  flagKeys: ReadonlySet<string>,
  detectors: Detectors,
  tests: NameTests,
  guards: readonly CompiledConcept[],
): FileTest {
  // A guard is looked for where an operation stands; only one that is stated for itself is a reason to parse.
  if (concept.fact === 'guard' && !concept.stated) return () => false;
  const { sure } = concept.unlike;
  const detector = concept.detector === null ? undefined : detectors[concept.detector];
  const parts = [
    ...ofCalls(concept, flagKeys, tests),
    ...ofMarkup(concept, tests),
    ...ofTexts(concept, tests),
    ...ofSdks(concept, tests),
  ];
  const mayDetect = detector?.occurs?.(askWith(tests, guards), concept);
  return (file, passed) => {
    if (mayDetect?.(file, passed)) return true;
    return (
      parts.some(test => test(file, passed)) &&
      (sure.length === 0 || !namesOfPath(file.path).some(name => hasAnyPhrase(splitWords(name), sure)))
    );
  };
}

/**
 * The folder and the file's own name: what `unlike: within` looks at beside the names in the code. Of a migration nothing
 * but defaults is read, so that its folder takes none away.
 */
const namesOfPath = (path: string) =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-2)
    .filter(name => !/^migrations?$/i.test(name));

function ofCalls(concept: CompiledConcept, flagKeys: ReadonlySet<string>, tests: NameTests): FileTest[] {
  const { holds } = phraseTests(tests);
  const isOut = (words: readonly string[]) => hasAnyPhrase(words, concept.unlike.word);
  const keys = phrasesOf([...flagKeys]);
  return concept.calls.map(call => {
    const id = tests.add(call.names, words => fitsPattern(call, words) && !isOut(words));
    const receivers = call.receivers && holds(call.receivers);
    const asked = call.receivers && behindReceiver(call.receivers, call.names);
    const evidence = call.needs.map(kind => {
      const phrases = kind === 'flag-key' ? keys : (concept.evidence.get(kind) ?? []);
      const inText = holds(phrases);
      return (file: IndexedFile, passed: Passed) =>
        inText(file, passed) || hasAnyPhrase(splitWords(file.path), phrases);
    });
    return (file, passed) =>
      // The handler of a control is often named and not called.
      (concept.fact === 'control' ? passed.has(id) : passed.isCalled(id)) &&
      (receivers === null || (receivers(file, passed) && asked!.test(file.text))) &&
      (evidence.length === 0 || evidence.some(test => test(file, passed)));
  });
}

/** Tags, attributes and labels. */
function ofMarkup(concept: CompiledConcept, tests: NameTests): FileTest[] {
  if (concept.fact !== 'surface' && concept.fact !== 'control') return [];
  const isOut = (words: readonly string[]) => hasAnyPhrase(words, concept.unlike.word);
  const ids = [
    ...concept.jsx.map(jsx =>
      tests.add(jsx.names, (words, name) => /^[A-Z]/.test(name) && fitsTag(jsx, words) !== null && !isOut(words)),
    ),
    ...concept.properties.map(one => tests.add(one.names, words => fitsPattern(one, words) && !isOut(words))),
  ];
  // Where elements are built by calls, components are plain functions.
  const views = concept.jsx.map(jsx => tests.add(jsx.names, words => fitsTag(jsx, words) !== null && !isOut(words)));
  const menus =
    concept.fact === 'surface'
      ? concept.jsx.map(jsx =>
          tests.add(jsx.names, (_, name) => handsOutMenu(name) && fitsTag(jsx, splitWords(menuName(name))) !== null),
        )
      : [];
  const label = tests.add(concept.labels, () => true);
  const named = mayNameLabel(concept);
  // A surface is a tag or a component, never a type of that name.
  const mayShow = concept.fact === 'surface' ? surfaceTest(concept) : () => true;
  const spoken = concept.fact === 'surface' ? tests.add(SPOKEN_OF, words => hasAnyPhrase(words, SPOKEN_OF)) : null;
  const parted =
    concept.fact === 'surface' ? tests.add(SAID_IN_PART, words => hasAnyPhrase(words, SAID_IN_PART)) : null;
  const handsOut = concept.fact === 'surface' ? tests.add(phrasesOf(['default']), () => true) : null;
  const given = concept.fact === 'surface' ? tests.add(GIVEN_AS, words => hasAnyPhrase(words, GIVEN_AS)) : null;
  return [
    (file, passed) => given !== null && file.mayHoldJsx && passed.has(given) && mayHandEach(file),
    (file, passed) =>
      spoken !== null &&
      ((passed.has(spoken) && (maySpeak(file) || mayHoldMenu(file) || mayListMenu(file))) ||
        (passed.has(parted!) && file.mayHoldJsx && mayHandParts(file.text)) ||
        (passed.has(handsOut!) && file.mayHoldJsx && isNamedByFile(file.path, file.text) && maySpeak(file))),
    (file, passed) => menus.some(id => passed.has(id)) && holdsItems(file),
    (file, passed) =>
      (views.some(id => passed.has(id)) && file.mayHoldHyperscript) ||
      (ids.some(id => passed.has(id)) && ((file.mayHoldJsx && mayShow(file)) || file.mayHoldHyperscript)) ||
      (passed.has(label) && holdsItems(file) && mayHoldLabel(file.text, concept)) ||
      (concept.fact === 'control' &&
        passed.has(label) &&
        (file.mayHoldJsx || file.mayHoldHyperscript) &&
        named.test(file.text)),
  ];
}

/** Whether a file could show labels: as elements, or as entries of a menu with what happens on a click. */
const holdsItems = (file: IndexedFile) =>
  file.mayHoldJsx ||
  file.mayHoldHyperscript ||
  /\b(onClick|onPress|onSelect|onTap)\b|\b(action|handler|run|callback)['"]?\s*[:(]/.test(file.text);

/** `Storage.get('…', true)`, `getOrDefault('…', true)`, `new Store({ defaults: … })`: settings, by the way in which they are kept. */
const KEEPS =
  /(?:[sS]torage|[sS]tore|[pP]refs|[pP]references)\.(?:get|read|load|value|fetch)\w*\(|\b(?:get|read|load|fetch)\w*Or(?:Default|Else|Fallback)?\(|\bdefaults\s*:/;
const mayKeep = (file: IndexedFile): boolean => KEEPS.test(file.text);

const DASHED_KEY = /['"`]([a-z][a-z\d]*(?:-[a-z\d]+)+)['"`]\s*[:,]/gi;
const dashed = new WeakMap<IndexedFile, readonly string[]>();

/** `'profile-visibility': …`, `get('profile-visibility', …)`: the index knows the words of such a key one by one. Columns of a query, too. */
function dashedKeys(file: IndexedFile): readonly string[] {
  let keys = dashed.get(file);
  if (!keys) {
    const found = file.text.includes('-') ? [...file.text.matchAll(DASHED_KEY)].map(([, key]) => key!) : [];
    dashed.set(file, (keys = [...new Set([...found, ...columnsIn(file.text), ...constantKeys(file.text)])]));
  }
  return keys;
}

/** `getItem(autoplayKey)`: the constant may be called otherwise than what is kept under it. */
const BY_CONSTANT = /\bgetItem\(\s*[A-Za-z_]/;
const CONSTANT_TEXT = /[=:]\s*['"`]([a-z][\w.:-]{2,60})['"`]/gi;
const constantKeys = (text: string): string[] =>
  BY_CONSTANT.test(text)
    ? Array.from(text.matchAll(CONSTANT_TEXT), ([, said]) => said!.replace(/[-_.:]?(storage[-_]?)?key$/i, ''))
    : [];

const STATEMENT = /\b(?:insert\s+(?:or\s+\w+\s+)?into|create\s+table|alter\s+table)\b/gi;
/** Longer than most tables. */
const MAX_STATEMENT = 2000;

/** `coalesce(user.showAge, true)` */
const STAND_IN = /\b(?:coalesce|ifnull|nvl)\(\s*["`]?\w+["`]?\.["`]?(\w+)/gi;

/** Words in the text of a query: columns stand before no value there. */
const columnsIn = (text: string): string[] => [
  ...[...text.matchAll(STATEMENT)].flatMap(({ index }) => text.slice(index, index + MAX_STATEMENT).match(/\w+/g) ?? []),
  ...Array.from(text.matchAll(STAND_IN), ([, column]) => column!),
];

/** Settings, fallbacks, imports, routes, and names that are tested. */
function ofTexts(concept: CompiledConcept, tests: NameTests): FileTest[] {
  const { holds, holdsAcross } = phraseTests(tests);
  const found: FileTest[] = [];
  const owners = holds(concept.owners);
  for (const own of new Set(concept.settings.map(setting => setting.owners))) {
    const names = concept.settings.flatMap(setting => (setting.owners === own ? setting.names : []));
    const details = names.flatMap(({ words }) => DETAIL_WORDS[words.join(' ')] ?? []);
    const about = [...names, ...phrasesOf(details), ...shortFor(names)];
    const setting = tests.add(about, (_, name) => couldNameSetting(name, concept, own));
    const isOwned = own && holds(own);
    const isMade = own && mayMakeThing(own, tests);
    found.push((file, passed) => {
      if (!passed.isSet(setting) && !dashedKeys(file).some(key => couldNameSetting(key, concept, own))) return false;
      // `signup-form.vue`: the file alone may say whose it is.
      const path = splitWords(file.path);
      const says = (phrases: readonly Phrase[] | null, test: FileTest | null) =>
        phrases === null || test === null || test(file, passed) || hasAnyPhrase(path, phrases);
      // What a setting asks for itself is enough: a room has settings that no person has.
      if (own === null) return says(concept.owners, owners) || mayKeep(file) || mayAskService(file);
      return says(own, isOwned) || (isMade?.(file, passed) ?? false);
    });
  }
  if (concept.fallbacks.length > 0) {
    const { fallbacks, unlike } = concept;
    const id = tests.add(fallbacks, words => hasAnyPhrase(words, fallbacks) && !hasAnyPhrase(words, unlike.word));
    found.push((_, passed) => passed.has(id));
  }
  for (const one of concept.imports) {
    const last = one.name.slice(-1);
    const named = tests.add(phrasesOf([one.package]), () => true);
    found.push(
      ({ text }, passed) => passed.has(named) && text.includes(one.package) && last.every(name => text.includes(name)),
    );
  }
  for (const { method, path } of concept.routes) {
    // A decorator or a method of a router names the verb.
    const parts = [method, ...path.split('/')].map(part => part.match(/[a-z]{2,}([-_][a-z]+)*/gi) ?? []);
    const all = parts.filter(part => part.length > 0).map(part => holds(phrasesOf(part)));
    found.push((file, passed) => all.every(test => test(file, passed)));
  }
  const { word } = concept.unlike;
  for (const { names, of } of concept.conditions) {
    const asked = holdsAcross(names, word);
    // Whose it is stands in a name beside it: `passed` alone is in every third file.
    const isOf = of && holds(of);
    found.push((file, passed) => asked(file, passed) && (isOf === null || isOf(file, passed)));
  }
  for (const { names, words } of concept.compares) {
    const compared = holdsAcross(names, word);
    const values = words && holds(words);
    found.push((file, passed) => compared(file, passed) && (values === null || values(file, passed)));
  }
  return found;
}
