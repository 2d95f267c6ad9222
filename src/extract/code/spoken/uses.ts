import type { Component } from '../components/components.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isMenu } from '../controls/menu-names.ts';
import { enclosingNames, textOf } from '../names.ts';
import { isInSurface, lacksTheSame, stateOf } from '../surfaces/nested-surfaces.ts';
import type { Told } from '../surfaces/nested-surfaces.ts';
import { withoutComments } from '../surfaces/own-controls.ts';
import { showsOneself } from '../own-person.ts';
import type { ParsedFile } from '../slice.ts';
import { propsTaken } from '../components/props-taken.ts';
import { placed } from '../surfaces/offers.ts';
import { isOwnPart, isPlaceholder } from '../surfaces/surfaces.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import type { SurfaceSite } from '../surfaces/surfaces.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { componentAround } from './component-around.ts';
import { isLaidAround } from './laid-around.ts';
import { isOwnWork } from './places.ts';
import type { Shown } from './shown-at.ts';
import { shownAt } from './shown-at.ts';

/** A surface that is shown elsewhere: its component, and what is said of it where it is declared. */
interface Declared {
  component: Component;
  site: Told<SurfaceSite>;
}

/** How many components stand between a place and the surface, and which one that is. */
interface At {
  level: number;
  of: Declared;
}

/**
 * Surfaces with the places that use their components: who looks for what people meet looks at the tag, and a control that is
 * missing everywhere is missing there. What is only laid around a surface is looked at where it is used itself.
 */
export function withUses(
  sites: readonly Told<SurfaceSite>[],
  files: readonly ParsedFile[],
  concept: CompiledConcept,
  readers: SurfaceReaders,
): Told<SurfaceSite>[] {
  const tags = tagsByName(files);
  const stated = new Set<ts.Node>(sites.map(({ node }) => node));
  const told = new Map<ts.Node, SurfaceSite[]>();
  const uses: Told<SurfaceSite>[] = [];
  const add = (declared: Declared, shown: Shown): void => {
    stated.add(shown.tag.tagName);
    const own = useOf(declared, shown, readers);
    const page = own.isToldByOuter
      ? null
      : sites.find(one => !one.isToldByOuter && one.declared && lacksTheSame(one, own) && isInSurface(own, one));
    const use = page ? { ...own, isToldByOuter: true } : own;
    const speaker = page ?? speakerFor(declared.site, sites);
    if (use.isToldByOuter && stateOf(use) !== 'works') {
      const list = told.get(speaker.node);
      if (list) list.push(use);
      else told.set(speaker.node, [use]);
    }
    uses.push(use);
  };
  /** Where what is only laid around it is used, and what is laid around that. */
  function* usersOfWhole(of: Declared, whole: Component, inner: Shown, level = 1): Iterable<Shown & At> {
    if (level > MAX_AROUND || !isLaidAround(whole, inner.tag)) return;
    for (const outer of usersOf({ ...of, component: whole }, tags, readers)) {
      const around = componentAround(outer.tag, outer.file, false, true);
      if (!around) continue;
      yield { ...outer, level, of };
      if (around.node !== whole.node) yield* usersOfWhole(of, around, outer, level + 1);
    }
  }
  for (const declared of declaredBy(sites)) {
    const outers: (Shown & At)[] = [];
    for (const shown of usersOf(declared, tags, readers)) {
      const around = componentAround(shown.tag, shown.file, false, true);
      if (!around) continue;
      if (isPlaceOfUse(shown, declared, concept, stated)) add(declared, shown);
      if (around.node !== declared.component.node && !IS_MENU.test(declared.component.name))
        outers.push(...usersOfWhole(declaredAt(shown, declared, sites), around, shown));
    }
    const near = outers.length > MAX_OUTERS ? outers.filter(({ level }) => level === 1) : outers;
    for (const { of, ...outer } of near) if (isPlaceOfUse(outer, of, concept, stated)) add(of, outer);
  }
  return [...sites.map(site => ({ ...site, inside: [...site.inside, ...(told.get(site.node) ?? [])] })), ...uses];
}

function declaredBy(sites: readonly Told<SurfaceSite>[]): Declared[] {
  const found = new Map<ts.Node, Declared>();
  for (const site of sites) {
    const component = site.declared ?? site.own;
    if (!component) continue;
    const before = found.get(component.node);
    // What is said where it is declared holds for every use.
    if (!before || (site.declared && !before.site.declared)) found.set(component.node, { component, site });
  }
  return [...found.values()];
}

/** What one component offers in one place says nothing of another: what is laid around a place is told with that. */
function declaredAt({ tag }: Shown, declared: Declared, sites: readonly Told<SurfaceSite>[]): Declared {
  if (declared.site.declared) return declared;
  const site = sites.find(({ node }) => node === tag.tagName);
  return site ? { ...declared, site } : declared;
}

/** Who speaks for a surface: another one, or it itself. */
export const speakerFor = (site: Told<SurfaceSite>, sites: readonly Told<SurfaceSite>[]): Told<SurfaceSite> =>
  (site.isToldByOuter && sites.find(one => one.inside.some(({ node }) => node === site.node))) || site;

const plain = (name: string) => splitWords(name).join('');

function tagsByName(files: readonly ParsedFile[]): ReadonlyMap<string, readonly Shown[]> {
  const tags = new Map<string, Shown[]>();
  for (const file of files)
    for (const tag of file.tags) {
      const name = tag.tagName.getText();
      if (!/^[A-Z]|-/.test(name)) continue;
      const key = plain(name);
      const list = tags.get(key);
      if (list) list.push({ tag, file });
      else tags.set(key, [{ tag, file }]);
    }
  return tags;
}

/** What is around a menu is its item, and shows more. */
const IS_MENU = /(Menu|Actions|Sheet|Options|Toolbar|MenuItems)$/;

const MAX_AROUND = 3;

/** More are a part of everything, and no place says more than the next. */
const MAX_USES = 30;
/** A name that opens a card when the pointer rests on it stands in every list. */
const MAX_OUTERS = 20;

function usersOf(
  { component }: Declared,
  tags: ReadonlyMap<string, readonly Shown[]>,
  readers: SurfaceReaders,
): readonly Shown[] {
  const here = (tags.get(plain(component.name)) ?? []).filter(({ tag, file }) => {
    const target = readers.finder.find(tag.tagName.getText(), tag, file);
    return target !== null && target !== 'outside' && target.node === component.node;
  });
  const all = [...here, ...shownAt(component, readers)];
  const distinct = all.filter((one, index) => all.findIndex(({ tag }) => tag === one.tag) === index);
  return distinct.length > MAX_USES ? [] : distinct;
}

function isPlaceOfUse(
  { tag, file }: Shown,
  { component }: Declared,
  concept: CompiledConcept,
  stated: ReadonlySet<ts.Node>,
): boolean {
  if (stated.has(tag.tagName) || isOwnPart(file.path) || isOwnWork(file.path)) return false;
  if (splitWords(tag.tagName.getText()).some(word => DONE.test(word))) return false;
  if (showsOneself(tag) || isPlaceholder(tag) || isWithinUnlike(concept, file.path, tag)) return false;
  for (let at: ts.Node = tag; at; at = at.parent) {
    if (at === component.node) return false;
    if (ts.isJsxAttribute(at) && isRoute(at.parent.parent)) return false;
    if (ts.isJsxElement(at) && isRoute(at.openingElement)) return false;
  }
  return true;
}

/** It is shown once more while somebody does something with it. */
const DONE =
  /^(repost|rate|annotate|picker|selector|select|form|composer|compose|editor|edit|create|new|draft|input|confirm|delete|admin|settings|skeleton|placeholder)$/;

/** Which page an address leads to. */
const isRoute = ({ tagName }: ts.JsxOpeningLikeElement): boolean => /(Route|Router|Switch)$/.test(tagName.getText());

/** It stands for what is declared, unless its props decide something else. */
function useOf({ component, site }: Declared, { tag, file }: Shown, readers: SurfaceReaders): Told<SurfaceSite> {
  const symbol = tag.tagName.getText();
  const common = {
    ...site,
    file,
    node: tag.tagName,
    element: ts.isJsxOpeningElement(tag) ? tag.parent : tag,
    around: enclosingNames(tag),
    symbol,
    own: component,
    declared: null,
    inside: [],
    isToldByOuter: true,
    isUse: true as const,
  };
  // A menu is judged where it is written; others look the same wherever no prop is fixed, and no handler is left out.
  const isOpen =
    site.controls.some(site.declared ? isHidden : isReport) ||
    (stateOf(site) === 'works' && (fixesSomething(tag) || leavesOutReport(tag, component)));
  if (isMenu(component.name) || !isOpen) return common;
  const offer = withoutComments(readers.subtree.ofElement(tag, file), site.content, symbol);
  const use = { ...common, ...placed(offer, readers) };
  const isOff =
    stateOf(site) === 'works' && use.gap === null && use.controls.some(isOffHere) && stateOf(use) !== 'works';
  return { ...use, isToldByOuter: !isOff };
}

/** `compact`, `actions={false}`, `layout="small"` */
const fixesSomething = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one)) return false;
    const { initializer } = one;
    if (!initializer || !ts.isJsxExpression(initializer)) return true;
    return FIXED.has(initializer.expression?.kind ?? ts.SyntaxKind.Unknown);
  });
const FIXED: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.StringLiteral,
]);

/** What sends a report is not given: `<Card comment={comment} />`, where a card takes `onReport`. */
const leavesOutReport = ({ attributes: { properties } }: ts.JsxOpeningLikeElement, { node }: Component): boolean =>
  propsTaken(node).some(
    name => SENDS.test(name) && !properties.some(one => ts.isJsxSpreadAttribute(one) || textOf(one.name) === name),
  );
const SENDS = /report|flag|complain/i;

const REPORT = 'report-entry-point';
type Control = SurfaceSite['controls'][number];
const isReport = ({ concept }: Control) => concept === REPORT;
const isOffHere = (control: Control) => isReport(control) && control.state !== 'works';
const isHidden = (control: Control) => isReport(control) && control.state === 'hidden';
