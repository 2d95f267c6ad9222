import type { Component } from '../components/components.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isOfTurns, showsTurns } from '../messages/shown-turns.ts';
import { isAboutMachines } from '../messages/words.ts';
import { isMenuEntry } from '../controls/menu-names.ts';
import { enclosingFunction, enclosingNames, textOf } from '../names.ts';
import { isOfOwnMember } from '../own-person.ts';
import { isOwnProfile } from '../own-profiles.ts';
import { isOfCatalogue } from '../surfaces/catalogues.ts';
import { isOwnName, isOwnPage } from '../own-places.ts';
import type { ParsedFile } from '../slice.ts';
import { isInField } from '../surfaces/look-alikes.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isProvenUnlike, isWithinUnlike } from '../unlike.ts';
import { isWithin } from '../within.ts';
import { isBesideAuthor, kindByAuthor } from './by-author.ts';
import { kindByFollowed } from './by-followed.ts';
import { kindByComponent, kindByItem } from './by-item.ts';
import { isKeptPraise } from './kept-praise.ts';
import { kindByFormat, kindByName, kindByTag } from './by-name.ts';
import { componentAround } from './component-around.ts';
import { isHeadOfItem, WRITES } from './menu-names.ts';
import { isPresence, isSaidByGame } from './said-by-games.ts';
import { shownInStrings } from './in-strings.ts';
import { invitationsIn } from './invitations.ts';
import { maySpeak } from './may-speak.ts';
import { liveTilesIn } from './live-tiles.ts';
import { isManaged, isWorkedThrough } from './managed.ts';
import { isGivenExamples } from './given-examples.ts';
import { handedTo } from './handed-whole.ts';
import { isOutcome } from './notices.ts';
import { picturesIn } from './by-picture.ts';
import { personCardsIn } from './person-cards.ts';
import { isMine } from './of-oneself.ts';
import { isOneFound } from './one-found.ts';
import { isPreview } from './previews.ts';
import { isTalkOfTwo } from './talks-of-two.ts';
import { partedIn } from './shown-in-parts.ts';
import { htmlOf, shownBy } from './shown-values.ts';
import { EDITS, isReadInEditor } from './read-in-editors.ts';
import { viewersIn } from './viewers.ts';
import type { Kind } from './words.ts';

import { isOfPersonAlone, namesOf, saidIn } from './whose.ts';

/** A place that shows what somebody wrote, and the component that it stands in. */
export interface Place {
  node: ts.Node;
  symbol: string;
  kind: Kind;
  component: Component;
  /** The page is written as text there: what else is on it is not seen. */
  isInString: boolean;
}

/** Who wrote something, in the names of a file. */
const PEOPLE =
  /^(author|sender|creator|poster|commenter|avatar|username|nickname|nick|pubkey|participant|recipient|displayname|uploader|profile|reviewer|member|members|user|users|account|accounts|fromuser|owner|actor|person|player|organi[sz]ers?|attendees?)$/;
/** `message.from.name`: a letter is from somebody as well, and nobody meets strangers there. */
const FROM = /\b(?:message|msg|line|whisper)[?!]?\.from[?!]?\.(?:name|nick|user|id|display)/i;
const MAIL = /mail(?:box)?\b|\bsubject\b/i;
/** In a library of what is taught a topic and a channel are its shelves, and nobody talks in them. */
const ARRANGED = /^(thread|group)$/;
const TAUGHT = /^(lessons?|exercises?|curriculum|coach|learners?|contentnodes?|resources?)$/;
const TALKS =
  /^(repl(y|ies)|comments?|posts?|chats?|threads?|discussions?|authors?|senders?|posters?|members?|subscribers?|forums?|polls?|room|rooms|playlist|playlists)$/;
/** What readers say below a text of the product is theirs, wherever that text stands. */
const SAID = /^(comment|reply|message)$/;
/** Protocols in which whatever is said is an event. */
const EVENTS = /^(pubkey|nostr|mxevent|matrix|sender)$/;

const ATTRIBUTE =
  /^(text|msg|content|contents|body|html|innerHTML|source|markdown|md|children|message|description|caption|bio|about|comment|raw|rawText|value|data|code|dangerouslySetInnerHTML)$/;
/** What a form begins with, and what is told of the page to machines. */
const FILLS = /^(initial|default|current|old|previous|saved|on|set|meta|seo|og|key|id)|(value|placeholder)$/i;
/** Of these a value may be anything but for what reads it out. */
const VAGUE = /^(value|data|source|code|raw|title)$/;
export const READER =
  /(markdown|markup|rich|html|text|viewer|reader|renderer|content|linkif\w*|parser?d?|serialized?|body|paragraph|formatted|prose|translated?|translatable)$/i;
const known = new WeakMap<ParsedFile, { concept: CompiledConcept; places: readonly Place[] }>();

export function placesIn(file: ParsedFile, concept: CompiledConcept, readers: SurfaceReaders): readonly Place[] {
  const before = known.get(file);
  if (before?.concept === concept) return before.places;
  const places = findPlaces(file, concept, readers);
  known.set(file, { concept, places });
  return places;
}

function findPlaces(file: ParsedFile, concept: CompiledConcept, readers: SurfaceReaders): Place[] {
  if (!maySpeak(file.indexed) || isSurelyOwnWork(file.path) || isAboutMachines(file) || showsTurns(file.ast)) return [];
  const found: Place[] = [];
  const asksPassword = PASSWORD.test(file.indexed.text);
  const isOurs = isOwnWork(file.path);
  const isOfPraise = OF_PRAISE.test(file.path);
  const tokens = file.indexed.tokens;
  const namesPeople = [...tokens].some(word => PEOPLE.test(word)) || asksModelForPerson(file.indexed.text);
  // What can be reported is somebody's.
  const isReported = tokens.has('report') || tokens.has('reported');
  const isTaught = [...tokens].some(word => TAUGHT.test(word)) && ![...tokens].some(word => TALKS.test(word));
  // Asked of all words, and for each value: once is enough.
  const spokenOf = { events: hasEvents(tokens), guests: hasGuests(tokens) };
  const isTalk = !namesPeople && ((FROM.test(file.indexed.text) && !MAIL.test(file.indexed.text)) || isTalkOfTwo(file));
  const add: Add = (node, symbol, kinds, value = null, isInString = false) => {
    if (value && (isPreview(value) || (asksPassword && saysHowItWent(value)))) return;
    const kind = kinds.find(
      one =>
        (!one.needsPeople || namesPeople || (one.content === 'message' ? isTalk : isReported)) &&
        (!isEvent(one) ||
          spokenOf.events ||
          (isOfGathering(value) && spokenOf.guests) ||
          (isOfNote(value) && isBesideAuthor(value) && !isOfWork(file.path, node, value))) &&
        (one.content !== 'gathering' || spokenOf.guests) &&
        !(isTaught && ARRANGED.test(one.content)) &&
        (one.content !== 'status' || hasStatuses(tokens)),
    );
    const mayBeOurs = !!kind && (isOurs || isWithinUnlike(concept, file.path, node));
    const isPraise = !!kind && !!value && isKeptPraise(value);
    const isSaid = mayBeOurs && !!value && SAID.test(kind.content) && !isOfPraise && isBesideAuthor(value);
    const isTheirs = isPraise || (isSaid && !isGivenExamples(value));
    const isElsewhere = isTheirs ? isProvenUnlike : isWithinUnlike;
    const around =
      kind && (isTheirs || !isOurs) && (isPraise || !isElsewhere(concept, file.path, node))
        ? componentAround(node, file, isInString, false, isPraise)
        : null;
    const isOwn =
      around &&
      ((isOwnProfile(kind!.content, around.node) &&
        !(value && (namesOf(value).some(isOfAnother) || isOneFound(value)))) ||
        (value !== null && isOfOwnMember(value, around.node)) ||
        (kind!.content === 'profile' && isOfCatalogue(around.node)));
    const isOffice = around && (isWorkedThrough(around.node) || (kind!.content === 'group' && isManaged(around.node)));
    if (kind && around && !isOwnName(around.name) && !isOwn && !isOffice && !isSaidByGame(symbol, around))
      found.push({ node, symbol, kind, component: around, isInString });
  };
  for (const tag of file.tags) {
    const name = tag.tagName.getText();
    const words = splitWords(name);
    // Whose the words are says what is handed to a tag, and not the news in its name.
    const isEditor = isReadInEditor(tag);
    const own = isHeadOfItem(words) ? words.slice(0, -1) : words;
    const isOther = own.some(word => WRITES.test(word) && word !== 'news' && !(isEditor && EDITS.test(word)));
    if (isOther || isMenuEntry(name) || isInField(tag)) continue;
    const isNative = /^[a-z]/.test(name) && !name.includes('.');
    for (const one of tag.attributes.properties) {
      if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) continue;
      const value = htmlOf(one.initializer.expression);
      if (!value || isPresence(value)) continue;
      const attribute = textOf(one.name);
      if (
        ATTRIBUTE.test(attribute)
          ? (!isNative || attribute.endsWith('HTML')) && (!VAGUE.test(attribute) || isEditor || READER.test(name))
          : !isNative && !FILLS.test(attribute) && isOfPersonAlone(value)
      ) {
        const kind = kindOfValue(value, isNative || READER.test(name)) ?? kindByTag(name, value);
        // A tag of the page shows whatever it is given: what that is stands in the attribute.
        const shown = isWithin(value, one) ? value : one.initializer.expression!;
        const [at, symbol] = isNative
          ? [shown, shown.getText().replace(/\s+/g, ' ').slice(0, 60)]
          : [tag.tagName, name];
        if (kind && !isMine(value) && !isOfTurns(tag)) add(at, symbol, [kind], value);
      }
      const kinds = isNative ? [] : handedTo(name, attribute, value, tokens);
      if (kinds.length > 0 && !isOfTurns(tag)) add(tag.tagName, name, kinds);
    }
    if (ts.isJsxOpeningElement(tag) && !/^(title|option|textarea|style|script|button|label|code)$/.test(name))
      for (const child of tag.parent.children) addShown(child, isNative ? null : tag, add);
  }
  for (const { node, kind } of [...personCardsIn(file), ...invitationsIn(file)])
    add(node, node.getText().slice(0, 60), [kind]);
  for (const { node, symbol, kind } of [...viewersIn(file), ...liveTilesIn(file)]) add(node, symbol, [kind]);
  for (const { node, symbol, kind, value } of picturesIn(file)) if (!isMine(value)) add(node, symbol, [kind], value);
  for (const { node, symbol, kind, value } of partedIn(file, readers))
    if (!isMine(value)) add(node, symbol, [kind], value);
  for (const { node, kind } of shownInStrings(file)) add(node, node.getText().slice(0, 60), [kind], null, true);
  return found.filter((one, index) => found.findIndex(other => other.node === one.node) === index);
}

/** What somebody wrote, by what is read and what stands beside it; null where nothing says so. */
export const kindOfValue = (value: ts.Expression, isRead = true): Kind | null =>
  isOutcome(value)
    ? null
    : (saidIn(value)?.kind ??
      kindByItem(value) ??
      kindByComponent(value, isRead) ??
      kindByAuthor(value) ??
      kindByFollowed(value) ??
      kindByName(value) ??
      kindByFormat(value));

type Add = (
  node: ts.Node,
  symbol: string,
  kinds: readonly Kind[],
  value?: ts.Expression | null,
  isInString?: boolean,
) => void;

/** `post.get('displayName')` of a model: a text is no name of the program. */
const asksModelForPerson = (text: string): boolean =>
  [...text.matchAll(/\.get\(\s*['"](\w+)['"]\s*\)/g)].some(([, key]) => PEOPLE.test(key!.toLowerCase()));

/**
 * Where one logs in, feedback is how that went: a word that stands alone there, and no part of something that is gone through.
 * The field may stand in a part that is drawn by a function of its own, if the word says that it is about the connection.
 */
function saysHowItWent(value: ts.Expression): boolean {
  if (!ts.isIdentifier(value)) return false;
  const words = splitWords(value.text);
  if (!words.includes('feedback')) return false;
  return words.some(word => CONNECTS.test(word)) || PASSWORD.test(enclosingFunction(value)?.getText() ?? '');
}
const CONNECTS = /^(conn|connection|login|signin|auth|authentication)$/;
const PASSWORD = /<input\b[^>]*\btype=(?:['"]|\{['"])password\b/;

/** Whoever is called so is somebody else, also where a store holds them: `contactData`, `selectedUser`, `otherProfile`. */
const isOfAnother = (name: string): boolean =>
  /^(contact|friend|stranger|participant|partner|other|selected|target|viewed|opponent|recipient|sender|author|creator)s?( |$)/.test(
    splitWords(name).join(' '),
  );

/** `<p>{comment.body}</p>`, `<Markdown>{post.content}</Markdown>` */
function addShown(child: ts.JsxChild, reader: ts.JsxOpeningElement | null, add: Add): void {
  if (!ts.isJsxExpression(child) || !child.expression) return;
  for (const value of shownBy(child.expression)) {
    const kind = kindOfValue(value);
    if (kind && !isMine(value))
      add(
        reader ? reader.tagName : value,
        reader ? reader.tagName.getText() : value.getText().slice(0, 60),
        [kind],
        value,
      );
  }
}

const isEvent = ({ owners }: Kind) => owners.test('ev');
/** `event.content`, also where no protocol is spoken. */
const isOfGathering = (value: ts.Expression | null) =>
  value !== null && namesOf(value).some(name => /event$/i.test(name));
/** `note.text`, shown beside who wrote it; one's own have nobody beside them. */
const isOfNote = (value: ts.Expression | null): value is ts.Expression =>
  value !== null && namesOf(value).some(name => /note$/i.test(name));
/** `TicketNotes`, `customerNote.text`: what staff keep of somebody is no post of theirs. */
const isOfWork = (path: string, node: ts.Node, value: ts.Expression): boolean =>
  [path.split('/').at(-1)!, ...enclosingNames(node), ...namesOf(value)].some(name =>
    splitWords(name).some((word, at, all) => OF_WORK.test(word) && /^notes?$/.test(all[at + 1] ?? '')),
  );
const OF_WORK = /^(ticket|customer|lead|order|patient|release|staff|internal|audit|deal|invoice|incident|prospect)$/;
/** People come along; what a calendar or a log holds has nobody who does. */
const hasGuests = (tokens: ReadonlySet<string>) => [...tokens].some(word => GUESTS.test(word));
const GUESTS = /^(attendees?|attendance|attending|rsvps?|organi[sz]ers?|participations?)$/;
/** The word is also whether something is done. */
const hasStatuses = (tokens: ReadonlySet<string>) =>
  ['reblog', 'reblogged', 'favourited', 'spoiler', 'mastodon', 'toot', 'boosted'].some(word => tokens.has(word));
const hasEvents = (tokens: ReadonlySet<string>) => [...tokens].some(word => EVENTS.test(word));

/** Where the product speaks for itself, and its mails. */
export const isOwnWork = (path: string): boolean =>
  isSurelyOwnWork(path) || OF_PRAISE.test(path) || SPEAKS_ITSELF.test(path) || hasPart(path, OF_PRODUCT);

/** The same, whoever is named beside what is said there. */
const isSurelyOwnWork = (path: string): boolean =>
  isOwnPage(path) || WITH_THE_PRODUCT.test(path) || BEFORE_ONE_IS_KNOWN.test(path) || hasPart(path, OF_STAFF);

const SPEAKS_ITSELF =
  /(^|\/)(news(?!-?feeds?\/)[\w-]*|announcements?|whats-?new|landing|landing-page|marketing|about-?us|blog|docs?|cms|changelog|examples?|demos?)\//i;
const WITH_THE_PRODUCT =
  /(^|\/)(onboard|onboarding|our-?team|moderators?|emails?|mails?|playground|[\w-]*composer)\/|\.stories\.\w+$/i;
const OF_PRAISE = /(^|\/)testimonials\//i;
/** Who signs up or in sees what they say of themselves. */
const BEFORE_ONE_IS_KNOWN = /(^|\/)(login|log-in|signin|sign-in|signup|sign-up|register|registration)\//i;
const OF_PRODUCT = /^(blog|changelog|docs|editor|stories|faq|legal)$/;
const OF_STAFF =
  /^(email|mail|settings|preferences|admin|moderation|draft|drafts|composer|compose|storybook|analytics|insights|approve|approval|approvals|console|devtools)$/;

const hasPart = (path: string, word: RegExp): boolean =>
  path
    .split('/')
    .slice(-3)
    .some(part => splitWords(part.replace(/\.[^.]+$/, '')).some(one => word.test(one)));
