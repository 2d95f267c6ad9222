import { findSetting } from '../../../model/catalogue.ts';
import type { CompiledConcept, SettingPattern } from '../concepts.ts';
import { shapeOf } from './shapes.ts';
import { isJoined, partsOfKey } from './registered-keys.ts';
import { isToldOf } from './told-events.ts';
import type { Phrase } from '../tokens.ts';
import { firstWordsOf, hasAnyPhrase, isPhrase, phraseLength, phrasesOf, spellingsOf, splitWords } from '../tokens.ts';

/** A name in code that stands for a setting of the catalogue. */
export interface NamedSetting {
  pattern: SettingPattern;
  /** True for `hideProfile`, `disableNotifications`: yes and no change places. */
  isInverted: boolean;
}

/**
 * The setting that a property name stands for. The whole name must: `profileVisibilityIcon` is not the visibility of a
 * profile. Some names mean it only for some owners; null for any owner. Words such as `default` or `enabled` around it change nothing; `hide` and `disable` before it turn it round.
 */
export function settingNamed(
  name: string,
  ownerWords: readonly string[] | null,
  concept: CompiledConcept,
): NamedSetting | null {
  if (isTypeName(name)) return null;
  const words = wordsOf(name);
  return settingFor(
    words,
    concept,
    ({ setting, owners, notOwners }) =>
      ownerWords === null ||
      ((owners === null || hasAnyPhrase(ownerWords, owners)) &&
        !hasAnyPhrase(ownerWords, notOwners) &&
        !isToldOf(setting, words, ownerWords)),
  );
}

/** `hasMsgRequestsEnabled`: settings are written out in the vocabulary, and in full. */
const wordsOf = (name: string): readonly string[] => {
  const words = splitWords(name);
  return words.some(word => SHORT.has(word)) ? words.map(word => SHORT.get(word) ?? word) : words;
};
const SHORT = new Map([
  ['msg', 'message'],
  ['msgs', 'messages'],
]);
/** What a name must hold as well that could be one of these phrases in short. */
export const shortFor = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const first = firstWordsOf(phrases);
  return phrasesOf([...SHORT].flatMap(([short, whole]) => (first.has(whole) ? [short] : [])));
};

/** `privacySettings = '{…}'`, `showNotificationSettings = false`: a group of settings, or the panel that shows it. */
export function isGroup(name: string, value: string): boolean {
  const isComposite = /^[\s"']*[{[]/.test(value);
  return isComposite || (/^(true|false)$/.test(value) && GROUPS.has(splitWords(name).at(-1) ?? ''));
}

const GROUPS = new Set(['settings', 'preferences', 'prefs', 'options', 'config']);

/** Whether the name could stand for a setting that asks for these owners. */
export function couldNameSetting(name: string, concept: CompiledConcept, owners: SettingPattern['owners']): boolean {
  return ownersNamed(name, concept).has(owners);
}

type Owners = ReadonlySet<SettingPattern['owners']>;
const asked = new WeakMap<CompiledConcept, Map<string, Owners>>();
const NOBODY: Owners = new Set();

/** Owners for which the name could stand for a setting: asked for each group of owners, and of every name of the tree. */
function ownersNamed(name: string, concept: CompiledConcept): Owners {
  let known = asked.get(concept);
  if (!known) asked.set(concept, (known = new Map()));
  const before = known.get(name);
  if (before) return before;
  const words = wordsOf(isJoined(name) ? partsOfKey(name).at(-1)! : name);
  // `ShowNsfw` can be a member of an enum and the key of a table.
  const isPossible = words.length > 1 || !isTypeName(name);
  const rests = isPossible ? [words, shapeOf(words), ...afterInvert(words, concept)] : [];
  const found = rests.flatMap(rest => [
    ...settingsNamed(rest, concept),
    ...settingsNamed(stripped(rest, concept.fillers), concept),
  ]);
  const owners = found.length > 0 ? new Set(found.map(setting => setting.owners)) : NOBODY;
  known.set(name, owners);
  return owners;
}

const bySpelling = new WeakMap<CompiledConcept, ReadonlyMap<string, readonly SettingPattern[]>>();
const NONE: readonly SettingPattern[] = [];

/** Settings of which the words are a whole name, in the order of the vocabulary. */
const settingsNamed = (words: readonly string[], concept: CompiledConcept): readonly SettingPattern[] =>
  spelled(concept).get(words.join(' ')) ?? NONE;

function spelled(concept: CompiledConcept): ReadonlyMap<string, readonly SettingPattern[]> {
  const known = bySpelling.get(concept);
  if (known) return known;
  const settings = new Map<string, SettingPattern[]>();
  for (const one of concept.settings)
    for (const spelling of one.names.flatMap(spellingsOf)) {
      const list = settings.get(spelling);
      if (list) list.push(one);
      else settings.set(spelling, [one]);
    }
  bySpelling.set(concept, settings);
  return settings;
}

/** `Profile`, `Public`: a type or a word of a sentence; properties begin with a small letter or are all capitals. */
const isTypeName = (name: string) => /^\p{Lu}\p{Ll}[^_.:-]*$/u.test(name);

function settingFor(
  words: readonly string[],
  concept: CompiledConcept,
  isOwned: (pattern: SettingPattern) => boolean,
): NamedSetting | null {
  const find = (rest: readonly string[]) => settingsNamed(rest, concept).find(isOwned);
  const plain = find(words) ?? find(stripped(words, concept.fillers)) ?? find(shapeOf(words));
  if (plain) return { pattern: plain, isInverted: false };
  for (const rest of afterInvert(words, concept)) {
    const found = find(rest) ?? find(stripped(rest, concept.fillers));
    if (found && !isOnlyOutOfSight(words, found)) return { pattern: found, isInverted: true };
  }
  return null;
}

/** `hideMessageRequests`: they arrive all the same, and whoever is asked does not see it. */
const isOnlyOutOfSight = (words: readonly string[], { setting }: SettingPattern): boolean =>
  setting.endsWith('-requests') && words.some(word => word === 'hide' || word === 'hidden');

function afterInvert(words: readonly string[], { inverts, fillers }: CompiledConcept): (readonly string[])[] {
  const bare = stripped(words, fillers);
  if (!words.some(word => wordsOfInverts(inverts).has(word))) return [];
  return [words, bare].flatMap(one =>
    inverts.flatMap(phrase => {
      const first = phraseLength(one, phrase, 0);
      if (first > 0) return [one.slice(first)];
      // `profileHidden`
      const last = one.length - phrase.words.length;
      return last > 0 && phraseLength(one, phrase, last) > 0 ? [one.slice(0, last)] : [];
    }),
  );
}

const invertWords = new WeakMap<readonly Phrase[], ReadonlySet<string>>();

/** Every word that can begin one of the phrases: most names hold none of them. */
function wordsOfInverts(inverts: readonly Phrase[]): ReadonlySet<string> {
  let words = invertWords.get(inverts);
  if (!words) invertWords.set(inverts, (words = firstWordsOf(inverts)));
  return words;
}

const fillerWords = new WeakMap<readonly Phrase[], ReadonlySet<string>>();

function stripped(words: readonly string[], fillers: readonly Phrase[]): readonly string[] {
  let known = fillerWords.get(fillers);
  if (!known) fillerWords.set(fillers, (known = new Set(fillers.map(phrase => phrase.joined))));
  let [from, to] = [0, words.length];
  while (from < to - 1 && known.has(words[from]!)) from++;
  while (to > from + 1 && known.has(words[to - 1]!)) to--;
  return words.slice(from, to);
}

const TURNED = new Map([
  ['true', 'false'],
  ['1', 'false'],
  ['false', 'true'],
  ['0', 'true'],
]);

/** The option that a value means; null if the vocabulary does not know the value. */
export function optionOf({ pattern, isInverted }: NamedSetting, texts: readonly string[]): string | null {
  for (const text of texts) {
    const words = splitWords(isInverted ? (TURNED.get(text) ?? text) : text);
    const found = pattern.values.find(({ literals }) => literals.some(literal => isPhrase(words, literal)));
    if (found) return found.option;
  }
  return null;
}

/** The option that all of some values mean; null if two say different things, or one is not known. */
export function agreedOption(named: NamedSetting, sides: readonly (readonly (readonly string[])[])[]): string | null {
  const options = new Set(sides.map(values => weakestOption(named, values)));
  return options.size === 1 ? [...options][0]! : null;
}

/**
 * The option that values which hold together mean: the weakest of them. Null if there is none or one is not known, unless
 * another already is as weak as can be.
 */
export function weakestOption(named: NamedSetting, values: readonly (readonly string[])[]): string | null {
  const scale = findSetting(named.pattern.setting)?.options.map(option => option.name) ?? [];
  const isAllowed = () => optionOf(named, ['true']) === scale[0];
  // `allowComments: 'everyone'`: what may be yes or no may say for whom by the option's own name.
  const byName = ([text = '', ...more]: readonly string[]) =>
    more.length === 0 && scale.includes(text.toLowerCase()) && isAllowed() ? text.toLowerCase() : null;
  const options = values.map(texts => optionOf(named, texts) ?? byName(texts));
  const [weakest] = options.flatMap(option => option ?? []).sort((a, b) => scale.indexOf(a) - scale.indexOf(b));
  if (weakest === undefined) return null;
  return options.includes(null) && weakest !== scale[0] ? null : weakest;
}
