import type { FlagMap } from '../../../model/flag-map.ts';
import type { Place } from '../../../model/place.ts';
import { topOf } from '../../../model/place.ts';
import type { Context } from '../provider.ts';
import { valueAt } from '../search/contexts.ts';
import { partAt, plainOf, whyOpen, type Entry, type Part } from './part.ts';

/** Something beside the value that the application checks, as the manifest says. */
export interface Gate {
  name: 'MINIMUM_AGE' | 'COUNTRIES' | 'ROLLOUT';
  at: Place;
  /** Null where the answer is not in the file. */
  test(context: Context): boolean | null;
  why: string;
  limit: number | null;
  countries: readonly string[];
}

/** What an entry gives: its value behind its gates. */
export interface Variant {
  at: Place;
  value: unknown;
  /** Given where a gate is shut; undefined where that is the application's own affair. */
  closed: unknown;
  /** Why the value is not known; null if it is. */
  open: string | null;
  gates: readonly Gate[];
  values: readonly unknown[];
}

export function variantOf(entry: Entry | null, map: FlagMap): Variant {
  if (entry === null) {
    const at = topOf('');
    return { at, value: undefined, closed: undefined, open: 'this audience has no such entry', gates: [], values: [] };
  }
  const { part } = entry;
  const own = partAt(part, map.value);
  const value = own ? plainOf(own) : undefined;
  const gates = gatesOf(part, map);
  const closed = typeof value === 'boolean' ? false : undefined;
  const open =
    own === null ? `it has no "${map.value}"` : value === undefined ? (whyOpen(own) ?? 'it is computed') : null;
  const values = value === undefined ? [] : gates.length > 0 && closed !== undefined ? [value, closed] : [value];
  return { at: own?.at ?? entry.at, value, closed, open, gates, values };
}

function gatesOf(part: Part, { gates, attributes }: FlagMap): Gate[] {
  const found: Gate[] = [];
  const none = { limit: null, countries: [] };
  const read = (path: string | null) => (path === null ? null : partAt(part, path));
  const [age, countries, rollout] = [read(gates.minimumAge), read(gates.countries), read(gates.rollout)];
  if (age) {
    const limit = plainOf(age);
    const isNumber = typeof limit === 'number';
    found.push({
      ...none,
      name: 'MINIMUM_AGE',
      at: age.at,
      limit: isNumber ? limit : null,
      why: isNumber
        ? 'what the minimum age means for a person without an age is decided by code'
        : 'the minimum age is not known',
      test(context) {
        const own = valueAt(context, attributes.age);
        return isNumber && typeof own === 'number' ? own >= limit : null;
      },
    });
  }
  if (countries) {
    const list = plainOf(countries);
    const isList = Array.isArray(list) && list.every(one => typeof one === 'string');
    found.push({
      ...none,
      name: 'COUNTRIES',
      at: countries.at,
      countries: isList ? list : [],
      why: isList
        ? 'what the list of countries means for a person without a country is decided by code'
        : 'the countries are not known',
      test(context) {
        const own = valueAt(context, attributes.region);
        return isList && typeof own === 'string' ? list.includes(own) : null;
      },
    });
  }
  if (rollout) {
    const share = plainOf(rollout);
    found.push({
      ...none,
      name: 'ROLLOUT',
      at: rollout.at,
      why: `which people ${typeof share === 'number' ? `the ${share} % are` : 'get it'} is decided by code`,
      test: () => (share === 0 ? false : share === 100 ? true : null),
    });
  }
  return found;
}
