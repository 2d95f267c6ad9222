import type { Component } from '../components/components.ts';
import type { Props, Question } from '../components/props.ts';
import type { FoundControl } from '../controls/controls.ts';
import type { Offer } from './offer.ts';
import type { ts } from '../ts-morph.ts';

/** What was seen in a component, and what the look took: components, and levels of the stack. */
interface Seen extends Offer {
  cost: number;
  height: number;
  /** What stood above and was left out for that: where it does not stand there again, it has to be seen too. */
  below: readonly Rendering[];
}

/** A component as it is rendered somewhere. */
export interface Rendering {
  component: Component;
  props: Props;
  hidden: boolean;
}

interface Known {
  /** Null if nothing was seen, which is the same in all cases. */
  hidden: boolean | null;
  asked: readonly Question[];
  offer: Seen;
}

/** A walk that comes to a component: what it may still cost, and the components it is in. */
interface Arrival {
  left: number;
  stack: readonly ts.Node[];
}

/** Renderings of one component that are kept: more are of one that looks different everywhere. */
const MAX_KEPT = 40;

/** Where nothing of a component is shown, nothing that it offers is. */
const switchedOff = (control: FoundControl): FoundControl => ({ ...control, state: 'hidden' });

/**
 * What components were seen to offer. A component is rendered in many places, and looks the same wherever all that it asks
 * of its props has the same answer.
 */
export function knownOffers(maxDepth: number) {
  const known = new WeakMap<ts.Node, Known[]>();
  return {
    find(component: ts.Node, hidden: boolean, props: Props, { left, stack }: Arrival): Seen | null {
      const isSame = ({ hidden: was, asked, offer }: Known) =>
        was === null ||
        ((was === hidden || hidden) &&
          offer.cost <= left &&
          stack.length + offer.height <= maxDepth &&
          asked.every(({ ask, answer }) => ask(props) === answer));
      const found = known.get(component)?.find(isSame);
      if (!found) return null;
      const isSwitchedOff = hidden && found.hidden === false;
      return isSwitchedOff ? { ...found.offer, controls: found.offer.controls.map(switchedOff) } : found.offer;
    },
    keep(component: ts.Node, hidden: boolean | null, asked: readonly Question[], offer: Seen): void {
      const list = known.get(component) ?? [];
      if (list.length < MAX_KEPT) list.push({ hidden, asked, offer });
      known.set(component, list);
    },
  };
}
