import { declaredName, eachNode, enclosingNames, isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf, goneThrough } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { AUTHORS, FILLED_IN, heldOfMaker, IN_CHARGE } from './may-be-authored.ts';
import { listOfEach, readIn, takenApart } from './read-of.ts';
import { ACCOUNT, isShownPerson, isWithinMarkup } from './shown-person.ts';
import { namesOf } from './whose.ts';
import type { Kind } from './words.ts';
import { isUnsaid, kindOf, KINDS, kindsNamed, memberWord } from './words.ts';

export const WORDS = /^(text|body|content|contents|html|markdown|caption|message|comment|description)$/;
/** In a list that leads to the whole. */
export const TITLE = /^(title|headline|summary|excerpt)$/;
/** Of a magazine as well, whose authors have no account. */
const ARTICLE = /^articles?$/i;
/** What staff or a program keeps books of has people who made it, too. */
const OF_WORK =
  /^(invites?|invitations?|packs?|tasks?|issues?|todos?|jobs?|invoices?|orders?|payments?|expenses?|transactions?|audits?|activity|activities|notifications?|appointments?|bookings?|incidents?|alerts?|commits?|builds?|deployments?|workflows?|books?|movies?|films?|songs?|tracks?|quotes?|packages?|plugins?|extensions?|repos?|repositories|releases?|versions?|shifts?|leaves?|mails?|emails?|letters?|patients?|contracts?|leads?|deals?|requests?)$/;
/** What the site says of itself: `news.markdown`, and not the items of a `NewsFeed`. */
const OF_SITE = /(^|[a-z_])(news|announcements?)$/i;
/** What is fetched of a page elsewhere, to show where a link leads. */
const OF_LINK = /^(hover|unfurl|unfurled|embed|oembed|pull)$/;

/**
 * `<Author author={recipe.author} /> … <p>{recipe.description}</p>`: what stands beside the person who made it is that
 * person's, whatever a product calls it.
 */
export function kindByAuthor(expression: ts.Expression): Kind | null {
  const inner = unwrap(expression);
  const read = readIn(inner);
  if (!read) return null;
  const member = memberWord(read.member);
  const isTitle = TITLE.test(member);
  if (!isTitle && !WORDS.test(member)) return null;
  const { thing } = read;
  if (!mayBeMade(thing, inner, ({ members }) => !isTitle || members.test(member))) return null;
  const around = outerOf(inner);
  const mayBeInCharge = WRITTEN.test(member) || isNamedAfterContent(inner);
  const hasAccount = isArticle(thing);
  const mayBeSigned = SIGNED.test(member) && isOneOfMany(thing) && isOfTalk(thing, inner);
  if (!around || !showsAuthorOf(plain(thing), around, { hasAccount, mayBeInCharge, mayBeSigned })) return null;
  return isTitle ? { ...POST, isTitle } : POST;
}

/** What one says under a name: `<b>{line.username}</b> {line.text}`. */
const SIGNED = /^(text|body|content|message)$/;

/** Rows with a name and a text are as often of a cron table: the list or the component has to say that people talk there. */
function isOfTalk(thing: ts.Expression, at: ts.Node): boolean {
  const list = nameOfList(thing);
  const lists = list === null ? namesOf(thing) : [list];
  const words = [...lists.map(name => splitWords(name).at(-1) ?? ''), ...enclosingNames(at).flatMap(splitWords)];
  return words.some(word => TALKS.test(word));
}
/** A list of talks leads to each of them. */
const TALKS =
  /^(chats?|messages?|msgs?|dms?|rooms?|lobby|talks?|shouts?|shoutbox|comments?|replies|reply|posts?|reviews?|guestbook|bubbles?|whispers?|wall|forum)$/;

/** `buildLog` of `buildLog.map(row => …)` and `for (const row of buildLog)`, whatever that is read from. */
function nameOfList(thing: ts.Expression): string | null {
  const inner = unwrap(thing);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const list =
    declared && ts.isParameter(declared)
      ? listOfEach(declared)
      : declared && ts.isVariableDeclaration(declared)
        ? goneThrough(declared)
        : null;
  return list && nameOf(unwrap(list));
}

/** `lines.map(line => …)`, `for (const line of lines)`, and no person nor what a program keeps of itself. */
function isOneOfMany(thing: ts.Expression): boolean {
  const inner = unwrap(thing);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (declared && !ts.isParameter(declared) && !isOfLoop(declared)) return false;
  const words = [...namesOf(thing), nameOfList(thing) ?? '', inner.getText()].flatMap(splitWords);
  return !words.some(word => PEOPLE.test(word) || KEPT.test(word));
}
const isOfLoop = (declared: ts.Node): boolean =>
  ts.isBindingElement(declared)
    ? takenApart(declared) === null && ts.isParameter(declared.parent.parent)
    : ts.isVariableDeclaration(declared) &&
      (goneThrough(declared) !== null ||
        (!!declared.initializer && ts.isElementAccessExpression(declared.initializer)));
/** The name itself, where it is written out. */
const SIGNS = /^(author|user|sender|from|creator|poster)$/;
const PEOPLE = /^(user|account|profile|member|person|people|player|contact|customer|client|employee|lead)s?$/;
const KEPT =
  /^(log|logs|history|event|events|record|records|trace|metric|metrics|error|errors|report|reports|ticket|tickets)$/;

/** Whether somebody may have made a thing whose name says nothing of it: neither the product nor those who work there. */
export function mayBeMade(thing: ts.Expression, at: ts.Node, isSaid: (kind: Kind) => boolean): boolean {
  const names = namesOf(thing);
  if (names.length === 0 || names.some(name => isUnsaid(name) && !ARTICLE.test(name))) return false;
  if (kindOf(names).some(isSaid)) return false;
  if (isOfSiteOrWork([...names, nameOf(unwrap(thing)) ?? ''])) return false;
  const around = enclosingNames(at).flatMap(splitWords);
  return !around.some(word => OF_WORK.test(word) || OF_LINK.test(word));
}

/** Of an article a name may be that of whoever writes for a magazine. */
export const isArticle = (thing: ts.Expression): boolean => namesOf(thing).some(name => ARTICLE.test(name));

/** `<b>{comment.author.name}</b> <p>{comment.text}</p>`: who has said it is shown with it. */
export function isBesideAuthor(expression: ts.Expression): boolean {
  const read = readIn(unwrap(expression));
  const around = read && outerOf(expression);
  return !!around && showsAuthorOf(plain(read.thing), around, { hasAccount: false, mayBeInCharge: true });
}

export const isOfSiteOrWork = (names: readonly string[]): boolean =>
  names.some(name => OF_SITE.test(name) || splitWords(name).some(word => OF_WORK.test(word)));

/** What a shop, a club or a project says of itself is described and titled by whoever is in charge. */
const WRITTEN = /^(text|body|content|contents|html|markdown|caption|message|comment)$/;

/** `function QuestionList(…)`: the component says that people write what it shows. */
const isNamedAfterContent = (node: ts.Node): boolean =>
  enclosingNames(node).some(
    name => /^[A-Z]/.test(name) && kindsNamed(name.replace(OF_PAGE, '')).some(({ content }) => SPOKEN.test(content)),
  );
const OF_PAGE = /(Lists?|Items?|Cards?|Rows?|View|Detail|Content)+$/;
const SPOKEN = /^(message|comment|post|review|thread|story)$/;

/** The nearest function with the name of a component, or the outermost one. */
export function outerOf(node: ts.Node): ts.Node | null {
  let outer: ts.Node | null = null;
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (!isFunction(at) && !ts.isClassLike(at)) continue;
    outer = at;
    if (/^[A-Z]/.test(declaredName(at) ?? '')) return at;
  }
  return outer;
}

/** Whoever made it is shown: no more is needed to say that people write there. */
export const POST: Kind = { ...KINDS.find(one => one.content === 'post')!, needsPeople: false };

export const plain = (node: ts.Node): string => node.getText().replace(/[?!\s]/g, '');

/** Whether the person who made a thing is shown where it is shown. */
export function showsAuthorOf(
  thing: string,
  around: ts.Node,
  { hasAccount, mayBeInCharge, mayBeSigned = false }: Asked,
): boolean {
  let shows = false;
  eachNode(around, node => {
    if (shows) return;
    if (isHeldOf(thing, node, hasAccount)) shows = isWithinMarkup(node);
    else if (mayBeSigned && isPersonOf(SIGNS, thing, node) && isWithinMarkup(node) && !isRead(node)) shows = true;
    else if (isPersonOf(AUTHORS, thing, node)) shows = isShownPerson(node, hasAccount, around);
    else if (isPersonOf(FILLED_IN, thing, node)) shows = isRead(node) && isShownPerson(node, hasAccount, around);
    else if (mayBeSigned && isPersonOf(ACCOUNT, thing, node)) shows = isWithinMarkup(node);
    else if (mayBeInCharge && isPersonOf(IN_CHARGE, thing, node)) shows = isShownPerson(node, true, around);
  });
  return shows;
}

export interface Asked {
  /** It takes the name of an account. */
  hasAccount: boolean;
  /** Whoever is in charge of it has written it. */
  mayBeInCharge: boolean;
  /** It bears a name of its own, and no person apart from it. */
  mayBeSigned?: boolean;
}

/** `post.authorName`, of an article `article.authorUsername` */
function isHeldOf(thing: string, node: ts.Node, hasAccount: boolean): boolean {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const held = ts.isIdentifier(name) ? heldOfMaker(name.text) : null;
  return held !== null && (!hasAccount || ACCOUNT.test(held)) && isPersonOf(ANY, thing, node);
}
const ANY = /^/;

/** `post.author`; `author` where it is `const { author } = post`. */
export function isPersonOf(names: RegExp, thing: string, node: ts.Node): node is ts.Expression {
  if (ts.isPropertyAccessExpression(node)) return names.test(node.name.text) && plain(node.expression) === thing;
  if (!ts.isIdentifier(node) || !names.test(node.text)) return false;
  const declaration = ts.isBindingElement(node.parent) ? null : declarationOf(node.text, node);
  const from = declaration && ts.isBindingElement(declaration) ? takenApart(declaration) : null;
  return from !== null && plain(from) === thing && !isMember(node);
}

const isMember = (node: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

/** Something of it is read, so that it is more than a key. */
const isRead = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAccessExpression(parent) || ts.isNonNullExpression(parent);
