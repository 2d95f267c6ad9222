import type { Context, FlagOutcome, Traced } from '../provider.ts';
import { byChance, drawing } from '../search/chance.ts';
import { CLOCK } from '../search/model.ts';
import { watch } from '../search/read-trace.ts';
import type { Feature, Segment } from './document.ts';
import { openClient } from './library.ts';

/** The library with a document in it. */
export interface Engine {
  ask(name: string, context: Context, clock: number): FlagOutcome;
  trace(name: string, context: Context, clock: number): Traced;
}

/** What the library looks for beside `properties`. */
const OWN = new Set(['userId', 'sessionId', 'remoteAddress', 'environment', 'appName']);
export const isOwnAttribute = (name: string) => OWN.has(name);

/**
 * @param features By name, as the SDK holds them.
 * @param isOwn What counts as read where it stands. Every attribute is looked for in both places, and the search sets it
 * in one of them alone.
 */
export function openEngine(
  features: ReadonlyMap<string, Feature>,
  segments: ReadonlyMap<number, Segment>,
  isOwn: (name: string) => boolean = isOwnAttribute,
): Engine {
  const client = openClient({
    getToggle: name => features.get(name),
    getToggles: () => [...features.values()],
    getSegment: id => segments.get(id),
  });
  const draw = drawing();
  const ask = (name: string, context: Context): FlagOutcome => {
    const feature = features.get(name);
    if (!feature) return { value: undefined, variant: null, reason: 'NOT_FOUND', error: null };
    const { name: variant, enabled, feature_enabled: isOn } = byChance(draw, () => client.getVariant(name, context));
    const on = isOn === true;
    const reason = !feature.enabled ? 'DISABLED' : on ? 'STRATEGY_MATCH' : 'NO_STRATEGY_MATCH';
    return { value: on && enabled ? variant : on, variant: on && enabled ? variant : null, reason, error: null };
  };
  return {
    ask: (name, context, clock) => ask(name, at(context, clock)),
    trace(name, context, clock) {
      const reads = new Set<string>();
      const outcome = ask(name, watch(at(context, clock), reads));
      return { outcome, reads: [...reads].flatMap(read => meant(read, isOwn)) };
    },
  };
}

/** The library takes the time from the context where it is there. */
function at(context: Context, clock: number): Record<string, unknown> {
  return { ...context, currentTime: context['currentTime'] ?? new Date(clock).toISOString() };
}

function meant(read: string, isOwn: (name: string) => boolean): string[] {
  if (read === 'currentTime') return [CLOCK];
  if (read === 'properties') return [read];
  const inner = read.startsWith('properties.') ? read.slice('properties.'.length) : null;
  if (inner !== null) return isOwn(inner) ? [] : [read];
  return isOwn(read) || read === '*' ? [read] : [];
}
