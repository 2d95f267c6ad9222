import type { Place } from '../model/place.ts';
import type { Evidence, Witness } from '../model/verdict.ts';
import { Unknown } from './unknown.ts';

export type Touched = 'declared' | 'code-seen' | 'flag-proved';

/**
 * What host functions leave behind while one expression is evaluated: evidence, the witness of a flag, what was not
 * known, and exceptions of our own that the expression language would swallow.
 */
export class Recorder {
  readonly touched = new Set<Touched>();
  readonly evidence: Evidence[] = [];
  readonly unknowns: Unknown[] = [];
  readonly crashes: unknown[] = [];
  witness: Witness | null = null;

  saw(at: Place, message: string): void {
    if (
      this.evidence.some(
        one => one.message === message && one.at.path === at.path && one.at.start.line === at.start.line,
      )
    )
      return;
    this.evidence.push({ at, message });
  }

  /** Runs a host function: an `Unknown` is part of the language, anything else is a fault of ours and must surface. */
  guard<Result>(call: () => Result): Result {
    try {
      return call();
    } catch (error) {
      if (error instanceof Unknown) this.unknowns.push(error);
      else this.crashes.push(error);
      throw error;
    }
  }
}
