import type { Component } from '../components/components.ts';
import { nameOfComponent } from '../components/declared-components.ts';
import { isMenu } from '../controls/menu-names.ts';
import { enclosingNames } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { Told } from '../surfaces/nested-surfaces.ts';
import { isOneKind, stateOf } from '../surfaces/nested-surfaces.ts';
import type { SurfaceSite } from '../surfaces/surfaces.ts';
import type { ts } from '../ts-morph.ts';
import { wordsShownIn } from './shown-words.ts';
import { speakerFor } from './uses.ts';

/**
 * Surfaces with the place in each component where the words stand: who looks for what people meet looks there, and not where
 * the component has its name. Another surface speaks for each.
 */
export function withWords(sites: readonly Told<SurfaceSite>[]): Told<SurfaceSite>[] {
  const told = new Map<ts.Node, SurfaceSite[]>();
  const found: Told<SurfaceSite>[] = [];
  for (const { component, site } of shownBy(sites)) {
    const { node, file, name } = component;
    const words = wordsShownIn(node, site.content);
    if (!words || sites.some(one => isSeenWith(words.node, one) || isShownIn(node, one, site))) continue;
    const stated: Told<SurfaceSite> = {
      ...site,
      ...words,
      file,
      element: null,
      around: enclosingNames(words.node),
      own: null,
      declared: null,
      inside: [],
      isToldByOuter: true,
      wordsOf: name,
    };
    found.push(stated);
    const speaker = speakerFor(site, sites);
    if ([site, speaker].some(one => stateOf(one) === 'works')) continue;
    told.set(speaker.node, [...(told.get(speaker.node) ?? []), stated]);
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

/** The place itself, or what stands beside it, is a surface already. */
const isSeenWith = (words: ts.Node, { node, own }: SurfaceSite): boolean =>
  isAtOneGlance(words, node) || (own !== null && isAtOneGlance(words, nameOfComponent(own)));

/** What it shows of that kind is a surface already. */
const isShownIn = (component: ts.Node, { node, content, declared }: SurfaceSite, site: SurfaceSite): boolean =>
  declared === null &&
  isOneKind(content, site.content) &&
  node.getSourceFile() === component.getSourceFile() &&
  component.pos <= node.pos &&
  node.end <= component.end;
