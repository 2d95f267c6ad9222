import type { FoundControl } from '../controls/controls.ts';
import type { Gap } from './offer.ts';

/**
 * What is offered where one of several components is shown, whichever the thing asks for: only what each of them offers is
 * there for sure. What some lack keeps it open whether something is missed.
 */
export function offeredInEach(each: readonly (readonly FoundControl[])[]): {
  controls: readonly FoundControl[];
  gap: Gap | null;
} {
  if (each.length < 2) return { controls: each.flat(), gap: null };
  const worksIn = (controls: readonly FoundControl[], concept: string) =>
    controls.some(one => one.concept === concept && one.state === 'works');
  const all = each.flat();
  const isSure = ({ concept, state }: FoundControl) =>
    state !== 'works' || each.every(controls => worksIn(controls, concept));
  const lost = all.find(one => !isSure(one));
  const message = lost && `${lost.symbol} is offered by some of what may be shown there only`;
  return { controls: all.filter(isSure), gap: lost ? { node: lost.node, message: message! } : null };
}
