import type { Finding } from './finding.ts';
import type { Notice } from './notice.ts';
import type { Source } from './source.ts';
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

/** What of a report can be known from before. */
export interface Rememberable {
  findings: readonly Pick<Finding, 'verdict' | 'mark'>[];
  notices: readonly Notice[];
  sources: readonly Source[];
}

/**
 * Whether something was not read or not decided that is known from before: it fails no run, and all the same nothing may be
 * claimed about it.
 */
export function leavesKnownGaps({ findings, notices, sources }: Rememberable): boolean {
  return (
    findings.some(({ verdict, mark }) => verdict === 'unknown' && mark.state === 'known') ||
    [...notices, ...sources].some(({ known }) => known !== undefined)
  );
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
