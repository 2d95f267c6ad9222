import type { Place } from '../../../model/place.ts';

/** A part of a map as it stands in a file, in data and code alike. */
export type Part =
  | { kind: 'value'; at: Place; value: string | number | boolean | null }
  | { kind: 'list'; at: Place; items: readonly Part[] }
  | { kind: 'map'; at: Place; entries: ReadonlyMap<string, Entry> }
  /** Something that only running the program would tell. */
  | { kind: 'open'; at: Place; why: string };

export interface Entry {
  /** Where the key stands. */
  at: Place;
  part: Part;
}

/** The part at a path with dots, which may name keys that have dots themselves; null if there is none. */
export function partAt(part: Part, path: string): Part | null {
  if (path === '' || part.kind === 'open') return part;
  if (part.kind !== 'map') return null;
  const whole = part.entries.get(path);
  if (whole) return whole.part;
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const inner = part.entries.get(path.slice(0, dot));
    const found = inner && partAt(inner.part, path.slice(dot + 1));
    if (found) return found;
  }
  return null;
}

/** Plain data of a part; undefined where any of it is open. */
export function plainOf(part: Part): unknown {
  if (part.kind === 'value') return part.value;
  if (part.kind === 'open') return undefined;
  if (part.kind === 'list') {
    const items = part.items.map(plainOf);
    return items.includes(undefined) ? undefined : items;
  }
  const entries = [...part.entries].map(([key, { part: of }]) => [key, plainOf(of)] as const);
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

/** Why a part is open, the first reason in it; null if all of it is known. */
export function whyOpen(part: Part): string | null {
  if (part.kind === 'open') return part.why;
  if (part.kind === 'value') return null;
  const inner = part.kind === 'list' ? part.items : [...part.entries.values()].map(entry => entry.part);
  for (const one of inner) {
    const why = whyOpen(one);
    if (why !== null) return why;
  }
  return null;
}
