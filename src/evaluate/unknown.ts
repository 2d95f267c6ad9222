import type { Place } from '../model/place.ts';

/** A host function cannot decide. CEL absorbs it where it does not matter: `false && unknown` is false. */
export class Unknown extends Error {
  override name = 'Unknown';
  readonly at: Place | null;
  constructor(reason: string, at: Place | null = null) {
    super(reason);
    this.at = at;
  }
}

/** Decided outside this repository, as the manifest declares: gives "not evaluated", never a pass. */
export class Elsewhere extends Unknown {
  override name = 'Elsewhere';
}
