import type { Band } from './band.ts';
import type { CodeFact } from './code-fact.ts';
import type { FlagFact } from './flag-fact.ts';
import type { Place } from './place.ts';

/** What every fact carries: "X is so, here." Facts know no law. */
export interface FactBase {
  /** Id of the product the fact belongs to; null where no manifest claims the file. */
  product: string | null;
  /** What the fact is about: a key path of a manifest, a flag key, `path#symbol` of code. Stable under line moves. */
  subject: string;
  at: Place;
  /** The extractor that states it. */
  by: string;
}

/** How a setting or feature hangs on a flag, as the manifest binds it. */
export interface FlagBinding {
  key: string;
  environment: string;
  /** Flag value as text -> option of the setting, or `on` / `off` for a feature. */
  values: Readonly<Record<string, string>>;
  /** Who keeps the value from children: the flag's own targeting, or an age guard in the code that reads it. */
  gate: 'flag' | 'code';
  /** What the application gives where the flag system decides nothing, if the manifest says so. */
  codeDefault?: string | number | boolean;
  at: Place;
}

export interface AgeAssurance {
  method: string;
  provider: string | null;
  stage: string | null;
  appeal: string | null;
  at: Place;
}

/** A product as its manifest declares it. `parts` maps a key path such as `audience.minimum-age` to its place. */
export interface ProductFact extends FactBase {
  kind: 'product';
  value: {
    name: string;
    folder: string;
    owner: string | null;
    regions: readonly string[];
    platforms: readonly string[];
    likelyAccessedByChildren: boolean | null;
    minimumAge: number | null;
    bands: readonly Band[];
    unknownAge: 'child' | 'adult' | 'refused';
    ageAssurance: readonly AgeAssurance[];
    parts: Readonly<Record<string, Place>>;
  };
}

export interface FeatureFact extends FactBase {
  kind: 'feature';
  value: {
    key: string;
    kind: string;
    owner: string | null;
    availableTo: readonly Band[];
    flag: FlagBinding | null;
    /** Globs relative to the root of the checked directory. */
    code: readonly string[];
    safeguards: readonly string[];
    reporting: readonly string[];
    parts: Readonly<Record<string, Place>>;
  };
}

/** One setting of a declared feature, also when the manifest is silent about it (`declared: false`, at the feature). */
export interface SettingFact extends FactBase {
  kind: 'setting';
  value: {
    feature: string;
    name: string;
    declared: boolean;
    /** Options of the kind, weakest first. */
    scale: readonly string[];
    protective: string;
    /** Band name -> option of the kind's scale, with the place that says so; `unknown` is always there when any is. */
    defaults: Readonly<Record<string, { option: string; at: Place }>>;
    flag: FlagBinding | null;
  };
}

export interface AssessmentFact extends FactBase {
  kind: 'assessment';
  value: { kind: string; ref: string; approved: string | null; reviewBy: string | null; covers: readonly string[] };
}

/** An item of personal data or a recipient of it, as declared. */
export interface DataFact extends FactBase {
  kind: 'data';
  value: { item: string; purpose: string; features: readonly string[]; required: boolean; retention: string | null };
}

export interface ThirdPartyFact extends FactBase {
  kind: 'third-party';
  value: { name: string; purpose: string; data: readonly string[]; reason: string | null };
}

/** A capability that another repository or language enforces: gives not-evaluated, never a pass. */
export interface ElsewhereFact extends FactBase {
  kind: 'elsewhere';
  value: { capability: string; where: string; evidence: string | null; owner: string; until: string };
}

export type ManifestFact =
  | ProductFact
  | FeatureFact
  | SettingFact
  | AssessmentFact
  | DataFact
  | ThirdPartyFact
  | ElsewhereFact;

export type Fact = ManifestFact | FlagFact | CodeFact;
export type FactKind = Fact['kind'];
