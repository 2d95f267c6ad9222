import type { Band } from '../model/band.ts';
import type { CodeFact, DefaultFact, OperationFact, SurfaceFact } from '../model/code-fact.ts';
import type {
  AssessmentFact,
  ElsewhereFact,
  FeatureFact,
  FlagBinding,
  ProductFact,
  SettingFact,
} from '../model/fact.ts';
import type { FlagFact } from '../model/flag-fact.ts';
import type { Place } from '../model/place.ts';
import type { Product } from '../model/product.ts';

/** Facts joined into things that rules talk about. Entities hold no judgement, only who belongs to whom. */
export interface ProductEntity {
  product: Product;
  fact: ProductFact | null;
  features: FeatureEntity[];
  flags: FlagEntity[];
  flagFacts: FlagFact[];
  assessments: AssessmentEntity[];
  elsewhere: ElsewhereFact[];
  code: { fact: CodeFact; product: ProductEntity }[];
  /** What stands inside functions that are judged where they are called: named beside those, and never by itself. */
  parts: OperationFact[];
}

export interface FeatureEntity {
  fact: FeatureFact;
  product: ProductEntity;
  settings: SettingEntity[];
  flag: FlagEntity | null;
}

export interface SettingEntity {
  fact: SettingFact;
  feature: FeatureEntity;
  flag: FlagEntity | null;
}

export interface OptionEntity {
  name: string;
  /** Weakest first. */
  scale: readonly string[];
  setting: string;
  at: Place;
}

/** A flag as bound by the manifest, joined with the judged files that hold it; or a flag of a file that nothing binds. */
export interface FlagEntity {
  key: string;
  environment: string;
  binding: FlagBinding | null;
  feature: FeatureEntity | null;
  setting: SettingEntity | null;
  facts: FlagFact[];
  product: ProductEntity;
}

export interface BandEntity {
  band: Band;
  at: Place | null;
}

export interface AssessmentEntity {
  fact: AssessmentFact;
  product: ProductEntity;
}

export interface OperationEntity {
  fact: OperationFact;
  product: ProductEntity;
}

export interface SurfaceEntity {
  fact: SurfaceFact;
  product: ProductEntity;
}

export interface DefaultEntity {
  fact: DefaultFact;
  product: ProductEntity;
}

/** A part of a manifest to point at. */
export interface PartEntity {
  at: Place;
}

export type SubjectEntity =
  | ProductEntity
  | FeatureEntity
  | SettingEntity
  | FlagEntity
  | AssessmentEntity
  | OperationEntity
  | SurfaceEntity
  | DefaultEntity;
