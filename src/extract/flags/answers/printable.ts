import type { Context } from '../provider.ts';

/** Stands in a report for an attribute that is there and undefined, which JSON cannot say. */
const UNDEFINED = '(undefined)';

/** A context as a report can hold it. */
export function printable(context: Context): Context {
  return written(context) as Context;
}

function written(value: unknown): unknown {
  if (value === undefined) return UNDEFINED;
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (!entries.some(([, one]) => one === undefined || typeof one === 'object')) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, one] of entries)
    Object.defineProperty(copy, name, { value: written(one), enumerable: true, configurable: true, writable: true });
  return copy;
}
