import type { FoundControl } from '../controls/controls.ts';
import type { Component } from '../components/components.ts';
import type { Rendering } from './known-offers.ts';
import { knownOffers } from './known-offers.ts';
import type { Walk } from './offer.ts';
import { MAX_DEPTH } from './offer.ts';
import { saysOfWhat } from './own-controls.ts';
import type { Props } from '../components/props.ts';
import type { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** Goes through the markup of a component and adds to the walk what stands there. */
type Look = (rendering: Rendering, walk: Walk) => void;

const seenThrough = (control: FoundControl, name: string): FoundControl =>
  control.concept === 'report-entry-point' ? { ...control, through: [...(control.through ?? []), name] } : control;

/** Of several renderings that are left out, one that is shown says more. */
function leaveOut(rendering: Rendering, { cut }: Pick<Walk, 'cut'>): void {
  const { node } = rendering.component;
  if (cut.get(node)?.hidden !== false) cut.set(node, rendering);
}

const isPartOf = (one: ts.Node, other: ts.Node): boolean => isWithin(one, other) || isWithin(other, one);

/**
 * Adds to a walk what a component offers, looking at it once for all renderings that look the same. Components that show each
 * other are seen once in a walk: one that stands above is left out, and what is remembered of the others says so.
 */
export function componentFollower(look: Look) {
  const known = knownOffers(MAX_DEPTH);

  const follow = (component: Component, props: Props, hidden: boolean, walk: Walk): void => {
    const depth = walk.stack.length;
    if (walk.stack.includes(component.node)) {
      leaveOut({ component, props, hidden }, walk);
      return;
    }
    // What holds where something is shown is not asked of the props.
    const isHeld = walk.held !== null && isPartOf(component.node, walk.held.within);
    const before = isHeld ? null : known.find(component.node, hidden, props, walk);
    if (before) {
      walk.left -= before.cost;
      walk.deepest = Math.max(walk.deepest, depth + before.height);
      for (const part of before.parts) walk.parts.add(part);
      walk.controls.push(...before.controls);
      walk.gap ??= before.gap;
      seeLeftOut(component, before.below, hidden, walk);
      return;
    }
    if (depth >= MAX_DEPTH || walk.left === 0) {
      walk.parts.add(component.node);
      walk.isTooDeep = true;
      walk.gap ??= {
        node: component.node.name ?? component.node,
        message: `${component.name} lies too deep to be followed`,
      };
      return;
    }
    const leftBefore = walk.left--;
    walk.stack.push(component.node);
    const outer = { ...walk };
    const own = Object.assign(walk, {
      controls: [],
      gap: null,
      parts: new Set([component.node]),
      cut: new Map<ts.Node, Rendering>(),
      isTooDeep: false,
      deepest: depth + 1,
    });
    const asking = { ...props, asked: new Map() };
    look({ component, props: asking, hidden }, walk);
    walk.stack.pop();
    const offer = {
      controls: saysOfWhat(component.name) ? own.controls.map(one => seenThrough(one, component.name)) : own.controls,
      gap: own.gap,
      parts: own.parts,
      cost: leftBefore - walk.left,
      height: walk.deepest - depth,
    };
    const asked = [...asking.asked.values()];
    own.cut.delete(component.node);
    // What stood above and was cut there is seen above; a look that comes another way has to see it itself.
    const below = [...own.cut.values()];
    const isBarren =
      offer.controls.length === 0 && offer.gap === null && below.length === 0 && !asked.some(one => one.isOfComponent);
    if (isBarren && !own.isTooDeep && !isHeld) {
      known.keep(component.node, null, [], { ...offer, cost: 0, height: 0, below });
      // The first look at what offers nothing costs no more than the later ones, so that their order does not matter.
      walk.left = leftBefore;
    } else if (!own.isTooDeep && !isHeld) known.keep(component.node, hidden, asked, { ...offer, below });
    for (const rendering of below) leaveOut(rendering, outer);
    for (const part of offer.parts) outer.parts.add(part);
    outer.controls.push(...offer.controls);
    const { controls, parts, cut } = outer;
    Object.assign(walk, {
      controls,
      parts,
      gap: outer.gap ?? offer.gap,
      cut,
      isTooDeep: outer.isTooDeep || own.isTooDeep,
      deepest: Math.max(outer.deepest, own.deepest),
    });
  };

  /** What an earlier look had left out because it stood above it: seen here, unless it stands above here too. */
  const seeLeftOut = ({ node }: Component, below: readonly Rendering[], hidden: boolean, walk: Walk): void => {
    if (below.length === 0) return;
    const isFirst = walk.again === null;
    const again = (walk.again ??= new Map());
    // Once shown or, if it is not shown here either, once at all.
    const isDone = again.get(below) === 'shown' || (hidden && again.has(below));
    if (!isDone) again.set(below, hidden ? 'hidden' : 'shown');
    walk.stack.push(node);
    for (const { component, props, hidden: wasHidden } of below) {
      const rendering = { component, props, hidden: wasHidden || hidden };
      if (isDone || walk.stack.includes(component.node)) leaveOut(rendering, walk);
      else follow(component, props, rendering.hidden, walk);
    }
    walk.stack.pop();
    if (!isFirst) return;
    // What does not stand above has been seen by now.
    for (const left of walk.cut.keys()) if (!walk.stack.includes(left)) walk.cut.delete(left);
    walk.again = null;
  };

  return follow;
}
