import type { FactBase } from './fact.ts';

/** What the vendor's library answered for one hypothetical person. */
export interface FlagAnswer {
  /** `15-year-old in GB`, `person of unknown age`. */
  persona: string;
  /** Whole years, or null for a person whose age is unknown. */
  age: number | null;
  context: Readonly<Record<string, unknown>>;
  /** The value served; undefined when the file leaves it to the application's own default. */
  value: unknown;
  variant: string | null;
  /** The vendor's reason, word for word (`TARGETING_MATCH`, `STATIC`, `DISABLED`, `ERROR` …). */
  reason: string;
}

/** One flag of one judged file, evaluated for every minor the audience describes. */
export interface FlagFact extends FactBase {
  kind: 'flag';
  value: {
    key: string;
    provider: string;
    environment: string;
    /** Library and version that answered. */
    engine: string;
    answers: readonly FlagAnswer[];
    /** Context attributes that any evaluation really read, sorted. */
    reads: readonly string[];
    /** True if the answers cover every child: only declared age attributes were read and every age was tried. */
    proof: boolean;
    /** Why the answers are not a proof; null when they are. */
    doubt: string | null;
    state: 'enabled' | 'disabled';
  };
}
