import type { Context, FlagOutcome } from '../provider.ts';
import { watch } from '../search/read-trace.ts';
import { isMap } from '../written.ts';
import type { EngineContext } from './context.ts';
import { getEvaluationResult } from './library.ts';

/** The SDK asks for an identifier; who is asked about without one gets this. */
export const SOMEBODY = 'somebody';

interface Result {
  enabled: boolean;
  value: unknown;
  reason: string;
  variant?: string;
}

/** What the engine says of one flag for a person; for nobody without one. Null if it has no such flag. */
export function resultFor(engine: EngineContext, name: string, person: object | null): Result | null {
  const context = person === null ? engine : { ...engine, identity: person };
  const { flags } = getEvaluationResult(context as never) as unknown as { flags: Record<string, Result> };
  return Object.hasOwn(flags, name) ? flags[name]! : null;
}

export function personIn({ identifier, key, traits }: Context): object {
  return {
    identifier: identifier ?? SOMEBODY,
    ...(key !== undefined && { key }),
    traits: isMap(traits) ? traits : {},
  };
}

/** The trait under which a rewritten flag finds the identifier: paths take the library long. */
export const IDENTIFIER = '__identifier';

/** A trait that nobody has. */
export const NOTHING = '__never';

/** The person whom a rewritten flag is asked about. */
export function personFor(context: Context, reads: Set<string> | null = null): object {
  const { identifier, traits } = personIn(context) as { identifier: unknown; traits: object };
  const all = { ...traits, [IDENTIFIER]: identifier };
  return { identifier, traits: reads ? watch(all, reads, 'traits.') : all };
}

/** Off is false; on is the value, or true where it has none. */
export function outcomeOf(result: Result | null): FlagOutcome {
  if (result === null) return { value: undefined, variant: null, reason: 'NOT_FOUND', error: null };
  const { enabled, value, reason, variant = null } = result;
  const isBare = value === null || value === undefined || value === '';
  return { value: enabled ? (isBare ? true : value) : false, variant, reason, error: null };
}

/** Each flag with the segments that override it: what else stands in the file does not touch it. */
export function byFlag({ environment, features, segments }: EngineContext): ReadonlyMap<string, EngineContext> {
  const each = new Map<string, EngineContext>();
  const of = (name: string) => {
    const own = each.get(name) ?? { environment, features: {}, segments: {} };
    each.set(name, own);
    return own;
  };
  for (const [key, feature] of Object.entries(features)) of(feature.name).features[key] = feature;
  for (const [key, segment] of Object.entries(segments))
    for (const override of segment.overrides ?? []) {
      const { segments: own } = of(override.name);
      own[key] = { ...segment, overrides: [...(own[key]?.overrides ?? []), override] };
    }
  return each;
}
