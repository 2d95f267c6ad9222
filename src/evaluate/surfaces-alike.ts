import type { SurfaceFact } from '../model/code-fact.ts';
import { comparePlaces } from '../model/place.ts';
import type { ProductEntity, SurfaceEntity } from './entities.ts';
import { isPlaceOfWork } from './leads.ts';

/**
 * Which surface speaks for others. Where a product offers something nowhere, that is one thing to say of what is said between
 * people, one of what stands there about a person, and one of all else, not one for each card, page and bubble; where it is
 * offered somewhere, each surface that lacks it is a gap of its own.
 */
export const speaksFor = ({ fact, product }: SurfaceEntity, concept: string): boolean =>
  isOffered(product, concept) || alike(fact, product)[0] === fact;

/** The others that it speaks for. */
export function spokenFor({ fact, product }: SurfaceEntity, concept: string): SurfaceEntity[] {
  if (isOffered(product, concept)) return [];
  const all = alike(fact, product);
  if (all[0] !== fact) return [];
  return all.slice(1, MOST).map(one => ({ fact: one, product }));
}
const MOST = 100;

/** Whether anything in the product is such a control, sends what it sends or takes it in, shown or not. */
export const isOffered = ({ code, parts }: ProductEntity, concept: string): boolean =>
  parts.some(one => one.concept === concept) ||
  code.some(
    ({ fact }) =>
      (fact.kind === 'operation' && fact.concept === concept) ||
      (fact.kind === 'surface' && fact.value.controls.some(control => control.concept === concept)),
  );

/** The surfaces of its kind in its part of the product, the one to look at first. */
const alike = (fact: SurfaceFact, { code }: ProductEntity): SurfaceFact[] =>
  code
    .flatMap(({ fact: one }) => (one.kind === 'surface' && one.concept === fact.concept ? [one] : []))
    .filter(one => one.value.isRepeated !== true && kindOf(one) === kindOf(fact) && partOf(one) === partOf(fact))
    .toSorted((one, other) => worth(one) - worth(other) || comparePlaces(one.at, other.at));

/** An app for the desk and one for the phone are mended apart. */
const partOf = ({ at }: SurfaceFact): string =>
  /^(?:[^/]+\/)?(?:apps|packages|clients)\/[^/]+\//.exec(at.path)?.[0] ?? '';

const BETWEEN = /message|chat|conversation|inbox|\bdms?\b/i;
const PERSON = /profile|person|people|user|member|contact|friend|author/i;
const kindOf = ({ value: { symbol } }: SurfaceFact): string =>
  BETWEEN.test(symbol) ? 'talk' : PERSON.test(symbol) ? 'person' : 'else';

/** A part of something, or what only leads to it: less telling than the thing itself. */
const PART =
  /(preview|quote|embed|hover|popup|popover|notification|growl|toast)|(card|row|item|entry|list|section|header|sidebar|panel|summary|details?|contents?|body|text|box)$/i;

/** What a model says stands beside what people say. */
const MACHINE = /(AI|Bot)(?![a-z])|[aA]ssistant|[cC]opilot/;

/** What was seen whole comes before what is asked about, and the menu, where it would be added, before what it is opened for. */
function worth({ value: { symbol, isMenu, complete, unreached, also = [] }, at }: SurfaceFact): number {
  const isOpen = !complete || unreached !== undefined;
  const lead = isMenu ? 0 : MACHINE.test(symbol) ? 3 : PART.test(symbol) ? 2 : 1;
  return (isOpen ? 1000 : 0) + (isPlaceOfWork(at.path) ? 500 : 0) + lead * 100 - Math.min(also.length, 50);
}
