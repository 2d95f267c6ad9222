import type { Component } from '../components/components.ts';
import { isInSurface } from '../surfaces/nested-surfaces.ts';
import { isWithin } from '../within.ts';
import { enclosingNames } from '../names.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import type { SurfaceSite } from '../surfaces/surfaces.ts';
import { splitWords } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';
import { componentAround } from './component-around.ts';
import { shownAt } from './shown-at.ts';

/** Components between a piece and the whole that shows it. */
const MAX_LEVELS = 6;

/** What has its name inside another one, and a component that is shown nowhere else. */
export const isPartOf = (site: SurfaceSite, one: SurfaceSite, readers: SurfaceReaders): boolean =>
  isInSurface({ node: site.node, declared: null }, one) ||
  (site.declared !== null && isInSurface(site, one) && isOnlyIn(site.declared, one, readers, MAX_LEVELS));

/** Whether every way to a component leads through a surface. */
function isOnlyIn(component: Component, one: SurfaceSite, readers: SurfaceReaders, levels: number): boolean {
  const whole = (one.own ?? one.declared)?.node;
  const places = shownAt(component, readers).filter(({ tag }) => !isAnswered(tag));
  return (
    levels > 0 &&
    places.length > 0 &&
    places.every(({ tag, file }) => {
      if (one.element && isWithin(tag, one.element)) return true;
      const around = componentAround(tag, file);
      if (!around || around.node === component.node) return around !== null;
      return around.node === whole || (one.parts.has(around.node) && isOnlyIn(around, one, readers, levels - 1));
    })
  );
}

/** In a composer what one answers stands above the field, and whole elsewhere. */
const isAnswered = (tag: ts.Node): boolean =>
  enclosingNames(tag).some(name => splitWords(name).some(word => word === 'composer'));
