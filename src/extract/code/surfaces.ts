import type { Component, ComponentFinder } from './components.ts';
import { fitsTag } from './component-names.ts';
import { component } from './default-props.ts';
import type { CompiledConcept, JsxPattern } from './concepts.ts';
import { elementControl } from './controls.ts';
import { isMenu, menuHooks, menuName } from './menus.ts';
import type { Nesting } from './nested-surfaces.ts';
import { outermost } from './nested-surfaces.ts';
import { declaredName, eachNode, enclosingNames, textOf } from './names.ts';
import { isOwnProfile, showsOneself } from './own-person.ts';
import { UNKNOWN_PROPS } from './props.ts';
import type { ParsedFile, Slice } from './slice.ts';
import type { Offer } from './offer.ts';
import { isLookAlike } from './surface-look-alikes.ts';
import type { SubtreeReader } from './subtree.ts';
import { hasAnyPhrase, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';
import { isWithinUnlike } from './unlike.ts';

/** A place where the content of other people is shown, with what is offered there. */
export interface SurfaceSite extends Nesting {
  concept: CompiledConcept;
  file: ParsedFile;
  /** Names around it, outermost first. */
  around: readonly string[];
}

/** Where the controls of a surface come from. */
export interface SurfaceReaders {
  slice: Slice;
  finder: ComponentFinder;
  subtree: SubtreeReader;
  controls: readonly CompiledConcept[];
}

interface Match {
  pattern: JsxPattern;
  /** The word for the content: a comment list inside a comment thread is one surface, a comment inside a post is two. */
  content: string;
}

function matchName(name: string, concept: CompiledConcept): Match | null {
  const words = splitWords(name);
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  for (const pattern of concept.jsx) {
    const content = fitsTag(pattern, words);
    if (content !== null) return { pattern, content };
  }
  return null;
}

export function findSurfaces(
  files: readonly ParsedFile[],
  concept: CompiledConcept,
  readers: SurfaceReaders,
): SurfaceSite[] {
  const { slice } = readers;
  const rendered = new Set<string>();
  for (const file of files) for (const tag of file.tags) if (!showsOneself(tag)) rendered.add(tag.tagName.getText());
  return outermost([
    ...files.flatMap(file => slice.attempt(file.path, () => shownIn(file, concept, readers))),
    ...files.flatMap(file => slice.attempt(file.path, () => declaredIn(file, concept, readers, rendered))),
  ]);
}

/** Tags that show the content. */
function shownIn(file: ParsedFile, concept: CompiledConcept, readers: SurfaceReaders): SurfaceSite[] {
  const sites: SurfaceSite[] = [];
  if (isPitch(file.path)) return sites;
  for (const node of file.tags) {
    const symbol = node.tagName.getText();
    const match = isMenu(symbol) ? null : matchName(symbol, concept);
    if (!match || isPartOfOne(node, match, concept) || isWithinUnlike(concept, file.path, node)) continue;
    if (showsOneself(node) || isPlaceholder(node) || isQueue(match, file)) continue;
    const found = readers.finder.find(symbol, node, file);
    if (!showsContent(match, concept, found === 'outside' ? null : found, node, readers.finder)) continue;
    const own = found === 'outside' ? null : found;
    if (isOwnProfile(match.content, own?.node ?? null) || isLookAlike(match.content, own, node)) continue;
    const offer = withSiblings(readers, concept, node, file);
    const around = enclosingNames(node);
    const element = ts.isJsxOpeningElement(node) ? node.parent : node;
    const { content } = match;
    sites.push({ concept, file, node: node.tagName, element, content, around, symbol, ...placed(offer, readers) });
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
  if (isPitch(file.path)) return sites;
  for (const own of [...componentsOf(file), ...menuHooks(file)]) {
    const isJudged = rendered.has(own.name) && !isMenu(own.name);
    const match = isJudged ? null : matchName(menuName(own.name), concept);
    if (!match || isWithinUnlike(concept, file.path, own.node) || isQueue(match, file)) continue;
    if (isOwnProfile(match.content, own.node) || isLookAlike(match.content, own, null)) continue;
    if (!showsContent(match, concept, own, null, readers.finder)) continue;
    const offer = readers.subtree.ofComponent(own);
    const around = enclosingNames(own.node);
    const { name: symbol } = own;
    const node = nameOfComponent(own);
    const { content } = match;
    sites.push({ concept, file, node, element: null, content, around, symbol, ...placed(offer, readers) });
  }
  return sites;
}

function placed({ controls, gap, parts }: Offer, { slice }: SurfaceReaders) {
  const seen = new Set<string>();
  const all = controls.map(({ concept, node, symbol, state }) => ({ concept, at: slice.placeOf(node), symbol, state }));
  const distinct = all.filter(control => {
    const key = JSON.stringify([control.concept, control.at, control.state]);
    return !seen.has(key) && seen.add(key);
  });
  return { controls: distinct, parts, gap: gap && { at: slice.placeOf(gap.node), message: gap.message } };
}

/** `<Post skeleton />`: nothing of anybody is there yet. */
const isPlaceholder = (tag: ts.JsxOpeningLikeElement): boolean =>
  tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      !one.initializer &&
      /^(is)?(skeleton|placeholder|ghost|loading)$/i.test(textOf(one.name)),
  );

/** Where the product speaks for itself: what people are quoted to say there it has chosen. */
const isPitch = (path: string) => /(^|\/)(onboarding|landing|landing-page|marketing|testimonials)\//i.test(path);

/** Where submissions are approved and rejected for the product, the word is about that. */
const isQueue = ({ content }: Match, { indexed }: ParsedFile): boolean =>
  content === 'review' && ['approv', 'reject'].every(stem => [...indexed.tokens].some(one => one.startsWith(stem)));

/** True inside a component that shows the same kind of content: the outermost one is the surface. */
function isPartOfOne(node: ts.Node, { content }: Match, concept: CompiledConcept): boolean {
  return enclosingNames(node).some(name => /^[A-Z]/.test(name) && matchName(name, concept)?.content === content);
}

/** Controls inside the surface and directly beside it, as long as nothing else is shown there. */
function withSiblings(
  { subtree, controls }: SurfaceReaders,
  concept: CompiledConcept,
  element: ts.JsxOpeningLikeElement,
  file: ParsedFile,
): Offer {
  const offer = subtree.ofElement(element, file);
  const own = ts.isJsxOpeningElement(element) ? element.parent : element;
  let around: ts.Node = own.parent;
  while (ts.isParenthesizedExpression(around) || ts.isJsxExpression(around) || ts.isBinaryExpression(around))
    around = around.parent;
  if (!ts.isJsxElement(around) && !ts.isJsxFragment(around)) return offer;
  const beside: Offer['controls'] = [];
  let isShared = false;
  eachNode(around, node => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    beside.push(...controls.flatMap(control => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  return isShared ? offer : { ...offer, controls: [...offer.controls, ...beside] };
}

/** Tags to which a component hands on all that it was given: it only chooses between them. */
const MAX_CHOSEN = 4;

/**
 * Whether a surface shows what its concept asks for: in the names that its component and its tag use, or those of the
 * components to which it hands on all that it was given.
 */
function showsContent(
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
    if (ts.isIdentifier(node) && node.parent && !ts.isImportSpecifier(node.parent))
      shows ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (ts.isJsxSpreadAttribute(node)) chosen.push(node.parent.parent);
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

const MARKUP = [ts.SyntaxKind.JsxElement, ts.SyntaxKind.JsxSelfClosingElement, ts.SyntaxKind.JsxFragment];
const COMPONENTS = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
];

/** Components that a file declares: named with a capital and holding JSX. */
export function componentsOf(file: ParsedFile): Component[] {
  const components: Component[] = [];
  const markup = file.ofKinds(MARKUP);
  if (markup.length === 0) return components;
  for (const node of file.ofKinds(COMPONENTS) as readonly Component['node'][]) {
    const name = declaredName(node);
    // Where elements are built by calls, components are plain functions.
    if (name === null || !(file.isBuiltByCalls || /^[A-Z]/.test(name))) continue;
    if (!markup.some(({ pos, end }) => pos >= node.pos && end <= node.end)) continue;
    components.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return components;
}

function nameOfComponent({ node, name }: Component): ts.Node {
  if (node.name) return node.name;
  for (let at: ts.Node = node.parent; at; at = at.parent) {
    if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && textOf(at.name) === name) return at.name;
  }
  return node;
}
