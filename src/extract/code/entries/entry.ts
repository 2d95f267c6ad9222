import type { ts } from '../ts-morph.ts';

/** What a server lets clients ask it to change: a route, or something that is known by a name. */
export interface Entry {
  /** Where its path or its name stands. */
  at: ts.Node;
  /** Its path, `:name` for what is filled in; null if it has a name instead. */
  path: string | null;
  name: string | null;
  /** Names of what holds it: the router, the class, the folder. */
  holders: readonly string[];
  /** Everything that is said of it: its options, its arguments, what runs for it. */
  whole: ts.Node;
  /** What runs for it is only named here, and stands somewhere else. */
  isRunElsewhere?: boolean;
}
