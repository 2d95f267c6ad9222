import type { SurfaceControl } from '../../../model/code-fact.ts';
import type { Component } from '../components/components.ts';
import { withChoice } from './chosen-among.ts';
import type { CompiledConcept } from '../concepts.ts';
import { withDoubtBesideTalk } from './doubts.ts';
import { showsTurns } from '../messages/shown-turns.ts';
import { isAboutMachines, saysMachine } from '../messages/words.ts';
import { menuHooks } from '../controls/menus.ts';
import { isMenu, isMenuEntry, menuName } from '../controls/menu-names.ts';
import type { Nesting, Told } from './nested-surfaces.ts';
import { HOLDS_MANY, outermost } from './nested-surfaces.ts';
import { enclosingNames, textOf } from '../names.ts';
import { isBeingMade, isPreviewed } from './own-drafts.ts';
import { showsOneself } from '../own-person.ts';
import { isOwnProfile } from '../own-profiles.ts';
import { isOwnName, isOwnPage } from '../own-places.ts';
import { namesRendered } from './names-rendered.ts';
import type { ParsedFile } from '../slice.ts';
import { isEntryOfTalks, isNamedEntry, isRowOfTalk, listsTalks } from './entries-of-talks.ts';
import { isLookAlike, leadsToTalks } from './look-alikes.ts';
import { coreOf } from './plain-wrappers.ts';
import { TALK, withoutComments } from './own-controls.ts';
import type { Match } from './shown-content.ts';
import { holdsItem, isGivenOne, matchName, showsContent, showsWhose } from './shown-content.ts';
import { holdsWords } from './held-words.ts';
import { isShownForEach } from './shown-for-each.ts';
import { handsOn, matchGiven } from './shown-given.ts';
import { isBelowOwnHead, isOfOwnPage } from '../spoken/own-pages.ts';
import { placesIn } from '../spoken/places.ts';
import { showsTitles } from '../spoken/title-lists.ts';
import { isOnlyWhileWriting } from '../spoken/while-writing.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { componentsOf, nameOfComponent } from '../components/declared-components.ts';
import { opensElsewhere, placed, withAround, withHeadOfTalk, withSiblings } from './offers.ts';
import type { SurfaceReaders } from './offers.ts';

/** A place where the content of other people is shown, with what is offered there. */
export interface SurfaceSite extends Nesting {
  concept: CompiledConcept;
  file: ParsedFile;
  /** Names around it, outermost first. */
  around: readonly string[];
  /** The component that it shows; null where that is the place itself, or lies outside. */
  own: Component | null;
  /** Where it is shown, if it leads what shows it. */
  guardedAt?: ts.Node;
  /** It says what can be done, and shows nothing itself. */
  isMenu?: true;
  /** What is offered in branches that are never shown together with it. */
  apart?: readonly SurfaceControl[];
  /** For words: the component that they stand in. */
  standsIn?: Component;
  /** It only uses the component of another place. */
  isUse?: true;
  /** It is a place in a component of another surface, and this is what stands there. */
  says?: string;
}

export function findSurfaces(
  files: readonly ParsedFile[],
  concept: CompiledConcept,
  readers: SurfaceReaders,
): Told<SurfaceSite>[] {
  const { slice } = readers;
  const rendered = namesRendered(files);
  return outermost([
    ...files.flatMap(file => slice.attempt(file.path, () => shownIn(file, concept, readers))),
    ...files.flatMap(file => slice.attempt(file.path, () => declaredIn(file, concept, readers, rendered))),
  ]);
}

/** Tags that show the content. */
function shownIn(file: ParsedFile, concept: CompiledConcept, readers: SurfaceReaders): SurfaceSite[] {
  const sites: SurfaceSite[] = [];
  if (isOwnPart(file.path)) return sites;
  for (const node of file.tags) {
    const symbol = node.tagName.getText();
    if (isMenuEntry(symbol)) continue;
    const named = isMenu(symbol) ? null : matchName(symbol, concept);
    const match = named ?? (isShownForEach(node) ? matchGiven(node, concept) : null);
    if (!match || isWithinUnlike(concept, file.path, node)) continue;
    const isEach = isShownForEach(node);
    if (!isEach && !isGivenOne(node, match, isEach) && isPartOfOne(node, match, concept)) continue;
    if (showsOneself(node) || isPlaceholder(node) || isQueue(match, file) || isOwnName(symbol)) continue;
    const found = readers.finder.find(symbol, node, file);
    if (found === 'outside' && readers.finder.isBox(symbol, node, file) && !holdsWords(node)) continue;
    const own = found === 'outside' ? null : found;
    const core = own && coreOf(own, readers.finder);
    if (isOwnProfile(match.content, core && core.node, node) || isWithMachine(match, own?.file ?? file, own !== null))
      continue;
    if (own && (leadsToTalks(symbol, own) || (isEach && isEntryOfTalks(match.content, own)))) continue;
    if (own && isEach && isRowOfTalk(match.content, own, readers.finder)) continue;
    if (own && own.name !== symbol && isOtherName(own.name)) continue;
    if (own && LED_TO.test(match.content) && showsTitles(own)) continue;
    if (core && (isOwnName(core.name) || listsTalks(match.content, core, readers.finder))) continue;
    if (
      isLookAlike(match.content, own, node, readers.finder) ||
      isBeingMade(node) ||
      isBelowOwnHead({ tag: node, file })
    )
      continue;
    if (!named && !(own && (showsContent(match, concept, own, null, readers.finder) || handsOn(own, match, concept))))
      continue;
    if (isOnlyWhileWriting({ tag: node, file }, readers)) continue;
    const shows = showsContent(match, concept, own, node, readers.finder) || isGivenOne(node, match, isEach);
    const whole =
      shows || own ? withSiblings(readers, concept, node, file, own && shownBy(own, concept, readers)) : null;
    const inside = whole && withoutComments(whole, match.content, symbol);
    const doubted = inside && withDoubtBesideTalk(inside, node, match.content, readers.controls);
    const isOne = isEach ? opensElsewhere(node) : !HOLDS_MANY.test(splitWords(symbol).at(-1) ?? '');
    const around = isOne ? withAround : withHeadOfTalk;
    const settled = doubted && around(doubted, node, match, file, readers, concept);
    const offer = settled && withChoice(settled, node, match.content);
    if (!offer || !(shows || holdsItem(offer, match, concept, readers.finder))) continue;
    const isSomebodys = isGivenOne(node, match, isEach) || showsWhose(match, concept, own, node, readers.finder);
    const element = ts.isJsxOpeningElement(node) ? node.parent : node;
    const { content } = match;
    sites.push({
      concept,
      file,
      node: node.tagName,
      element,
      content,
      around: enclosingNames(node),
      symbol,
      isEach,
      isSomebodys,
      isByItem: !shows,
      own,
      declared: null,
      ...placed(offer, readers),
    });
  }
  return sites;
}

/** Components that show the content and that no file renders by their name. */
function declaredIn(
  file: ParsedFile,
  concept: CompiledConcept,
  readers: SurfaceReaders,
  rendered: ReadonlySet<string>,
): SurfaceSite[] {
  const sites: SurfaceSite[] = [];
  if (isOwnPart(file.path)) return sites;
  for (const own of [...componentsOf(file), ...menuHooks(file)]) {
    const isJudged = rendered.has(own.name) && !isMenu(own.name);
    const match = isJudged ? null : matchName(menuName(own.name), concept);
    if (isMenuEntry(own.name)) continue;
    if (!match || isWithinUnlike(concept, file.path, own.node) || isQueue(match, file) || isOwnName(own.name)) continue;
    const core = coreOf(own, readers.finder);
    if (isNamedEntry(match.content, own)) continue;
    if (isOwnName(core.name) || listsTalks(match.content, core, readers.finder)) continue;
    if (isOwnProfile(match.content, core.node) || isWithMachine(match, file, true)) continue;
    if (isLookAlike(match.content, own, null, readers.finder) || isOfOwnPage(own, readers)) continue;
    const offer = withoutComments(
      readers.subtree.ofComponent(own, shownBy(own, concept, readers).nodes),
      match.content,
      own.name,
    );
    if (!showsContent(match, concept, own, null, readers.finder) && !holdsItem(offer, match, concept, readers.finder))
      continue;
    const around = enclosingNames(own.node);
    const { name: symbol } = own;
    const node = nameOfComponent(own);
    const { content } = match;
    sites.push({
      concept,
      file,
      node,
      element: null,
      content,
      around,
      symbol,
      isEach: false,
      isSomebodys: false,
      isByItem: false,
      own: null,
      declared: own,
      ...(isMenu(own.name) && { isMenu: true }),
      ...placed(offer, readers),
    });
  }
  return sites;
}

/** Where a component itself shows what somebody wrote. */
const shownBy = (own: Component, concept: CompiledConcept, readers: SurfaceReaders) => ({
  within: own.node,
  nodes: placesIn(own.file, concept, readers).flatMap(({ component, node }) =>
    component.node === own.node ? node : [],
  ),
});

/** `<Post skeleton />`, `<Post body={previewContent} />`: nothing of anybody is there yet. */
export const isPlaceholder = (tag: ts.JsxOpeningLikeElement): boolean =>
  isPreviewed(tag) ||
  tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      !one.initializer &&
      /^(is|show)?(skeleton|placeholder|ghost|loading)$/i.test(textOf(one.name)),
  );

/** Of these a list of titles leads to the whole. */
const LED_TO = /^(post|thread|story|discussion|topic)s?$/;

/** `import Profile from './nav/Profile'`, where that is a `ProfileNav`: what a file itself calls it says what it is. */
const isOtherName = (name: string): boolean => OTHER_PART.test(splitWords(name).at(-1) ?? '');
const OTHER_PART = /^(nav|navbar|navigation|form|editor|composer|input|settings|picker|selector|skeleton|placeholder)$/;

/** Where nobody is known yet, where the product speaks for itself, with praise that it has chosen, where one's own choices are, and where its staff work. */
export const isOwnPart = (path: string): boolean =>
  isOwnPage(path) ||
  /(^|\/)(login|log-in|signin|sign-in|signup|sign-up|register|registration|onboard|onboarding|landing|landing-page|marketing|testimonials|our-?team|about-?us|moderators?|settings|preferences|news|news-\w+|changelogs?|announcements?)\//i.test(
    path,
  );

/** A talk with a model is nobody's content. */
const isWithMachine = ({ pattern, content }: Match, file: ParsedFile, isSeen: boolean): boolean =>
  (TALK.test(content) && (saysMachine(file, isSeen) || showsTurns(file.ast))) ||
  ((pattern.needs.some(one => one === 'talk-people' || one === 'chat-author') || content === 'chatmessage') &&
    isAboutMachines(file));

/** Where submissions are approved and rejected for the product, the word is about that. */
const isQueue = ({ content }: Match, { indexed }: ParsedFile): boolean =>
  content === 'review' && ['approv', 'reject'].every(stem => [...indexed.tokens].some(one => one.startsWith(stem)));

/** True inside a component that shows the same kind of content: the outermost one is the surface. */
function isPartOfOne(node: ts.Node, { content }: Match, concept: CompiledConcept): boolean {
  return enclosingNames(node).some(name => /^[A-Z]/.test(name) && matchName(name, concept)?.content === content);
}
