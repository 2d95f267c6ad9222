import type { Component } from '../components/components.ts';
import { nameOfComponent } from '../components/declared-components.ts';
import { isMenu } from '../controls/menu-names.ts';
import { enclosingNames } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { Told } from '../surfaces/nested-surfaces.ts';
import { isOneKind, stateOf } from '../surfaces/nested-surfaces.ts';
import type { SurfaceSite } from '../surfaces/surfaces.ts';
import type { ts } from '../ts-morph.ts';
import { menuIn } from './menus-beside.ts';
import { wordsShownIn } from './shown-words.ts';
import { speakerFor } from './uses.ts';

/** A place in a component that shows what somebody wrote, and what stands there. */
interface Part {
  node: ts.Node;
  symbol: string;
  says: string;
}

/**
 * Surfaces with two places in each component: where the words stand, and the menu in which a report is missing. Who looks
 * for what people meet looks there, and not where the component has its name. Another surface speaks for each.
 */
export function withParts(sites: readonly Told<SurfaceSite>[]): Told<SurfaceSite>[] {
  const told = new Map<ts.Node, SurfaceSite[]>();
  const found: Told<SurfaceSite>[] = [];
  for (const { component, site } of shownBy(sites)) {
    const speaker = speakerFor(site, sites);
    const lacks = [site, speaker].every(one => stateOf(one) !== 'works');
    const words = wordsIn(component, site, sites);
    for (const part of [words, lacks ? menuOf(component, site, sites) : null]) {
      if (!part) continue;
      const around = enclosingNames(part.node);
      const { file } = component;
      const own = { element: null, own: null, declared: null, inside: [], isToldByOuter: true };
      const standing = part === words && { standsIn: component };
      const stated: Told<SurfaceSite> = { ...site, ...part, ...own, ...standing, file, around };
      found.push(stated);
      if (lacks) told.set(speaker.node, [...(told.get(speaker.node) ?? []), stated]);
    }
  }
  return [...sites.map(site => ({ ...site, inside: [...site.inside, ...(told.get(site.node) ?? [])] })), ...found];
}

/** Each component once, with the surface that says most of it. */
function shownBy(sites: readonly Told<SurfaceSite>[]): Iterable<{ component: Component; site: Told<SurfaceSite> }> {
  const found = new Map<ts.Node, { component: Component; site: Told<SurfaceSite> }>();
  for (const site of sites) {
    const component = site.declared ?? site.own;
    if (!component || isMenu(component.name)) continue;
    const before = found.get(component.node);
    if (!before || (before.site.isToldByOuter && !site.isToldByOuter)) found.set(component.node, { component, site });
  }
  return found.values();
}

function wordsIn(component: Component, site: SurfaceSite, sites: readonly SurfaceSite[]): Part | null {
  const words = wordsShownIn(component.node, site.content);
  if (!words || sites.some(one => isSeenWith(words.node, one) || isShownIn(component.node, one, site))) return null;
  return { ...words, says: `the words of ${component.name} are shown here` };
}

function menuOf({ node, name }: Component, site: SurfaceSite, sites: readonly SurfaceSite[]): Part | null {
  if (site.controls.some(({ concept }) => concept === 'report-entry-point')) return null;
  const menu = menuIn(node)?.tagName;
  if (!menu || sites.some(one => isSeenWith(menu, one))) return null;
  return { node: menu, symbol: menu.getText(), says: `the menu of ${name} is opened here, and holds no report` };
}

/** The place itself, or what stands beside it, is a surface already. */
const isSeenWith = (part: ts.Node, { node, own }: SurfaceSite): boolean =>
  isAtOneGlance(part, node) || (own !== null && isAtOneGlance(part, nameOfComponent(own)));

/** What it shows of that kind is a surface already. */
const isShownIn = (component: ts.Node, { node, content, declared }: SurfaceSite, site: SurfaceSite): boolean =>
  declared === null &&
  isOneKind(content, site.content) &&
  node.getSourceFile() === component.getSourceFile() &&
  component.pos <= node.pos &&
  node.end <= component.end;
