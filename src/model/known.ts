import type { Magnitude } from './verdict.ts';

/** A finding or open question of an earlier state: the base of a pull request, or a line of the baseline. */
export interface KnownFinding {
  fingerprint: string;
  /** The same without the path: it recognises what was moved into another file. */
  placeless: string;
  /** File it was in. */
  path: string;
  magnitude: Magnitude;
}

/** What was there before. Findings that it holds are `known`, as long as they have not grown. */
export interface Earlier {
  by: 'diff' | 'baseline';
  /** Said of each known finding: `the base (main) has it`. */
  reason: string;
  findings: readonly KnownFinding[];
  /** Whether this was not read or not understood then either, for the same reason. The path is of that time, or empty. */
  hadTrouble(path: string, reason: string): boolean;
  /** How a path of now was called then; the path itself where nothing was renamed. */
  pathThen(path: string): string;
}
