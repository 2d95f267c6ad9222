import type { Band } from '../model/band.ts';
import { ADULT_AGE, reachesBelow, UNKNOWN_BAND } from '../model/band.ts';
import type { BandEntity, FeatureEntity, ProductEntity } from './entities.ts';

/**
 * Bands of minors that a feature reaches. Age unknown is one of them as soon as any minor is: such a person is treated
 * as the youngest. If the product treats unknown age as adult, unknown is reached by every feature, which is the point.
 */
export function minorBands(feature: FeatureEntity): BandEntity[] {
  const { availableTo, parts } = feature.fact.value;
  const at = parts['available-to'] ?? feature.fact.at;
  const minors = availableTo.filter(band => reachesBelow(band, ADULT_AGE));
  const unknownAge = feature.product.fact?.value.unknownAge ?? 'child';
  const reachesUnknown = unknownAge === 'adult' ? availableTo.length > 0 : unknownAge === 'child' && minors.length > 0;
  return [...minors, ...(reachesUnknown ? [UNKNOWN_BAND] : [])].map(band => ({ band, at }));
}

/** Bands of minors for whom a feature is declared off: those of the audience that are not served. */
export function closedBands(feature: FeatureEntity): BandEntity[] {
  const { availableTo, parts } = feature.fact.value;
  const at = parts['available-to'] ?? feature.fact.at;
  const served = new Set(availableTo.map(band => band.name));
  const closed = minorsOf(feature.product).filter(band => !served.has(band.name));
  // Unknown age counts as the youngest of the audience: if that band is shut, so is unknown.
  const youngest = minorsOf(feature.product)[0];
  const unknownClosed =
    (youngest === undefined || !served.has(youngest.name)) && feature.product.fact?.value.unknownAge !== 'adult';
  return [...closed, ...(unknownClosed ? [UNKNOWN_BAND] : [])].map(band => ({ band, at }));
}

export function minorsOf(product: ProductEntity): Band[] {
  return product.product.bands.filter(band => reachesBelow(band, ADULT_AGE));
}

/** True if an answer for this age belongs to the band; null is the person of unknown age. */
export function holdsAge(band: Band, age: number | null): boolean {
  if (band.name === UNKNOWN_BAND.name || age === null) return band.name === UNKNOWN_BAND.name && age === null;
  return age >= band.from && (band.to === null || age <= band.to);
}
