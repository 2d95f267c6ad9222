/** The name under which a trace says that the time was read, and under which a model lists the moments that matter. */
export const CLOCK = '(clock)';

/**
 * Values of an attribute that a rule cannot tell apart, by one of them. A class of a single value has no `others`; for
 * the rest, `others(0)`, `others(1)` … are further members, out of which a key for a percentage is looked for.
 */
export interface ValueClass {
  value: unknown;
  others: ((index: number) => unknown) | null;
}

/** An attribute that a rule may read, by its path in the context of the vendor (`properties.plan`). */
export interface AttributeModel {
  /** Without the absent value, which is always tried first, and the classes that no rule of this flag tells from it. */
  classes: readonly ValueClass[];
  /** All values that were considered, for checks by chance. */
  every: readonly ValueClass[];
  /** Why these classes may not be all that the rule can tell apart, as the end of a sentence; null if they are. */
  opaque: string | null;
  /** What all tests of the flag say of a value, `ABSENT` among them, where nothing else of it counts. */
  said?: (value: unknown) => string;
  /** True if nobody is without it: the value that is absent is not tried. */
  required?: true;
}

/** One outcome of a percentage node: the part of the ring of hashes that leads to it, half open. */
export interface Choice {
  /** What the rewritten rule finds under the name of the site. */
  value: string | number | boolean | null;
  from: number;
  to: number;
}

/** A percentage node, replaced in the rewritten rule by a test on an attribute of its own. */
export interface Site {
  /** The attribute that stands for it. No rule of the file may use this name. */
  attribute: string;
  /** Sites that hash the same text share a group: one hash, so their choices must overlap on the ring. */
  group: string;
  /** How many hashes the ring has; the same for all sites of a group. */
  ring: number;
  /** Attributes that are hashed. */
  keys: readonly string[];
  choices: readonly Choice[];
  /** What it gives when none of the keys is there: one value, or any choice where that cannot be said. */
  keyless: 'any' | { value: Choice['value'] };
  /** True if it is drawn anew at each evaluation: no key decides. */
  random?: boolean;
  /** Why the file does not decide it (a list of people kept elsewhere); null or absent for a percentage. */
  undecided?: string | null;
}

/** What a search needs to know of one flag, with everything it depends on. */
export interface FlagModel {
  attributes: ReadonlyMap<string, AttributeModel>;
  sites: readonly Site[];
  /** Why no search of this flag can be a proof, as whole sentences. */
  doubts: readonly string[];
  /** What decides the flag and is not in the file, as whole sentences. */
  unknowns: readonly string[];
  /** True if the library tells an attribute that is there and undefined from one that is not there, and from null. */
  tellsUndefined?: true;
}
