import { findKind } from './model/catalogue.ts';
import type { Fact, FeatureFact, ManifestFact, SettingFact } from './model/fact.ts';
import type { Notice } from './model/notice.ts';
import type { Place } from './model/place.ts';
import { formatPlace } from './model/place.ts';
import { matcher } from './kit/glob.ts';

/** A feature that a change no longer declares, as the base declared it. */
export interface RemovedFeature {
  feature: FeatureFact;
  /** The feature and its settings, placed where the manifest lists features now. */
  facts: readonly ManifestFact[];
}

/** Concepts that features of many kinds share: alone they say nothing about one of them. */
const SHARED = new Set(['ugc-surface', 'report-entry-point']);

/**
 * Features of the base that the change does not declare. One of the same kind that is new counts as another name for it.
 * @param now Manifest facts of a product as it is.
 * @param then The same as they were.
 */
export function removedFeatures(now: readonly Fact[], then: readonly Fact[]): RemovedFeature[] {
  const product = now.find(fact => fact.kind === 'product');
  if (!product) return [];
  const at = product.value.parts['features'] ?? product.at;
  const declared = now.filter(isFeature);
  const known = new Set(then.filter(isFeature).map(({ value }) => value.key));
  const added = new Set(declared.filter(({ value }) => !known.has(value.key)).map(({ value }) => value.kind));
  const keys = new Set(declared.map(({ value }) => value.key));
  const gone = then.filter(isFeature).filter(({ value }) => !keys.has(value.key) && !added.has(value.kind));
  return gone.map(feature => {
    const settings = then.filter(
      (fact): fact is SettingFact => fact.kind === 'setting' && fact.value.feature === feature.value.key,
    );
    const facts = [feature, ...settings].map(fact => ({ ...placed(fact, at), product: product.product }));
    return { feature, facts };
  });
}

const isFeature = (fact: Fact): fact is FeatureFact => fact.kind === 'feature';

/** Everything that has a place stands at the one given: the lines of the base are not those of now. */
function placed<Value>(value: Value, at: Place): Value {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: unknown) => placed(one, at)) as Value;
  if ('path' in value && 'start' in value && 'end' in value) return at as Value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, placed(one as unknown, at)])) as Value;
}

/** Where the code of a feature still is: an operation of its kind, a read of its flag, a surface in the folders it names. */
function remains({ value }: FeatureFact, facts: readonly ManifestFact[], code: readonly Fact[]): Place | null {
  const own = new Set(findKind(value.kind)?.concepts.filter(concept => !SHARED.has(concept)));
  const flags = new Set(
    facts.flatMap(fact =>
      (fact.kind === 'feature' || fact.kind === 'setting') && fact.value.flag ? [fact.value.flag.key] : [],
    ),
  );
  const isInside = matcher(value.code);
  const found = code.find(fact => {
    if (fact.kind === 'surface') return value.code.length > 0 && isInside(fact.at.path);
    if (fact.kind !== 'operation') return false;
    if (fact.concept === 'feature-flag-check') return fact.value.argument !== null && flags.has(fact.value.argument);
    return own.has(fact.concept);
  });
  return found?.at ?? null;
}

/** What of them still counts, because the code is still there; taking a declaration away must not take its rules away. */
export function stillJudged(
  removed: readonly RemovedFeature[],
  code: readonly Fact[],
): { facts: ManifestFact[]; notices: Notice[] } {
  const facts: ManifestFact[] = [];
  const notices: Notice[] = [];
  for (const one of removed) {
    const place = remains(one.feature, one.facts, code);
    if (place === null) continue;
    facts.push(...one.facts);
    notices.push({
      code: 'policy-change',
      message: `${one.feature.value.key} is no longer declared, but its code is still there (${formatPlace(place)}): this does not count until it is merged`,
      at: one.facts[0]!.at,
      hint: 'take the code away with it, or declare it under its new name',
    });
  }
  return { facts, notices };
}
