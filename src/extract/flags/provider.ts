import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';

/** What a flag is asked with: attributes of one hypothetical person, nested where the declared name has dots. */
export type Context = Readonly<Record<string, unknown>>;

/** What the vendor's library answered, in its own words. */
export interface FlagOutcome {
  /** Undefined when the file leaves the value to the application's own default. */
  value: unknown;
  variant: string | null;
  reason: string;
  /** The library's complaint; null when it had none. */
  error: string | null;
}

/** A flag of a file, ready to be asked. Both ways of asking run the vendor's library on the file as it stands. */
export interface FlagSubject {
  key: string;
  at: Place;
  state: 'enabled' | 'disabled';
  /** Texts in the rule that may name attributes or values: what the self-check tries to disturb the answer with. */
  words: readonly string[];
  /** An operator that other ways of running the same library can evaluate differently; null if there is none. */
  dispute: string | null;
  evaluate(context: Context): FlagOutcome;
  /** The same with a list of what was read, dotted for nested attributes and `*` for all of them; null if unwatched. */
  trace(context: Context): { outcome: FlagOutcome; reads: readonly string[] } | null;
}

/** Flags of one file, or what is wrong with it: a file with notices has no subjects. */
export interface LoadedFlags {
  subjects: readonly FlagSubject[];
  notices: readonly Notice[];
}

/** One flag system. Its library is loaded by `load`, never by the import of its file. */
export interface FlagProvider {
  id: string;
  about: string;
  /** Package and version of the library that answers. */
  engine: string;
  /** Attribute that percentage rollouts hash. */
  stickyAttribute: string;
  /** Name under which a rule reads the time; null if rules of this system cannot. */
  clockAttribute: string | null;
  /** Whether a file looks like one of this system: cheap, and never sure that it is a valid one. */
  claims(path: string, text: string): boolean;
  load(path: string, text: string): Promise<LoadedFlags>;
}

/** Defines a provider; the id is the file's name. A new system is one new file in this folder. */
export function defineProvider<const Provider extends FlagProvider>(provider: Provider): Provider {
  return provider;
}
