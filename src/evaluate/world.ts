import { findKind } from '../model/catalogue.ts';
import type { CodeFact, OperationFact } from '../model/code-fact.ts';
import type { Fact, FeatureFact, SettingFact } from '../model/fact.ts';
import type { FlagFact } from '../model/flag-fact.ts';
import type { Notice } from '../model/notice.ts';
import type { Product } from '../model/product.ts';
import { matcher } from '../kit/glob.ts';
import { compareText, comparePlaces } from '../model/place.ts';
import type { FeatureEntity, FlagEntity, ProductEntity, SettingEntity } from './entities.ts';
import { Recorder } from './recorder.ts';

/** Everything rules can see, joined once; and the recorder of the expression that is being evaluated. */
export interface World {
  products: readonly ProductEntity[];
  /** `YYYY-MM-DD`: the day the run counts from. */
  asOf: string;
  /** Concept id -> what it is, in a sentence. */
  concepts: ReadonlyMap<string, string>;
  /** Products of which a flag file could not be read: a flag may be in there. */
  unreadFlags: ReadonlySet<string>;
  recorder: Recorder;
  /** Rules of the checked repository that could not be evaluated, such as one that divides by zero. */
  faults: Notice[];
}

/** Joins facts: settings to features, bindings to flags, code to products. */
export function buildWorld(
  products: readonly Product[],
  facts: readonly Fact[],
  asOf: string,
  concepts: ReadonlyMap<string, string>,
  unreadFlags: ReadonlySet<string> = new Set(),
): World {
  const entities = products.map(product =>
    joinProduct(
      product,
      facts.filter(fact => fact.product === product.id),
    ),
  );
  return { products: entities, asOf, concepts, unreadFlags, recorder: new Recorder(), faults: [] };
}

function joinProduct(product: Product, facts: readonly Fact[]): ProductEntity {
  const entity: ProductEntity = {
    product,
    fact: null,
    features: [],
    flags: [],
    flagFacts: [],
    assessments: [],
    elsewhere: [],
    code: [],
    parts: [],
  };
  const settings: SettingFact[] = [];
  for (const fact of facts) {
    if (fact.kind === 'product') entity.fact = fact;
    else if (fact.kind === 'feature') entity.features.push(joinFeature(fact, entity));
    else if (fact.kind === 'setting') settings.push(fact);
    else if (fact.kind === 'assessment') entity.assessments.push({ fact, product: entity });
    else if (fact.kind === 'elsewhere') entity.elsewhere.push(fact);
    else if (fact.kind === 'flag') entity.flagFacts.push(fact);
    else if (isCode(fact) && isPartOf(fact)) entity.parts.push(fact);
    else if (isCode(fact) && !isSaidTwice(fact, facts)) entity.code.push({ fact, product: entity });
  }
  for (const fact of settings) {
    const feature = entity.features.find(one => one.fact.value.key === fact.value.feature);
    feature?.settings.push({ fact, feature, flag: null });
  }
  joinFlags(entity, entity.flagFacts);
  return entity;
}

function joinFeature(fact: FeatureFact, product: ProductEntity): FeatureEntity {
  return { fact, product, settings: [], flag: null };
}

/** One flag entity for each binding, so that each owner is judged; and one for each flag of a file that nothing binds. */
function joinFlags(product: ProductEntity, facts: readonly FlagFact[]): void {
  const held = (key: string, environment: string) =>
    facts.filter(fact => fact.value.key === key && fact.value.environment === environment);
  const bind = (feature: FeatureEntity, setting: SettingEntity | null): FlagEntity | null => {
    const binding = (setting ?? feature).fact.value.flag;
    if (!binding) return null;
    const { key, environment } = binding;
    const flag: FlagEntity = { key, environment, binding, feature, setting, facts: held(key, environment), product };
    product.flags.push(flag);
    return flag;
  };
  for (const feature of product.features) {
    feature.flag = bind(feature, null);
    for (const setting of feature.settings) setting.flag = bind(feature, setting);
  }
  const bound = new Set(product.flags.map(flag => flag.key));
  for (const fact of facts) {
    const { key, environment } = fact.value;
    if (bound.has(key)) continue;
    product.flags.push({ key, environment, binding: null, feature: null, setting: null, facts: [fact], product });
  }
}

/** What a function carries out is judged where the function is called, and nowhere else. */
const isPartOf = (fact: CodeFact): fact is OperationFact => fact.kind === 'operation' && fact.value.isRepeated === true;

/** A default that is stated of a second concept at its place is judged as one of the first. */
const isSaidTwice = (fact: CodeFact, facts: readonly Fact[]): boolean =>
  fact.kind === 'default' &&
  fact.value.isRepeated === true &&
  facts.some(
    other =>
      other.kind === 'default' &&
      other !== fact &&
      other.at.path === fact.at.path &&
      comparePlaces(other.at, fact.at) === 0 &&
      other.value.setting === fact.value.setting &&
      (other.value.isRepeated !== true || compareText(other.concept, fact.concept) < 0),
  );

function isCode(fact: Fact): fact is CodeFact {
  return fact.kind === 'operation' || fact.kind === 'surface' || fact.kind === 'default';
}

/**
 * Features that own a code fact: those of a matching kind. Where several are, `code` globs tell them apart; a glob never
 * takes code away from the only feature of its kind.
 */
export function featuresOf(fact: CodeFact, product: ProductEntity): FeatureEntity[] {
  const matching = product.features.filter(feature => {
    const kind = findKind(feature.fact.value.kind);
    return fact.kind === 'default'
      ? kind !== undefined && Object.hasOwn(kind.settings, fact.value.setting)
      : kind?.concepts.includes(fact.concept);
  });
  if (matching.length < 2) return matching;
  const claimed = matching.filter(feature => matcher(feature.fact.value.code)(fact.at.path));
  return claimed.length > 0 ? claimed : matching;
}
