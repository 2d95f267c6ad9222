import type { FlagMap } from '../../model/flag-map.ts';
import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import type { FlagModel } from './search/model.ts';

/** What a flag is asked with: the vendor's own form, nested where the path of an attribute has dots. */
export type Context = Readonly<Record<string, unknown>>;

/** Libraries that answer at once are not made to wait: a search asks some of them a hundred thousand times. */
export type Soon<Value> = Value | Promise<Value>;

/** What the vendor's library answered, in its own words. */
export interface FlagOutcome {
  /** Undefined when the file leaves the value to the application's own default. */
  value: unknown;
  variant: string | null;
  reason: string;
  /** The library's complaint; null when it had none. */
  error: string | null;
}

/** A watched answer: paths that were read, in that order, dotted, `*` where everything was. */
export interface Traced {
  outcome: FlagOutcome;
  reads: readonly string[];
}

/**
 * A flag in which each percentage is a free choice: the same rules in the vendor's own language, answered by the
 * vendor's library, with `model.sites` read as attributes of the context.
 */
export interface RewrittenFlag {
  model: FlagModel;
  evaluate(context: Context, clock: number): Soon<FlagOutcome>;
  /** Null where the library cannot be watched: then every combination is tried, up to a bound. */
  trace(context: Context, clock: number): Soon<Traced | null>;
  close?(): void;
}

/** A flag of a file, ready to be asked. `clock` is the time to answer for, in milliseconds since 1970. */
export interface FlagSubject {
  key: string;
  at: Place;
  state: 'enabled' | 'disabled';
  /** Every value that it can serve, for lists of flags. */
  values: readonly { value: unknown; variant: string | null }[];
  /** Texts in the rules that may name attributes or values: what the self-check tries to disturb the answer with. */
  words: readonly string[];
  /** As in the provider: where an attribute of this name would stand in a context. */
  pathOf?(name: string): string;
  /** Whether a context is one of nobody at all, which any attribute would turn into somebody. Left out where none is. */
  isNobody?(context: Context): boolean;
  /** Who is asked about by an empty context, where `flags eval` takes that for nobody at all. */
  stranger?: Context;
  /** The vendor's library on the file as it stands. */
  evaluate(context: Context, clock: number): Soon<FlagOutcome>;
  /** The same on an instance of the library that has answered nothing yet: what is reported has passed here. */
  confirm(context: Context, clock: number): Soon<FlagOutcome>;
  /** Where the rule stands that decided this answer; the flag itself where none did. */
  ruleAt(context: Context, clock: number): Soon<Place>;
  /** Called once for each search. */
  rewrite(): Soon<RewrittenFlag>;
}

/** Flags of one file, or what is wrong with it: a file whose notices are errors has no subjects. */
export interface LoadedFlags {
  subjects: readonly FlagSubject[];
  notices: readonly Notice[];
  /**
   * For `flags eval`: answers as the library would in production, also where this program refuses to judge the file, and
   * with the application's own default, whose type some systems check. Left out where it is the same as `evaluate`.
   */
  ask?(key: string, context: Context, clock: number, codeDefault: unknown): Soon<FlagOutcome | null>;
  /** Ends what the library keeps open. */
  close?(): void;
}

/** One flag system. Its library is loaded by `load`, never by the import of its file. */
export interface FlagProvider {
  id: string;
  about: string;
  /** Package and version of the library that answers. */
  engine: string;
  /** The attribute that percentages hash unless a rule says otherwise, as a path in the context. */
  keyAttribute: string;
  /** Path in the context for an attribute as manifests name it, such as `properties.age` for `age`; else the name. */
  pathOf?(name: string): string;
  /** Whether a file looks like one of this system: cheap, and never sure that it is a valid one. */
  claims(path: string, text: string): boolean;
  /** @param map How a map of the project's own is built, for the provider of those. */
  load(path: string, text: string, map?: FlagMap): Promise<LoadedFlags>;
}

/** Defines a provider; the id is the file's name. A new system is one new file in this folder. */
export function defineProvider<const Provider extends FlagProvider>(provider: Provider): Provider {
  return provider;
}
