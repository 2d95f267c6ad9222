import type { CompiledConcept } from '../concepts.ts';
import { ageOfDefault } from './ages.ts';
import { adultTwin, branchOfMember } from './branches.ts';
import type { Candidate } from './candidates.ts';
import { candidatesIn } from './candidates.ts';
import { MADE_THING } from './made-names.ts';
import { isOfCopiedRecord } from './copied-records.ts';
import type { NamedSetting } from './names.ts';
import { isOfEmptyRecord, isSaidOfState } from './first-states.ts';
import { isSaidInside } from './otherwise.ts';
import { isSaidOfRead } from './set-anew.ts';
import { agreedOption, isGroup, settingNamed, weakestOption } from './names.ts';
import {
  isChoiceOfButtons,
  isChoiceOfCounts,
  isChoiceOfNotices,
  isKindMark,
  isOfWhatOneSees,
  isOtherNotice,
  isStateOfPresence,
  isSwitchOfPart,
} from './notices.ts';
import { isOfOwnScreen, isOfPlayer, standsAmongProducts } from './own-screen.ts';
import { isOfSomebody } from './details.ts';
import { isOfOpenedPlayer } from './opened-players.ts';
import { isOfNoPerson } from './no-persons.ts';
import type { Owner } from './owners.ts';
import { ageOwner } from './owners.ts';
import {
  describesOneOf,
  isOfGroup,
  isOfPlan,
  isOfWholeSite,
  isPanelOpen,
  isReadOfPlace,
  isSingleDocument,
} from './panels.ts';
import { valueLeftOff } from './left-off.ts';
import { isOptionOfPlayer } from '../autoplay/player-options.ts';
import { standsAmongTexts } from './kept-texts.ts';
import { isPlaceholder } from './placeholders.ts';
import { isFilledFromKept } from './stored-choices.ts';
import { isBesideJoining } from './no-persons.ts';
import { isOtherProtection } from './protected-accounts.ts';
import type { Meaning } from './values.ts';
import { fixed, isRunTimeChoice, isWrittenOtherwise, meaningOf, meaningOfBranch } from './values.ts';
import { textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { standsWithin } from '../unlike.ts';

/** A default value of a setting, with what makes it one. */
export interface DefaultSite {
  name: ts.Node;
  symbol: string;
  setting: string;
  option: string | null;
  /** The option that adults get where an age decides; null if it is not known, undefined if no age decides. */
  adult: string | null | undefined;
  /** The value as the source writes it. */
  text: string;
  owner: Owner;
  /** It stands there until a service answers. */
  isReplaced: boolean;
  /** The part of the text of `name` that is meant, in a query. */
  within?: string;
}

/** Options that are open to people whom the child does not know. */
const OPEN = /^(everyone|members)$/;
/** Forms and pages on which a person chooses; elsewhere a first state is what is on the screen. */
const FORM = /^(settings?|preferences?|prefs?|privacy|signup|register|registration|onboarding|setup|join)$/;
const SIGN_UP = /^(signup|register|registration|onboarding|setup|join)$/;

export function findDefaults(
  file: ParsedFile,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): DefaultSite[] {
  const ages = guards.filter(guard => guard.guard === 'age');
  const sites = new Map<string, DefaultSite>();
  for (const candidate of candidatesIn(file)) {
    const site = siteOf(candidate, concept, ages, file);
    // What stands at one place is said once: `settings.x = read('x') ?? true` is a fallback twice.
    const key = site && `${site.name.pos} ${site.name.end} ${site.within ?? ''}`;
    if (
      site &&
      key !== null &&
      !sites.has(key) &&
      !standsWithin(concept.unlikeDefault.within, file.path, candidate.node)
    )
      sites.set(key, site);
  }
  const all = [...sites.values()];
  const names = all.map(({ name }) => name);
  return all.filter(
    ({ name, owner }) =>
      !isSaidInside(name, owner, names) && !isSaidOfState(name, owner, names) && !isSaidOfRead(name, names),
  );
}

const asked = new WeakMap<CompiledConcept, Map<string, boolean>>();

/** Whether the name stands for a setting of some owner: names repeat, so each is asked once. */
function couldBeSetting(name: string, concept: CompiledConcept): boolean {
  let answers = asked.get(concept);
  if (!answers) asked.set(concept, (answers = new Map()));
  let answer = answers.get(name);
  if (answer === undefined) answers.set(name, (answer = settingNamed(name, null, concept) !== null));
  return answer;
}

function siteOf(
  candidate: Candidate,
  concept: CompiledConcept,
  ages: readonly CompiledConcept[],
  { side, indexed: { tokens } }: ParsedFile,
): DefaultSite | null {
  const { node, name, text: given } = candidate;
  const value = valueLeftOff(candidate.value, given);
  if (!couldBeSetting(given, concept)) return null;
  const decided = candidate.means ? fixed([candidate.means]) : chosenBy(node, value, ages);
  const owned = ownedBy(candidate.owner(), given, concept);
  // That an age decides makes a default of it, whoever it belongs to.
  if (owned && (isLookAlike(owned, given, node, concept) || isStateOfPresence(given, tokens))) return null;
  if (owned?.owner.kind === 'table' && isOfEmptyRecord(node)) return null;
  const { owner, named } = owned ?? ownedBy(decided?.adult ? ageOwner(node) : null, given, concept) ?? NOBODY;
  if (!owner || !named) return null;
  const meaning = decided ?? (isAskedAtStart(owner) && isRunTimeChoice(value, given) ? fixed([]) : null);
  if (!meaning) return null;
  const texts = meaning.values.flat();
  if (texts.length > 0 && texts.every(text => isGroup(given, text))) return null;
  if (texts.length > 0 && texts.every(text => text === '') && isAwaited(owner)) return null;
  const option = meaning.either ? agreedOption(named, meaning.either) : weakestOption(named, meaning.values);
  if (option === null && (meaning.isByName || isWrittenOtherwise(value, given))) return null;
  if (option === null && texts.length > 0 && texts.every(isSentence)) return null;
  if (option === null && standsAmongTexts(node)) return null;
  // The settings that an object holds speak for themselves.
  if (option === null && owner.kind !== 'read' && holdsSettings(value, concept)) return null;
  // A number that is no level of the setting measures something else: seconds, a count.
  if (option === null && texts.some(text => /^-?[\d.]+$/.test(text)) && !isLevel(given)) return null;
  const age = ageOfDefault(node, owner.name, ages);
  // What older children get is the default of no younger one, unless it is open to everybody.
  if (age === 'adult' || (age === 'older' && option !== null && !OPEN.test(option))) return null;
  return {
    name: meaning.at ?? name,
    symbol: meaning.at ? textOf(meaning.at) : given,
    setting: named.pattern.setting,
    option,
    adult: meaning.adult ? weakestOption(named, meaning.adult) : undefined,
    text: value === name && candidate.means ? candidate.means.join() : textAt(value, meaning),
    owner,
    isReplaced:
      (owner.kind === 'state' && !meaning.adult && !says(owner, SIGN_UP) && isPlaceholder(node)) ||
      (owner.kind === 'class' && side !== 'server' && isOfCopiedRecord(node)),
    ...(candidate.within !== undefined && { within: candidate.within }),
  };
}

/** What is called as a setting is, and is none: what a person is told of, the numbers they see, the kind of an object. */
const isLookAlike = (
  { owner, named }: { owner: Owner; named: NamedSetting },
  given: string,
  node: ts.Node,
  concept: CompiledConcept,
): boolean =>
  (named.pattern.setting !== 'notifications' && (isChoiceOfNotices(node) || isChoiceOfButtons(node, given))) ||
  (named.pattern.setting === 'connection-list' && isChoiceOfCounts(node)) ||
  (owner.kind === 'state' && isPanelOpen(node, given)) ||
  describesOneOf(node) ||
  isOtherNotice(node, given) ||
  isOfWhatOneSees(given) ||
  isSwitchOfPart(node, given) ||
  isOfWholeSite(node) ||
  isOfPlan(node) ||
  isSingleDocument(node, owner) ||
  isOfOwnScreen(node, given) ||
  isOfPlayer(node, given) ||
  isOfOpenedPlayer(node, given, owner, named) ||
  isOptionOfPlayer(node.parent, given) ||
  standsAmongProducts(node) ||
  isOtherProtection(node, given) ||
  isOfNoPerson(node, owner, named) ||
  isOfGroup(owner, named.pattern) ||
  isReadOfPlace(owner, given, node) ||
  isBesideJoining(
    node,
    named.pattern.setting,
    name => settingNamed(name, owner.words, concept)?.pattern.setting === named.pattern.setting,
  ) ||
  (owner.kind === 'state' && isFilledFromKept(node)) ||
  (owner.kind === 'class' && isKindMark(given, owner.name));

/** `noNotifications: 'You have no notifications.'` is said to a person. */
const isSentence = (text: string): boolean => /^\p{Lu}.*\s.*\s.*[.!?…]$/u.test(text);

const holdsSettings = (value: ts.Expression, concept: CompiledConcept) =>
  ts.isObjectLiteralExpression(value) &&
  value.properties.some(one => one.name !== undefined && couldBeSetting(textOf(one.name), concept));

const NOBODY = { owner: null, named: null };

function ownedBy(owner: Owner | null, given: string, concept: CompiledConcept) {
  const named = owner && settingNamed(given, owner.words, concept);
  if (!owner || !named || !isOwned(owner, given, named, concept)) return null;
  // Most names with such a word are of what a product is run by; `CreateServer` is a form in which a person makes one.
  if (hasAnyPhrase(owner.own, concept.unlikeDefault.word) && !isMadeThere(owner, named) && !isOfSomebody(given))
    return null;
  return { owner, named };
}

const isMadeThere = ({ kind, words }: Owner, { pattern }: NamedSetting): boolean => {
  const said = MADE_THING.join(' ');
  return hasAnyPhrase(
    words,
    pattern.forms.filter(form => (kind === 'state' ? form.words.length > 1 : form.words.join(' ') === said)),
  );
};

/** What a value means, with what adults get where an age decides: beside it, in an assignment, or in another answer. */
function chosenBy(node: ts.Node, value: ts.Expression, ages: readonly CompiledConcept[]): Meaning | null {
  const member = ts.isBinaryExpression(node) ? branchOfMember(node, ages) : null;
  if (member) return meaningOfBranch(member, ages);
  const meaning = meaningOf(value, ages);
  const twin = meaning && !meaning.adult ? adultTwin(node, ages) : null;
  const adult = twin && meaningOf(twin, ages);
  return meaning && adult ? { ...meaning, adult: adult.values } : meaning;
}

function isOwned(owner: Owner, given: string, { pattern }: NamedSetting, concept: CompiledConcept): boolean {
  if (owner.kind === 'age' || owner.kind === 'grant') return true;
  if (owner.kind === 'props' && !pattern.isProp) return false;
  if (owner.kind === 'state')
    return says(owner, FORM) || isOfOneself(owner) || hasAnyPhrase(owner.words, pattern.forms);
  // A room or a class of pupils holds settings that a person does not.
  if (pattern.owners !== null && /^(class|table|schema|insert)$/.test(owner.kind)) return true;
  return hasAnyPhrase(owner.words, concept.owners) || (owner.kind === 'schema' && saysWhose(given));
}

/** `profileVisibility` in a body that bears no name of its own. */
const saysWhose = (given: string): boolean => splitWords(given).some(word => /^(profile|account)$/.test(word));

/** `EditProfileModal`, `UpdateAccountForm`: what stands in it before anything was chosen is kept when it is sent. */
const isOfOneself = ({ words }: Owner): boolean =>
  words.some((word, at) => /^(edit|update|my)$/.test(word) && /^(profile|account)$/.test(words[at + 1] ?? ''));

/** An empty text in a page or its state stands there until something is loaded; in what is stored it is a choice. */
const isAwaited = ({ kind, words }: Owner): boolean =>
  /^(state|context|read|props)$/.test(kind) || (kind === 'table' && words.includes('state'));

/** `dmStatus = 0`: a number that stands for a level, though the vocabulary does not know for which. */
const isLevel = (name: string): boolean =>
  /^(status|policy|permission|level|mode|scope|setting|visibility|audience)$/.test(splitWords(name).at(-1) ?? '');

/** A value that is missing, a form of somebody who is not a user yet: nobody has chosen. */
function isAskedAtStart(owner: Owner): boolean {
  return owner.kind === 'read' || (owner.kind === 'state' && says(owner, SIGN_UP));
}

const says = ({ words }: Owner, pattern: RegExp) =>
  words.some((word, index) => pattern.test(word) || (word === 'sign' && words[index + 1] === 'up'));

function textAt(value: ts.Expression, { at }: Meaning): string {
  const given =
    at && ts.isVariableDeclaration(at.parent)
      ? at.parent.initializer
      : at && ts.isBinaryExpression(at.parent)
        ? at.parent.right
        : null;
  return (given ?? value).getText().replace(/\s+/g, ' ');
}
