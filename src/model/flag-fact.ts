import type { FactBase } from './fact.ts';
import type { Place } from './place.ts';

/** What the vendor's library answered for one hypothetical person, on the file as it stands. */
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
  /** The share of such people for whom a percentage gives this, above 0 and at most 1. */
  share: number;
  /** The moment from which on they get it, as `2030-01-01T00:00:01Z`; null for now. */
  from: string | null;
  /** The part of the rules that decided. */
  at: Place;
}

/** An answer that somebody may get, though nobody was found who does. */
export interface OpenFlagAnswer extends Omit<FlagAnswer, 'at'> {
  /** Why nobody was found, as a clause. */
  why: string;
}

/** How a doubt ends where all that is open is what the application gives by itself: what is known of that settles it. */
export const LEFT_TO_CODE = "the application's own default decides";

/** One flag of one judged file, evaluated for every minor the audience describes. */
export interface FlagFact extends FactBase {
  kind: 'flag';
  value: {
    key: string;
    provider: string;
    environment: string;
    /** Library and version that answered. */
    engine: string;
    /** One for each persona and different outcome that they can get. */
    answers: readonly FlagAnswer[];
    /** What may be served besides. */
    open: readonly OpenFlagAnswer[];
    /** Attributes that carry the age, all of them set for each persona. */
    ageAttributes: readonly string[];
    /** Context attributes that any evaluation really read, sorted. */
    reads: readonly string[];
    /** True if answers and open answers are all that any child can get. */
    proof: boolean;
    /** Why they are not a proof; null when they are. */
    doubt: string | null;
    state: 'enabled' | 'disabled';
  };
}
