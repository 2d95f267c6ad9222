/** Where a project's own map of flags keeps its values and what guards them. Names are paths, with dots for nesting. */
export interface FlagMap {
  /** The map itself: the name of a constant or `default` in code, a path of keys in data; empty for the whole file. */
  at: string;
  /** Where the value sits in an entry; empty if the entry is the value. */
  value: string;
  /** Where an entry keeps the youngest age that may have it, the countries it is for, the percentage that gets it. */
  gates: { minimumAge: string | null; countries: string | null; rollout: string | null };
  /** Key of a map for each audience -> its ages, from the first up to and without the second; null if there is one map. */
  audiences: Readonly<Record<string, readonly [from: number, below: number]>> | null;
}
