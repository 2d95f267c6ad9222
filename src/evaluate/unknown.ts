import type { Place } from '../model/place.ts';

/**
 * A host function cannot decide. CEL absorbs it where it does not matter: `false && unknown` is false. `settle` tells
 * the reader what answers the question, where something other than the fix of the rule may, and ends in "If it does not:".
 */
export class Unknown extends Error {
  override name = 'Unknown';
  readonly at: Place | null;
  readonly settle: string | null;
  constructor(reason: string, at: Place | null = null, settle: string | null = null) {
    super(reason);
    this.at = at;
    this.settle = settle;
  }
}

/** Decided outside this repository, as the manifest declares: gives "not evaluated", never a pass. */
export class Elsewhere extends Unknown {
  override name = 'Elsewhere';
}
