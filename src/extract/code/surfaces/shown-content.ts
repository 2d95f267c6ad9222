import { isWordsOfTalk } from './rows-of-kits.ts';
import type { Component, ComponentFinder } from '../components/components.ts';
import { fitsTag } from '../components/component-names.ts';
import type { CompiledConcept, JsxPattern } from '../concepts.ts';
import { component } from '../defaults/props.ts';
import { declaredName, eachNode, isFunction, textOf, unwrap } from '../names.ts';
import { isOneKind } from './nested-surfaces.ts';
import type { Offer } from './offer.ts';
import { valueOf } from '../scopes.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { showsTurns } from '../messages/shown-turns.ts';
import { ts } from '../ts-morph.ts';

/** A name that says what is shown. */
export interface Match {
  pattern: JsxPattern;
  /** The word for the content: a comment list inside a comment thread is one surface, a comment inside a post is two. */
  content: string;
}

export function matchName(name: string, concept: CompiledConcept): Match | null {
  const words = splitWords(name);
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  for (const pattern of concept.jsx) {
    const content = fitsTag(pattern, words);
    if (content !== null) return { pattern, content };
  }
  return null;
}

/** Tags to which a component hands on all that it was given: it only chooses between them. */
const MAX_CHOSEN = 4;

/**
 * Whether a surface shows what its concept asks for: in the names that its component and its tag use, or those of the
 * components to which it hands on all that it was given.
 */
export function showsContent(
  { pattern }: Match,
  concept: CompiledConcept,
  component: Component | null,
  element: ts.JsxOpeningLikeElement | null,
  finder: ComponentFinder,
): boolean {
  if (pattern.needs.length === 0) return true;
  const phrases = pattern.needs.flatMap(kind => concept.evidence.get(kind) ?? []);
  let shows = false;
  const chosen: ts.JsxOpeningLikeElement[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.parent && !ts.isImportSpecifier(node.parent) && !isWrittenOut(node))
      shows ||= !isOfLook(node) && hasAnyPhrase(splitWords(node.text), phrases);
    if (ts.isStringLiteralLike(node) && isLabel(node)) shows ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (ts.isJsxSpreadAttribute(node) && !isMade(node.expression)) chosen.push(node.parent.parent);
  };
  if (component) eachNode(component.node, look);
  if (element) eachNode(element.attributes, look);
  if (shows || !component) return shows;
  return chosen.slice(0, MAX_CHOSEN).some(tag => {
    const found = tag === element ? null : finder.find(tag.tagName.getText(), tag, component.file);
    if (found === null || found === 'outside' || found.node === component.node) return false;
    eachNode(found.node, look);
    return shows;
  });
}

/** `textColor`, `bodyStyle`, `contentClassName`: how it looks, and nothing that is said. */
const isOfLook = (name: ts.Identifier): boolean =>
  /^[a-z]/.test(name.text) && !isBetweenTags(name) && OF_LOOK.test(splitWords(name.text).join(' '));
const OF_LOOK =
  /^(text|body|content|caption|message|comment) (colou?rs?|size|style|styles|class|class name|align|alignment|width|height|override|weight|shadow|padding|margin|font)$/;

/** `<li>{contentOverride ?? body}</li>`: what stands there is read. */
function isBetweenTags(node: ts.Node): boolean {
  for (let at = node; at && !ts.isStatement(at); at = at.parent) {
    if (ts.isJsxExpression(at)) return !ts.isJsxAttribute(at.parent);
    if (ts.isJsxOpeningLikeElement(at)) return false;
  }
  return false;
}

/** `const head = { title: 'Terms' }` and `<Head {...head} />`: what is handed on is written there. */
function isMade(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const given = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  return (
    !!given &&
    ts.isObjectLiteralExpression(given) &&
    given.properties.every(one => ts.isPropertyAssignment(one) && ts.isStringLiteralLike(unwrap(one.initializer)))
  );
}

/** `title="Write for us"`, `{ title: 'Write for us' }`: the product says it itself. */
const isWrittenOut = ({ parent }: ts.Identifier): boolean =>
  (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) &&
  parent.initializer !== undefined &&
  ts.isStringLiteralLike(parent.initializer);

/** `{ label: 'Ignore user', action }`: what an entry of a menu does. */
const isLabel = ({ parent }: ts.StringLiteralLike): boolean =>
  parent !== undefined && ts.isPropertyAssignment(parent) && /^(label|title|text)$/.test(textOf(parent.name));

/** Whether it is said whose the content is, and not only that there is some. */
export const showsWhose = (
  match: Match,
  concept: CompiledConcept,
  component: Component | null,
  element: ts.JsxOpeningLikeElement,
  finder: ComponentFinder,
): boolean =>
  showsContent(
    { ...match, pattern: { ...match.pattern, needs: ['user-author'] } },
    concept,
    component,
    element,
    finder,
  );

/** What a component called so is given is somebody's; a message may as well be the text of an alert, unless it is one of many. */
const GIVEN =
  /^(comment|reply|post|story|review|chatmessage|directmessage|privatemessage|message|tweet|answer|question|thread)$/;

/** Shown for each of many it is what people write to each other, however it is found. */
const OF_PEOPLE = /^(chat|direct|private)message$/;

/** `<Comment comment={comment} />`: the one thing that it shows is handed to it. */
export function isGivenOne(tag: ts.JsxOpeningLikeElement, { content }: Match, isEach: boolean): boolean {
  if (isEach && (OF_PEOPLE.test(content) || isWordsOfTalk(tag, content))) return true;
  if (!GIVEN.test(content) || (content === 'message' && !isEach)) return false;
  return tag.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || splitWords(textOf(one.name)).join('') !== content) return false;
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    return value !== undefined && !ts.isStringLiteralLike(unwrap(value)) && !ts.isCallExpression(unwrap(value));
  });
}

/** A whole talk or list of one kind whose author stands in the item that it shows. */
export function holdsItem({ parts }: Offer, match: Match, concept: CompiledConcept, finder: ComponentFinder): boolean {
  for (const part of parts) {
    const name = isFunction(part) || ts.isClassLike(part) ? declaredName(part) : null;
    const inner = name === null ? null : matchName(name, concept);
    if (!inner || !isOneKind(inner.content, match.content)) continue;
    const file = finder.fileOf(part);
    if (file && showsTurns(file.ast)) continue;
    if (file && showsContent(inner, concept, { ...component(file, name!, part as Component['node']) }, null, finder))
      return true;
  }
  return false;
}
