import type { Band } from './band.ts';
import type { Directive } from './directive.ts';
import type { FlagAudience } from './flag-audience.ts';
import type { FlagMap } from './flag-map.ts';
import type { Notice } from './notice.ts';
import type { Place } from './place.ts';
import type { Severity } from './rule.ts';
import type { AttestationDocument } from './schema/attestations.ts';
import type { ExceptionDocument, WaiverDocument } from './schema/manifest.ts';
import type { Source } from './source.ts';

/** What a stage that reads files hands on: what is so, what was wrong, and which files were looked at. */
export interface Extraction<Fact> {
  facts: Fact[];
  notices: Notice[];
  sources: Source[];
  /** Comments in the files that ask to leave a line alone. */
  directives?: Directive[];
}

/** Flag files as the manifest declares them, globs relative to the root of the checked directory. */
export interface FlagSource {
  files: readonly string[];
  /** Null to tell the system by the form of each file. */
  provider: string | null;
  environment: string;
  audience: FlagAudience;
  /** Context attribute that carries the country; null if none is declared. */
  regionAttribute: string | null;
  /** Context attribute -> all values that it can have, besides being absent. */
  domains: Readonly<Record<string, readonly unknown[]>>;
  /** How a map of the project's own is built; for the provider of those. */
  map: FlagMap;
  /** True if the files hold every flag of the environment: then a flag in none of them does not exist. */
  complete: boolean;
  at: Place;
}

/** Which code a product owns, globs relative to the root of the checked directory. */
export interface CodeScope {
  include: readonly string[];
  exclude: readonly string[];
  /** Concept id -> own words of the product. */
  words: Readonly<Record<string, readonly string[]>>;
}

export type Waiver = WaiverDocument & { at: Place };
export type Exception = ExceptionDocument & { at: Place };
/** The answer of a named person to a question of a policy, from `attestations.yaml` beside the manifest. */
export type Attestation = AttestationDocument & { at: Place };

/**
 * A product: the folder of a `childproof.yaml` and all below it, up to the next one. With no manifest at all there is one
 * product with `manifest: null`, default bands and unknown age, so that code and flags are judged at first contact.
 */
export interface Product {
  id: string;
  name: string;
  folder: string;
  manifest: string | null;
  additions: readonly string[];
  bands: readonly Band[];
  regions: readonly string[];
  /** Null if the manifest names none. */
  policies: readonly { id: string; at: Place }[] | null;
  parameters: Readonly<Record<string, { value: number; at: Place }>>;
  severities: Readonly<Record<string, { severity: Severity; at: Place }>>;
  waivers: readonly Waiver[];
  exceptions: readonly Exception[];
  attestations: readonly Attestation[];
  flags: readonly FlagSource[];
  code: CodeScope;
  /** Globs of code that this product shares with others, from the root of the checked directory. */
  shared: readonly string[];
}
