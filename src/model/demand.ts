/**
 * Concepts of which the rules want to know more than where they are; null for all. To look for it costs most of what reading
 * code costs, so that nothing is looked for that nobody asks.
 */
export interface Demand {
  /** What is checked on the way to them. */
  guards: ReadonlySet<string> | null;
  /** From where they are reached. */
  traces: ReadonlySet<string> | null;
}

export const EVERYTHING: Demand = { guards: null, traces: null };
