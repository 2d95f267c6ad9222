import type { Component } from '../components/components.ts';
import type { Told } from '../surfaces/nested-surfaces.ts';
import { stateOf } from '../surfaces/nested-surfaces.ts';
import { placed } from '../surfaces/offers.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import type { SurfaceSite } from '../surfaces/surfaces.ts';
import { reportsAround } from './around.ts';
import { heldAt } from './picked-at.ts';
import { shownAt } from './shown-at.ts';

/** What offers nothing itself is looked at where it is rendered. */
export function settled(site: SurfaceSite, component: Component, readers: SurfaceReaders): SurfaceSite {
  if (stateOf(site) !== 'lacks' || site.controls.some(({ concept }) => concept === 'report-entry-point')) return site;
  const { controls, gap } = reportsAround(component, site.content, readers);
  const [held] = controls.length > 0 || gap || shownAt(component, readers).length > 0 ? [] : heldAt(component, readers);
  if (held) return { ...site, gap: { at: held.file.placeOf(held.node), message: untold(component) } };
  const more = placed({ controls, gap, parts: site.parts }, readers);
  const all = [...site.controls, ...more.controls];
  return withApart({ ...site, controls: all, gap: more.gap, isDoubted: more.isDoubted });
}

/** Where nothing else is offered, what another branch offers is told of. */
export const withApart = <Site extends SurfaceSite>(site: Site): Site =>
  !site.apart || site.gap || site.controls.some(({ concept }) => concept === 'report-entry-point')
    ? site
    : { ...site, controls: [...site.controls, ...site.apart] };

/** What is written as text is not followed. */
export const open = (site: SurfaceSite, message: string, { slice }: SurfaceReaders): SurfaceSite =>
  stateOf(site) === 'works' ? site : { ...site, gap: { at: slice.placeOf(site.node), message } };
export const IN_STRING = 'the page is written as text here, and what else is on it could not be followed';

/** Nor is that to which a title leads. */
export const leading = (site: SurfaceSite, readers: SurfaceReaders): SurfaceSite =>
  site.gap ? site : open(site, IS_TITLE, readers);
const IS_TITLE =
  'only its title is shown here, and whether it can be reported where it is shown whole could not be told';
export const WHOSE_OPEN = 'whether this menu is also shown for what other people wrote could not be told';

/** What is only picked has no place of its own: what is around it is asked of those that pick it. */
export const settledWhereHeld = (site: Told<SurfaceSite>, readers: SurfaceReaders): Told<SurfaceSite> =>
  site.declared && !site.isMenu && stateOf(site) === 'lacks' && heldAt(site.declared, readers).length > 0
    ? { ...site, ...settled(site, site.declared, readers) }
    : site;

const untold = ({ name }: Component): string =>
  `${name} is put in by something that picks it, and where that is shown could not be followed`;
