import type { FoundControl } from '../controls/controls.ts';
import type { HeldConditions } from './held-conditions.ts';
import type { Rendering } from './known-offers.ts';
import type { ts } from '../ts-morph.ts';

/** What is offered in a rendered subtree. */
export interface Offer {
  controls: FoundControl[];
  /** The first component in it that could not be followed, so that something may have been missed; null if all were. */
  gap: Gap | null;
  /** Components and functions whose markup is part of it. */
  parts: ReadonlySet<ts.Node>;
}

export interface Gap {
  node: ts.Node;
  /** What it is, and why nothing is known of it. */
  message: string;
  /** A name there says the act that is missed. */
  isDoubt?: boolean;
}

export const MAX_DEPTH = 24;
const MAX_COMPONENTS = 400;
export interface Walk extends Offer {
  parts: Set<ts.Node>;
  left: number;
  stack: ts.Node[];
  /** Components that were left out because they stand on the stack: the walk came from them. */
  cut: Map<ts.Node, Rendering>;
  /** What known looks had left out and was seen since one of them began to be completed; null while none is. */
  again: Map<readonly Rendering[], 'shown' | 'hidden'> | null;
  /** Something lay too deep, so that what is seen depends on where the walk came from. */
  isTooDeep: boolean;
  /** How deep the stack has been. */
  deepest: number;
  /** What holds where the things are shown that the offer is for; null where nothing is known to. */
  held: HeldConditions | null;
  /** Whether elements that somebody asks about are shown where they stand. */
  standing: Map<ts.JsxOpeningLikeElement, 'shown' | 'hidden'> | null;
}

export const startWalk = (): Walk => ({
  controls: [],
  gap: null,
  parts: new Set(),
  left: MAX_COMPONENTS,
  stack: [],
  cut: new Map(),
  again: null,
  isTooDeep: false,
  deepest: 0,
  held: null,
  standing: null,
});
export const offerOf = ({ controls, gap, parts }: Walk): Offer => ({ controls, gap, parts });
