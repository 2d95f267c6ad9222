import type { Place } from './place.ts';
import type { Mark } from './finding.ts';
import type { Strength } from './policy.ts';
import type { Rule } from './rule.ts';

export const OUTCOMES = ['pass', 'fail', 'unknown', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a pass rests on, weakest first: a declaration is not evidence of code. */
export const BASES = ['declared', 'code-seen', 'flag-proved', 'attested'] as const;
export type Basis = (typeof BASES)[number];

/** A hypothetical child for whom the flag serves the value: checked against the file as it stands. */
export interface Witness {
  flag: string;
  at: Place;
  context: Readonly<Record<string, unknown>>;
  value: unknown;
  variant: string | null;
  reason: string;
  engine: string;
  /** The part of the flag's rules that decided; absent where it is the flag itself. */
  decidedAt?: Place;
  /** The share of such people for whom a percentage gives this, above 0 and below 1; absent for all of them. */
  share?: number;
  /** The moment from which on they get it; absent for now. */
  from?: string;
  /** Everybody the flag serves this value to, in words: `ages 15-17 and age unknown`. */
  who: string;
}

export type Magnitude = Readonly<Record<string, number>>;

/** Evidence of a verdict: what was looked at, and where. */
export interface Evidence {
  at: Place;
  message: string;
}

/** One element of `each`: the bindings that failed, passed or stayed open. */
export interface ElementVerdict {
  outcome: 'pass' | 'fail' | 'unknown';
  bindings: Readonly<Record<string, string>>;
  reason: string | null;
}

export interface Verdict {
  rule: string;
  product: string | null;
  subject: string;
  concept: string | null;
  parameters: Readonly<Record<string, number>>;
  outcome: Outcome;
  /** Set for a pass only. */
  basis: Basis | null;
  /** Why it does not apply or is unknown; null for pass and fail. */
  reason: string | null;
  at: Place;
  related: readonly Evidence[];
  evidence: readonly Evidence[];
  /** Elements looked at. A pass with count 0 does not exist. */
  count: number;
  elements: readonly ElementVerdict[];
  messages: { engineer: string; product: string; auditor: string } | null;
  witness: Witness | null;
  /** How bad it is, by what can get worse: ages, bands, options. Larger is worse, and what is not named is 0. */
  magnitude: Magnitude;
  /** Calls from an entry point to the subject; null where there are none. */
  trace: readonly Evidence[] | null;
  mark: Mark;
}

/** A verdict as it is found: what its finding says beside it, and no report lists twice. */
export interface Judgement extends Verdict {
  /** Changes of the manifest that would mend it, together; absent if there are none. */
  edits?: readonly Edit[];
  /** What answers an open question, up to the colon after which the fix of the rule is the other way; absent where only that is. */
  settle?: string;
}

/** A value of a manifest, and the plain word that it would become. */
export interface Edit {
  at: Place;
  to: string;
}

/** One way of setting a rule's parameters, and the provisions that ask for it. */
export interface Binding {
  parameters: Readonly<Record<string, number>>;
  provisions: readonly { policy: string; id: string; strength: Strength }[];
}

/**
 * What a rule said about a product in one setting of its parameters. Population 0 means that there was nothing to look
 * at: recorded, and never counted as evidence.
 */
export interface RuleResult {
  rule: Rule;
  product: string;
  binding: Binding;
  population: number;
  verdicts: readonly Judgement[];
}
