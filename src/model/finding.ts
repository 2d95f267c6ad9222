import type { Place } from './place.ts';
import type { Confidence, Layer, Severity } from './rule.ts';
import type { Strength } from './policy.ts';
import type { Evidence, Magnitude, Witness } from './verdict.ts';

/** What may silence a finding, and who answers for it. Marked, never dropped. */
export interface Mark {
  state: 'open' | 'waived' | 'excepted' | 'known';
  by: string | null;
  reason: string | null;
  owner: string | null;
  until: string | null;
}

export const OPEN: Mark = { state: 'open', by: null, reason: null, owner: null, until: null };

/** What a failing or unknown verdict says. */
export interface Finding {
  id: string;
  rule: string;
  title: string;
  product: string | null;
  subject: string;
  concept: string | null;
  layer: Layer;
  severity: Severity;
  confidence: Confidence;
  verdict: 'fail' | 'unknown';
  message: { engineer: string; product: string; auditor: string };
  /** What to do about it, from the rule. */
  fix: string;
  at: Place;
  related: readonly Evidence[];
  witness: Witness | null;
  /** Steps through calls from the entry to the sink; null where there are none. */
  trace: readonly Evidence[] | null;
  parameters: Readonly<Record<string, number>>;
  provisions: readonly { policy: string; id: string; strength: Strength }[];
  /** `v1:` and 32 hex digits over rule, product, subject, normalised text and ordinal; no line number, no witness. */
  fingerprint: string;
  /** How bad it is; a finding that is known from before is open again where this has grown. */
  magnitude: Magnitude;
  mark: Mark;
  /** A safe change of the manifest that mends it; null if there is none. */
  edit: { at: Place; to: string } | null;
}
