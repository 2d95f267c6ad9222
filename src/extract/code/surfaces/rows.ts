import type { Component } from '../components/components.ts';
import { component } from '../defaults/props.ts';
import { declaredName, isFunction } from '../names.ts';
import { TALK } from './own-controls.ts';
import { wordsShownIn } from '../spoken/shown-words.ts';
import { isOfKind } from './items-shown.ts';
import type { Told } from './nested-surfaces.ts';
import { isWithin, stateOf } from './nested-surfaces.ts';
import type { SurfaceReaders } from './offers.ts';
import { isRowLink, linksTitle } from './row-links.ts';
import type { SurfaceSite } from './surfaces.ts';
import { ts } from '../ts-morph.ts';

type Site = Told<SurfaceSite>;

const IS_ROW = 'it only leads to the whole, and whether that can be reported where it is shown whole could not be told';

/**
 * Surfaces without the rows of lists and cards that are one link to the whole thing: that is judged where it is shown whole.
 * Where no such place was seen, the row stays, as a question.
 */
export function withoutRows(sites: readonly Site[], readers: SurfaceReaders): Site[] {
  const asked = sites.filter(site => stateOf(site) !== 'works' && !site.isMenu);
  const rows = new Set(
    asked.filter(site => readers.slice.attempt(site.file.path, () => [isRow(site, readers)])[0] ?? false),
  );
  if (rows.size === 0) return [...sites];
  const wholes = sites.filter(site => !rows.has(site) && !site.isMenu && !isOfRow(site, rows));
  const led = new Map<Site, SurfaceSite[]>();
  const told = sites.map(site => {
    if (!rows.has(site) || site.isToldByOuter) return site;
    const fitting = wholes.filter(whole => isWholeOf(whole, site));
    const whole = fitting.find(one => !one.isToldByOuter) ?? fitting[0];
    if (!whole) return site.gap ? site : { ...site, gap: { at: readers.slice.placeOf(site.node), message: IS_ROW } };
    led.set(whole, [...(led.get(whole) ?? []), { ...site, says: `${site.symbol} leads to it` }]);
    return { ...site, isToldByOuter: true, inside: [] };
  });
  return told.map((site, index) => {
    const leading = led.get(sites[index]!);
    return leading ? { ...site, inside: [...site.inside, ...leading] } : site;
  });
}

const shownBy = ({ own, declared, standsIn }: SurfaceSite): Component | null => own ?? declared ?? standsIn ?? null;

/** A row, and a list that shows nothing but rows. */
function isRow(site: SurfaceSite, { finder, subtree }: SurfaceReaders): boolean {
  const whole = shownBy(site);
  if (!whole) return false;
  if (isRowLink(whole, finder)) return true;
  const parts = componentsIn(site.parts, finder.fileOf);
  const isTalk = TALK.test(site.content);
  const rows = parts.filter(
    part =>
      part.node !== whole.node &&
      (isRowLink(part, finder) || (isTalk && linksTitle(part) && wordsShownIn(part.node, site.content) === null)),
  );
  // A link to who wrote it, and to where it stands, is no row of it.
  if (!rows.some(({ node }) => wordsShownIn(node, site.content) || TITLE.test(node.getText()))) return false;
  if (wordsShownIn(whole.node, site.content) !== null) return false;
  const inRows = new Set<ts.Node>(rows.flatMap(row => [...subtree.ofComponent(row).parts]));
  return parts.every(({ node }) => inRows.has(node) || wordsShownIn(node, site.content) === null);
}

const TITLE = /\.(title|subject|headline)\b|\{\s*(title|subject|headline)\s*\}/;

const componentsIn = (parts: ReadonlySet<ts.Node>, fileOf: SurfaceReaders['finder']['fileOf']): Component[] =>
  [...parts].flatMap(part => {
    const name = isFunction(part) || ts.isClassLike(part) ? declaredName(part) : null;
    const file = name === null ? null : fileOf(part);
    return file && /^[A-Z]/.test(name!) ? component(file, name!, part as Component['node']) : [];
  });

/** What stands in a row, or shows one. */
const isOfRow = (site: SurfaceSite, rows: ReadonlySet<SurfaceSite>): boolean =>
  [...rows].some(row => isWithin(site, row) || shownBy(row)?.node === shownBy(site)?.node);

const isWholeOf = (whole: SurfaceSite, row: SurfaceSite): boolean =>
  isOfKind(whole.content, row.content) || isOfKind(row.content, whole.content);
