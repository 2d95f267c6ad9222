import type { Detection } from '../detector.ts';
import { enclosingFunction, isFunction } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { ABOUT_PERSON } from './reported-people.ts';
import type { Found } from './detect.ts';
import { unique } from './given-to-sdks.ts';

export function onePerPlace(found: readonly Found[]): Detection[] {
  const places = new Map<ts.Node, Found>();
  for (const one of found) {
    const first = places.get(one.node);
    places.set(one.node, first ? joined(first, one) : one);
  }
  const all = oncePerReport([...places.values()]);
  return all
    .filter(one => !all.some(other => isPartOf(one, other) || isOtherWay(one, other)))
    .map(({ sdk, byAddress = false, isHanded, ...one }) => ({
      ...one,
      sdk: { product: sdk.product, byAddress, ...(isHanded && { isHanded }) },
    }));
}

/** `trackBoth(name, values)` that tells who it is and what they did: what is sent with either is sent. */
const joined = (first: Found, one: Found): Found => ({
  ...first,
  traits: unique([...first.traits, ...one.traits]),
  ...(!first.options?.length && one.options && { options: one.options }),
});

/** What one report is told of somebody is one thing, however many calls say it. */
const oncePerReport = (found: readonly Found[]): Found[] => {
  const isAdded = ({ traits }: Found) => traits.includes(ABOUT_PERSON) && !traits.includes('switch');
  return found.filter((one, index) => {
    const around = isAdded(one) ? enclosingFunction(one.node) : null;
    return !found.slice(0, index).some(other => around && isAdded(other) && enclosingFunction(other.node) === around);
  });
};

/** `init({ integrations: [replayIntegration()] })` that records already: what is handed to it says nothing more. */
const isPartOf = (one: Found, other: Found): boolean =>
  one !== other &&
  one.sdk === other.sdk &&
  !!one.guardedAt &&
  !!other.guardedAt &&
  one.guardedAt !== other.guardedAt &&
  one.guardedAt.pos >= other.guardedAt.pos &&
  one.guardedAt.end <= other.guardedAt.end &&
  one.traits.every(trait => other.traits.includes(trait));

/** `if (offer) await requestSubscription({ sku, offer }); else await requestSubscription({ sku })`: one purchase, begun in two ways. */
const isOtherWay = (one: Found, other: Found): boolean =>
  one !== other &&
  one.sdk === other.sdk &&
  one.symbol === other.symbol &&
  one.traits.includes('starts-purchase') &&
  other.node.pos < one.node.pos &&
  isAlternative(one.node, other.node);

function isAlternative(later: ts.Node, earlier: ts.Node): boolean {
  for (let at: ts.Node = later; at.parent && !isFunction(at); at = at.parent)
    if (ts.isIfStatement(at.parent) && at.parent.elseStatement === at) {
      const then = at.parent.thenStatement;
      if (earlier.pos >= then.pos && earlier.end <= then.end) return true;
    }
  return false;
}
