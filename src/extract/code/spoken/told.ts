import type { Component } from '../components/components.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isAtOneGlance } from '../said-by.ts';
import { enclosingNames } from '../names.ts';
import { isOneKind, isInSurface, speakerOf, stateOf } from '../surfaces/nested-surfaces.ts';
import type { Told } from '../surfaces/nested-surfaces.ts';
import type { ParsedFile } from '../slice.ts';
import { withoutComments } from '../surfaces/own-controls.ts';
import { nameOfComponent } from '../components/declared-components.ts';
import { placed } from '../surfaces/offers.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import type { SurfaceSite } from '../surfaces/surfaces.ts';
import type { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import type { ActionMenu } from './action-menus.ts';
import { LIVE } from './live-tiles.ts';
import { actionMenusIn } from './action-menus.ts';
import { listedMenusIn } from './listed-menus.ts';
import { isWorkedThrough } from './managed.ts';
import { isPartOf } from './part-of.ts';
import type { Place } from './places.ts';
import { IN_STRING, WHOSE_OPEN, leading, open, settled, settledWhereHeld, withApart } from './settled.ts';
import { chosenIn, speakerOfChosen } from './chosen-components.ts';
import { isOfOwnPage, standsBelowOwnHead } from './own-pages.ts';
import { isOwnWork, placesIn } from './places.ts';
import { asTitles } from './title-lists.ts';
import { isAboveOwnField } from './while-writing.ts';
import { isWithin } from '../within.ts';

/**
 * Surfaces with those that are found by what they show: words of somebody, whatever the component is called. Inside a known
 * one each place is a second place of it.
 */
export function withSpoken(
  named: readonly Told<SurfaceSite>[],
  files: readonly ParsedFile[],
  concept: CompiledConcept,
  readers: SurfaceReaders,
): Told<SurfaceSite>[] {
  const known = named.map(site => withApart(settledWhereHeld(site, readers)));
  const groups = new Map<string, { file: ParsedFile; component: Component; places: Place[] }>();
  for (const file of files)
    for (const found of readers.slice.attempt(file.path, () => placesIn(file, concept, readers))) {
      const place = asTitles(found, file, readers);
      if (known.some(({ node }) => node === place.node) || standsBelowOwnHead(place.node, file)) continue;
      const key = `${file.path} ${place.component.node.pos} ${place.kind.content}`;
      const group = groups.get(key);
      if (group) group.places.push(place);
      else groups.set(key, { file, component: place.component, places: [place] });
    }
  const inside = new Map<SurfaceSite, SurfaceSite[]>();
  const own: Told<SurfaceSite>[] = [];
  const chosen = chosenIn(files);
  for (const { file, component, places } of groups.values()) {
    if (isOfOwnPage(component, readers) || isAboveOwnField(component, readers)) continue;
    const shown = places.map(({ node }) => node);
    const site = siteOf(component, places[0]!.kind, file, concept, readers, shown);
    const told = withApart(site);
    const inner = places.map(place => ({
      ...told,
      node: place.node,
      symbol: place.symbol,
      declared: null,
      standsIn: component,
      isToldByOuter: true,
      inside: [],
    }));
    const seen = tellerOf(site, known, readers) ?? speakerOfChosen(site, chosen, known, readers);
    const teller = seen && speakerAmong(known, seen);
    // Who looks for what people meet looks at the component as well, whatever speaks for it.
    const whole = known.some(one => isItself(one, site)) ? [] : [{ ...told, isToldByOuter: true, inside: [] }];
    if (teller)
      inside.set(teller, [...(inside.get(teller) ?? []), ...[...whole, ...inner].filter(one => !isStated(one, known))]);
    else
      own.push({
        ...(places.some(one => one.isInString)
          ? open(site, IN_STRING, readers)
          : places.every(({ kind }) => kind.isTitle)
            ? leading(settled(site, component, readers), readers)
            : settled(site, component, readers)),
        inside: inner,
        isToldByOuter: false,
      });
  }
  const all = nested(merged(own), readers);
  const menus = menusOf(files, [...known, ...all], concept, readers);
  for (const { site, teller } of menus)
    if (teller && stateOf(site) !== 'works') inside.set(teller, [...(inside.get(teller) ?? []), site]);
  return [
    ...known.map(site => ({ ...site, inside: [...site.inside, ...(inside.get(site) ?? [])] })),
    ...all.map(site => ({ ...site, inside: [...site.inside, ...(inside.get(site) ?? [])] })),
    ...([...inside.values()].flat() as Told<SurfaceSite>[]),
    ...menus.flatMap(({ site, teller }) => (teller && stateOf(site) !== 'works' ? [] : [site])),
    ...new Set(all.flatMap(site => site.inside as readonly Told<SurfaceSite>[]).filter(one => one.isToldByOuter)),
  ];
}

/** Who speaks for a known surface: another one, or it itself. */
const speakerAmong = (known: readonly Told<SurfaceSite>[], site: Told<SurfaceSite>): Told<SurfaceSite> =>
  known.find(one => site.isToldByOuter && one.inside.some(({ node }) => node === site.node)) ?? site;

/**
 * What can be done with what somebody wrote, where nothing says so yet: a report would be added there. What shows the thing
 * itself speaks for it, and else those that render it are asked.
 */
function menusOf(
  files: readonly ParsedFile[],
  stated: readonly Told<SurfaceSite>[],
  concept: CompiledConcept,
  readers: SurfaceReaders,
): { site: Told<SurfaceSite>; teller: SurfaceSite | null }[] {
  return files.flatMap(file =>
    readers.slice.attempt(file.path, () =>
      menusIn(file, stated).flatMap(({ component, content, isOnlyPart, at, isInline, isOpen }) => {
        if (stated.some(({ node }) => node === nameOfComponent(component))) return [];
        if (isOwnWork(file.path) || isWithinUnlike(concept, file.path, component.node)) return [];
        if (isWorkedThrough(component.node)) return [];
        const whole = siteOf(component, { content }, file, concept, readers);
        const isAtName = at === undefined || at === nameOfComponent(component);
        const plain = { ...whole, ...(!isAtName && { node: at, declared: null }), isMenu: true as const };
        const around = stated.filter(one => isInSurface(whole, one));
        if (isInline && (around.length > 0 || stated.some(one => standsIn(one, component)))) return [];
        const works = around.find(one => stateOf(one) === 'works');
        const lacks = around.find(one => stateOf(one) !== 'works' && !one.isToldByOuter);
        if (isOnlyPart && (works || !lacks)) return [];
        const known = around.length > 0 ? plain : settled(plain, component, readers);
        const site = isOpen && around.length === 0 ? open(known, WHOSE_OPEN, readers) : known;
        const teller = works ? null : (lacks ?? null);
        return [{ site: { ...site, inside: [], isToldByOuter: around.length > 0 }, teller }];
      }),
    ),
  );
}

/** By their names, and by their lines. */
function menusIn(file: ParsedFile, stated: readonly SurfaceSite[]): ActionMenu[] {
  const named = actionMenusIn(file);
  const isKnown = (own: Component) => named.some(({ component }) => component.node === own.node);
  const isStatedAt = (own: Component) => stated.some(({ node }) => node === nameOfComponent(own));
  return [...named, ...listedMenusIn(file, own => isKnown(own) || isStatedAt(own))];
}

const standsIn = ({ node }: SurfaceSite, { node: whole }: Component): boolean => isWithin(node, whole);

function siteOf(
  component: Component,
  kind: { content: string },
  file: ParsedFile,
  concept: CompiledConcept,
  readers: SurfaceReaders,
  shown: readonly ts.Node[] = [],
): SurfaceSite {
  return {
    concept,
    file,
    node: nameOfComponent(component),
    element: null,
    content: kind.content,
    around: enclosingNames(component.node),
    symbol: component.name,
    isEach: false,
    isSomebodys: false,
    isByItem: false,
    own: null,
    declared: component,
    ...placed(withoutComments(readers.subtree.ofComponent(component, shown), kind.content, component.name), readers),
  };
}

/** The known surface that a component is, or stands in, and that speaks for it. */
function tellerOf(
  site: SurfaceSite,
  known: readonly Told<SurfaceSite>[],
  readers: SurfaceReaders,
): Told<SurfaceSite> | null {
  // What shows the very component says more than what it is a part of.
  const around = [
    ...known.filter(one => isItself(one, site)),
    ...known.filter(one => !isItself(one, site) && isAbout(one, site, readers)),
  ];
  const judged = around.filter(one => !one.isToldByOuter);
  const speaks = (one: SurfaceSite) =>
    isOneKind(one.content, site.content) || stateOf(one) === 'lacks' || stateOf(one) === stateOf(site);
  return judged.find(speaks) ?? around.find(speaks) ?? null;
}

const isItself = (one: SurfaceSite, { node }: SurfaceSite): boolean =>
  one.node === node || (one.own !== null && nameOfComponent(one.own) === node);

const isAbout = (one: SurfaceSite, site: SurfaceSite, readers: SurfaceReaders): boolean =>
  isPartOf(site, one, readers) ||
  // A component that only leads to a surface of the same kind is mended there.
  (isOneKind(one.content, site.content) && isInSurface({ node: one.node, declared: null }, site));

const isStated = ({ node }: SurfaceSite, known: readonly SurfaceSite[]): boolean =>
  known.some(one => one.node.getSourceFile() === node.getSourceFile() && isAtOneGlance(one.node, node));

/** Of components that stand in one another the outermost speaks, if it lacks the same. */
function nested(sites: readonly Told<SurfaceSite>[], readers: SurfaceReaders): Told<SurfaceSite>[] {
  const speakers = new Map<SurfaceSite, SurfaceSite>();
  for (const inner of sites) {
    const outer = sites.find(
      one =>
        one !== inner &&
        !speakers.has(one) &&
        stateOf(one) === stateOf(inner) &&
        // Who is seen live and what is written are two questions.
        (one.content === LIVE.content) === (inner.content === LIVE.content) &&
        isPartOf(inner, one, readers),
    );
    if (outer) speakers.set(inner, outer);
  }
  return sites.map(site => {
    const told = sites.filter(one => speakerOf(one, speakers) === site);
    return {
      ...site,
      isToldByOuter: speakers.has(site),
      inside: [...site.inside, ...told.flatMap(one => [one, ...one.inside])],
    };
  });
}

/** A component that shows several kinds is one surface. */
function merged(sites: readonly Told<SurfaceSite>[]): Told<SurfaceSite>[] {
  const first = new Map<SurfaceSite['node'], Told<SurfaceSite>>();
  for (const site of sites) {
    const same = first.get(site.node);
    first.set(site.node, same ? { ...same, inside: [...same.inside, ...site.inside] } : site);
  }
  return [...first.values()];
}
