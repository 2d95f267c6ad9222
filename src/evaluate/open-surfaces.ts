import type { SurfaceFact } from '../model/code-fact.ts';
import { comparePlaces } from '../model/place.ts';
import type { Evidence } from '../model/verdict.ts';
import type { SurfaceEntity } from './entities.ts';

/** What of others is told beside a question: the words that are shown there, and what is open together with them. */
const TOLD = /is (shown inside it|left open for the same reason)$/;
/** Titles and rows lead to what is shown elsewhere. */
const LEADS = /^(only its title|it only leads)/;
/** What staff work with is met by few. */
const OF_WORK = /(^|\/)(dash|dashboards?|admin|administration|moderation|moderators?|staff|back-?office|management)\//i;

/** Whether part of a surface could not be followed, and nothing that was seen decides about it. */
export const isOpen = ({ value }: SurfaceFact, concept: string): boolean =>
  !value.complete &&
  value.gap !== undefined &&
  value.isRepeated !== true &&
  value.controls.every(control => control.concept !== concept || control.state === 'hidden');

/**
 * What could not be followed is asked once of a product, where the most is shown: whoever answers goes through all the
 * places beside it. What is known of a surface is said of that surface.
 */
export function standsForOpen({ fact, product }: SurfaceEntity, concept: string): boolean {
  return !isOpen(fact, concept) || openOf({ fact, product }, concept)[0] === fact;
}

/** The others that it stands for, each with its reason. */
export function openBeside(surface: SurfaceEntity, concept: string): Evidence[] {
  const [first, ...others] = isOpen(surface.fact, concept) ? openOf(surface, concept) : [];
  return first === surface.fact ? others.flatMap(toldOf) : [];
}

const openOf = ({ fact, product }: SurfaceEntity, concept: string): SurfaceFact[] =>
  product.code
    .map(one => one.fact)
    .filter((one): one is SurfaceFact => one.kind === 'surface' && one.concept === fact.concept && isOpen(one, concept))
    .toSorted((one, other) => weightOf(one) - weightOf(other) || comparePlaces(one.at, other.at));

/** What nothing leads to, as far as was seen, speaks last. */
const weightOf = ({ at, value: { gap, unreached } }: SurfaceFact): number =>
  (unreached ? 4 : 0) + (LEADS.test(gap?.message ?? '') ? 2 : 0) + (OF_WORK.test(at.path) ? 1 : 0);

const toldOf = ({ at, value: { symbol, gap, also = [] } }: SurfaceFact): Evidence[] => [
  { at, message: `${symbol} is left open as well: ${gap!.message}` },
  ...also.filter(({ message }) => TOLD.test(message)),
];
