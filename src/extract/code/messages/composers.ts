import { namesIn } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { chainOf, declaredName, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import type { Phrase } from '../tokens.ts';
import { isShownForEach } from '../surfaces/shown-for-each.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { namesComposingTag } from './composing.ts';
import { contactDeclared, contactForm, contactTag } from './contact-buttons.ts';
import { readPath } from './paths.ts';
import type { Segment } from './paths.ts';
import { screenFor, screenIn } from './screens.ts';
import { isAboutMachines, isOutside, saysPerson, saysPrivate } from './words.ts';

/** Where a person is offered to write to another: a form, the page of it, a link to it, its entry in a table of routes. */
export function readComposer(node: ts.Node, file: ParsedFile, concept: CompiledConcept): Detection | null {
  if (isOutside(file) || isAboutMachines(file)) return null;
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const tag = node.tagName;
    const name = ts.isIdentifier(tag) ? tag.text : ts.isPropertyAccessExpression(tag) ? tag.name.text : '';
    if (namesComposingTag(name, concept))
      return isAmongMessages(file) || saysPrivate(concept, name) ? offers(tag, name) : null;
    const contact = contactTag(node) ?? contactForm(node);
    if (contact) return isWithinUnlike(concept, file.path, node) ? null : contact;
    if (KITS.test(name)) return sendsOfKit(node);
    if (!isComposer(name, concept) || isOfOld(node, name) || isNotice(node, name) || isOneOfMany(node, name))
      return null;
    if (saysPrivate(concept, name)) return offers(tag, name);
    return isAmongMessages(file) ? { ...offers(tag, name), traits: ['offers', 'may-deliver'] } : null;
  }
  if (ts.isJsxAttribute(node)) return attribute(node, concept);
  if (ts.isPropertyAssignment(node))
    return /^(path|to|href|route)$/.test(textOf(node.name)) ? link(node.initializer, concept) : null;
  if (ts.isCallExpression(node)) {
    const verb = nameOf(node.expression) ?? '';
    if (!(MOVES.test(verb) || isRouterSet(node.expression)) || !node.arguments[0] || isTakenOut(node)) return null;
    const screen = screenFor(node);
    return screen ? offers(screen, saidOf(screen)) : link(node.arguments[0], concept);
  }
  return declared(node, file, concept);
}

export const MOVES = /^(push|replace|navigate|navigateTo|goto|go|redirect|visit)$/;

/** `router.set('/inbox/…')`, `m.route.set(…)` */
const isRouterSet = (callee: ts.Expression): boolean => {
  const chain = chainOf(callee);
  return chain.at(-1) === 'set' && /^(route|router|navigation|history)$/.test(chain.at(-2) ?? '');
};

/** `route.replace('/chat/', '')` of a text: a part of an address is taken out of it. */
const isTakenOut = ({ expression, arguments: [, second] }: ts.CallExpression): boolean =>
  nameOf(expression) === 'replace' &&
  !!second &&
  ts.isStringLiteralLike(second) &&
  !/^(router|history|navigation|location)$/i.test(chainOf(expression).at(-2) ?? '');

/** What a screen is called: the text of a string, the last name of a constant. */
const saidOf = (screen: ts.Expression) => (ts.isStringLiteralLike(screen) ? screen.text : (nameOf(screen) ?? ''));

const offers = (node: ts.Node, symbol: string): Detection => ({ node, symbol, traits: ['offers'] });

/** What a kit for chats calls the whole conversation, its composer among it. */
const KITS = /^(GiftedChat|ChatContainer|PrettyChatWindow|AdvancedChat)$/;
function sendsOfKit({ attributes }: ts.JsxOpeningLikeElement): Detection | null {
  const sends = attributes.properties.find(one => ts.isJsxAttribute(one) && textOf(one.name) === 'onSend');
  return sends?.name ? { ...offers(sends.name, 'onSend'), traits: ['offers', 'may-deliver'] } : null;
}

/** `<MessageEditor message={message} onSave={save} />`: what was written before is changed; nothing is sent. */
function isOfOld({ attributes }: ts.JsxOpeningLikeElement, name: string): boolean {
  if (!name.endsWith('Editor')) return false;
  const names = attributes.properties.flatMap(one => (ts.isJsxAttribute(one) ? [textOf(one.name)] : []));
  return !names.some(one => /^on(Send|Submit|Post|Create)/.test(one));
}

/** `entries.map(one => <ChatEntry entry={one} />)`: each is what somebody has said, and nobody writes in it. */
const isOneOfMany = (tag: ts.JsxOpeningLikeElement, name: string): boolean =>
  /(Entry|Box)$/.test(name) && isShownForEach(tag);

/** `<MessageBox title=… />` only says something. */
const isNotice = ({ attributes }: ts.JsxOpeningLikeElement, name: string): boolean =>
  name.endsWith('Box') &&
  !attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      /send|submit|channel|room|conversation|recipient|thread|chat|draft/i.test(textOf(one.name)),
  );

const COMPOSES = /^(form|composer|compose|create|new|send|input|editor|textarea|textbox|box)$/;

/** `PrivateMessageForm`, `CreateDirectMessage`, `MessageComposer`, `ChatInput`. */
export function isComposer(name: string, concept: CompiledConcept): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const words = splitWords(name);
  if (saysPrivate(concept, name))
    return words.some(word => COMPOSES.test(word)) && !/button|icon|modal|menu|list|item|sheet$/i.test(name);
  return /^((send|new|create|write|compose|reply) )?(message|chat|conversation|msg) (composer|compose( (box|area|bar|form))?|input( (bar|box|field|area|toolbar|form))?|textarea|text (area|box|field|input)|editor|form|box|entry|field|sender)$|^(send|compose|write|new) (message|msg)$/.test(
    words.join(' '),
  );
}

/** A composer of any message, in a part of the product that is about them. */
const isAmongMessages = ({ path }: ParsedFile) =>
  /(message|chat|conversation|convo|room|channel|inbox|dm)s?\b/i.test(path) && !/comment|note|commit/i.test(path);

/** The page or form itself, where it is declared. */
function declared(node: ts.Node, file: ParsedFile, concept: CompiledConcept): Detection | null {
  if (!file.indexed.mayHoldJsx || !(ts.isClassDeclaration(node) || isFunction(node))) return null;
  const contact = contactDeclared(node);
  if (contact) return isWithinUnlike(concept, file.path, node) ? null : contact;
  const name = declaredName(node) ?? '';
  const isNamed = saysPrivate(concept, name) && (isComposer(name, concept) || namesComposingTag(name, concept));
  if (!isNamed || isWithinUnlike(concept, file.path, node)) return null;
  const at = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : null);
  return at && offers(at, name);
}

function attribute(node: ts.JsxAttribute, concept: CompiledConcept): Detection | null {
  const name = textOf(node.name);
  const { initializer } = node;
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (/^(to|href|url|path)$/.test(name)) return value && ts.isExpression(value) ? link(value, concept) : null;
  // What the form is to call when it is sent off.
  if (!/^on(Create|Submit|Send|Post|Reply)$/.test(name)) return null;
  const tag = nameOf(node.parent.parent.tagName as ts.Expression) ?? '';
  if (!saysPrivate(concept, tag) || !isComposer(tag, concept)) return null;
  return { node: node.name, symbol: name, traits: ['delivers'] };
}

function link(given: ts.Expression, concept: CompiledConcept): Detection | null {
  const value = unwrap(given);
  if (ts.isConditionalExpression(value)) return link(value.whenTrue, concept) ?? link(value.whenFalse, concept);
  const made = ts.isCallExpression(value) ? madeLink(value, concept) : null;
  if (made) return made;
  const screen = ts.isObjectLiteralExpression(value) ? screenIn(value) : null;
  if (screen) return offers(screen, saidOf(screen));
  const path = readPath(value);
  if (!path) return null;
  const isOffer = isComposerPath(path.segments, path.query, concept) || isMessenger(path.text);
  return isOffer ? { ...offers(value, firstFixed(path.segments)), argument: path.text.replaceAll('\0', '*') } : null;
}

const PATHS = /^(link|url|uri|path|route|href|location|to)$/;
const AT_TALK = /^(chats?|dms?|pms?|conversations?|convo|message|messages|messaging|messenger|inbox)$/;

/** `navigate(createChatLink(pubkey))`, `to={messagePersonUrl(person)}`: a function of the product makes the address. */
export function namesTalkPath(words: readonly string[]): boolean {
  return words.length > 1 && words.some(word => PATHS.test(word)) && words.some(word => AT_TALK.test(word));
}

function madeLink(call: ts.CallExpression, concept: CompiledConcept): Detection | null {
  const head = nameNode(call.expression);
  if (!head || !namesTalkPath(splitWords(textOf(head)))) return null;
  const names = [textOf(head), ...call.arguments.flatMap(one => namesIn(one, 4))];
  const isFor = call.arguments.length > 0 && names.some(name => saysPerson(name) || saysPrivate(concept, name));
  return isFor ? offers(head, textOf(head)) : null;
}

const firstFixed = (segments: readonly Segment[]): string =>
  segments.flatMap(one => ('fixed' in one ? [one.fixed] : [])).at(-1) ?? '';

const TALKS = 'chats?|inbox|messages?|conversations?|messenger';
const TALK = new RegExp(`^(${TALKS})$`, 'i');
export const TALK_IN_PATHS = 'direct pm pms chat chats inbox message messages conversation conversations messenger';
/** Such a path in a string: with a person behind it, to somebody, or to where one writes. */
export function mayLinkTo(privates: readonly Phrase[]): RegExp {
  const names = privates.map(({ words }) => words.join('[-_]?')).join('|');
  const next = `(?:/(?:\\$\\{|[:{[<]|new|compose|create|write|send|start)|/?['"\`]\\s*\\+|[^'"\`]*\\?)`;
  const own = `(?:${names || 'dm'})s?(?![a-z0-9])`;
  // What is imported stands in a string as well.
  const imported = `(?<!\\b(?:from|import|require)\\s*\\(?\\s*['"\`][^'"\`\\n]*)`;
  return new RegExp(
    `(?:/(?:direct|pms?)/[\\w/-]*(?:\\$\\{|['"\`]\\s*\\+)|\\[\\s*['"]/?(?:${TALKS})['"]\\s*,|[/'"\`}](?:${TALKS})${next}|/[\\w-]*${own}|['"\`}][\\w-]*${own}[\\w-]*/)${imported}`,
    'i',
  );
}
const WRITES: ReadonlySet<string> = new Set('new compose create write send start'.split(' '));

/** `/create_private_message/${creator.id}`, `/inbox/new?user=…`, `/messages/${username}`; not `/messages/${messageId}`. */
function isComposerPath(segments: readonly Segment[], query: string, concept: CompiledConcept): boolean {
  const writes = segments.some(one => 'fixed' in one && splitWords(one.fixed).some(word => WRITES.has(word)));
  const isFor = /(^|&)(to|user|userid|username|recipient|recipients)=/i.test(query);
  for (const [index, segment] of segments.entries()) {
    if (!('fixed' in segment)) continue;
    const rest = segments.slice(index + 1);
    const toPerson = rest.some(
      one => 'given' in one && one.given.some(saysPerson) && !one.given.some(name => /message/i.test(name)),
    );
    if (saysPrivate(concept, segment.fixed) && (writes || toPerson || isFor)) return true;
    // `/direct/thread/${profile.id}`
    if (/^(direct|pms?)$/i.test(segment.fixed) && toPerson && rest.length <= 2) return true;
    if (
      TALK.test(segment.fixed) &&
      (isFor || (toPerson && rest.length === 1) || (writes && rest.length > 0 && isLast(rest)))
    )
      return true;
  }
  return false;
}

const isLast = (rest: readonly Segment[]) => 'fixed' in rest[0]! && WRITES.has(rest[0].fixed);

export const LINK_TO_MESSENGER = /https?:\/\/(matrix\.to|wa\.me|m\.me|t\.me|signal\.me)\//;

/** A link out to the same person elsewhere; a link that shares a page with anybody is none. */
function isMessenger(text: string): boolean {
  return text.search(LINK_TO_MESSENGER) === 0 && text.includes('\0') && !/share|text=|invite/i.test(text);
}
