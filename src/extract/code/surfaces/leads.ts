import type { Component } from '../components/components.ts';
import { nameOfComponent } from '../components/declared-components.ts';
import { enclosingNames } from '../names.ts';
import type { ts } from '../ts-morph.ts';
import { isWordsOf, itemOf } from './items-shown.ts';
import type { Told } from './nested-surfaces.ts';
import { isInSurface, stateOf } from './nested-surfaces.ts';
import { placed } from './offers.ts';
import type { SurfaceReaders } from './offers.ts';
import { withoutComments } from './own-controls.ts';
import type { SurfaceSite } from './surfaces.ts';

type Site = Told<SurfaceSite>;

/** A component, and the surfaces that come down to it. */
interface Led {
  item: Component;
  outer: Site[];
}

/**
 * Surfaces in which nothing can be reported, led by the component to which a control would be added: who opens the outermost
 * page, or a route that only leads to it, finds nothing to mend there. One component speaks for all that show it, unless it is
 * reported around it somewhere: then each place that shows it decides for itself.
 */
export function withLeads(sites: readonly Site[], readers: SurfaceReaders): Site[] {
  const changed = new Map<Site, Site>();
  const added: Site[] = [];
  for (const { item, outer } of ledBy(sites, readers)) {
    const node = placeOf(item, sites);
    const known = sites.find(one => one.node === node);
    const lead = known ?? declared(item, node, outer[0]!, readers);
    if (!lacksAll(lead)) continue;
    const inside = toldBy(lead, item, outer);
    const [first, ...others] = outer;
    const guardedAt = first && others.length === 0 ? first.node : node;
    const speaking = { ...lead, symbol: item.name, isToldByOuter: false, gap: null, inside, guardedAt };
    if (known) changed.set(known, speaking);
    else added.push(speaking);
    for (const one of outer) if (one !== known) changed.set(one, { ...one, isToldByOuter: true, inside: [] });
  }
  return [...sites.map(site => changed.get(site) ?? site), ...added];
}

function ledBy(sites: readonly Site[], readers: SurfaceReaders): Led[] {
  const led = new Map<ts.Node, Led>();
  const uses = sites.filter(({ isUse }) => isUse);
  for (const site of sites) {
    if (site.isToldByOuter || !lacksAll(site)) continue;
    const inside = [...site.inside.filter(one => !one.isUse), ...uses.filter(one => isInSurface(one, site))];
    const item = itemOf(site, inside, readers.finder);
    if (!item || placeOf(item, sites) === site.node || isJudgedByUse(item, sites)) continue;
    const group = led.get(item.node);
    if (group) group.outer.push(site);
    else led.set(item.node, { item, outer: [site] });
  }
  // What leads on to another component comes down to that as well.
  for (const [key, { item, outer }] of led) {
    const node = placeOf(item, sites);
    const further = [...led.values()].find(other => other.item !== item && other.outer.some(one => one.node === node));
    if (!further) continue;
    further.outer.push(...outer);
    led.delete(key);
  }
  return [...led.values()];
}

/** There is nothing to report with, or nothing that is shown, and all of it was seen. */
const lacksAll = (site: SurfaceSite): boolean =>
  stateOf(site) === 'lacks' &&
  site.controls.every(({ concept, state }) => concept !== 'report-entry-point' || state === 'hidden');

/** What is around it offers a report, or may do so, in one place. */
const isJudgedByUse = (item: Component, sites: readonly SurfaceSite[]): boolean =>
  sites.some(one => one.own?.node === item.node && !lacksAll(one));

/** Its name; in a template the words that it shows. */
function placeOf(item: Component, sites: readonly SurfaceSite[]): ts.Node {
  if (/\.[cm]?[jt]sx?$/.test(item.file.path)) return nameOfComponent(item);
  return sites.find(one => isWordsOf(one, item))?.node ?? nameOfComponent(item);
}

function declared(item: Component, node: ts.Node, { content, concept }: Site, readers: SurfaceReaders): Site {
  return {
    concept,
    content,
    file: item.file,
    node,
    element: null,
    around: enclosingNames(item.node),
    symbol: item.name,
    isEach: false,
    isSomebodys: false,
    isByItem: false,
    own: null,
    declared: item,
    ...placed(withoutComments(readers.subtree.ofComponent(item), content, item.name), readers),
    isToldByOuter: false,
    inside: [],
  };
}

/** What is seen in it, and where it is shown: each said from where it stands. */
function toldBy(lead: Site, item: Component, outer: readonly Site[]): SurfaceSite[] {
  const all = [...lead.inside, ...outer.flatMap(one => [one, ...one.inside])];
  const distinct = all.filter(
    (one, index) => one.node !== lead.node && all.findIndex(({ node }) => node === one.node) === index,
  );
  const [within, without] = [true, false].map(is => distinct.filter(one => isInSurface(one, lead) === is));
  return [...within!, ...without!].map(one => ({ ...one, says: one.says ?? saidOf(one, lead, item) }));
}

function saidOf(one: SurfaceSite, lead: SurfaceSite, item: Component): string {
  const shows = one.own ?? one.declared;
  if (one.declared?.node === item.node) return `${item.name} is declared here`;
  if (shows?.node === item.node && (!one.isUse || one.symbol === item.name)) return `${one.symbol} is shown here`;
  if (one.isUse) return `${one.symbol} shows it here`;
  if (isInSurface(one, lead)) return `${one.symbol} is shown inside it`;
  return shows && one.parts.has(item.node)
    ? `${one.symbol} shows it here`
    : `${one.symbol} is shown beside it, and lacks it too`;
}
