import { parseBand } from './band.ts';
import type { FlagSourceDocument } from './schema/flag-source.ts';

/** Where a project's own map of flags keeps its values and what guards them. Names are paths, with dots for nesting. */
export interface FlagMap {
  /** The map itself: the name of a constant or `default` in code, a path of keys in data; empty for the whole file. */
  at: string;
  /** Where the value sits in an entry; empty if the entry is the value. */
  value: string;
  /** Where an entry keeps the youngest age that may have it, the countries it is for, the percentage that gets it. */
  gates: { minimumAge: string | null; countries: string | null; rollout: string | null };
  /** Attributes of the person that gates ask for. */
  attributes: { age: string; region: string };
  /** Key of a map for each audience -> its ages, from the first up to and without the second; null if there is one map. */
  audiences: Readonly<Record<string, readonly [from: number, below: number]>> | null;
}

/** A map whose entries are the values. */
export const PLAIN_MAP: FlagMap = {
  at: '',
  value: '',
  gates: { minimumAge: null, countries: null, rollout: null },
  attributes: { age: 'age', region: 'country' },
  audiences: null,
};

/** A map as a manifest describes it. */
export function flagMapOf(
  document: NonNullable<FlagSourceDocument['map']>,
  attributes: FlagMap['attributes'],
): FlagMap {
  return {
    at: document.at ?? '',
    value: document.value ?? '',
    gates: {
      minimumAge: document['minimum-age'] ?? null,
      countries: document.countries ?? null,
      rollout: document.rollout ?? null,
    },
    attributes,
    audiences: document.audiences ? rangesOf(document.audiences) : null,
  };
}

/** Nobody is older, as far as bands go. */
const OLDEST = 130;

/** Bands as ages from the first up to and without the second. One whose end lies before its start holds nobody. */
export function rangesOf(
  bands: Readonly<Record<string, string>>,
): Record<string, readonly [from: number, below: number]> {
  return Object.fromEntries(
    Object.entries(bands).map(([name, text]) => {
      const band = parseBand(text);
      return [name, band ? [band.from, (band.to ?? OLDEST) + 1] : [0, 0]] as const;
    }),
  );
}
