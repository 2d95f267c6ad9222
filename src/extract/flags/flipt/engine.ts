import type { Context, FlagOutcome } from '../provider.ts';
import { silently } from '../search/silence.ts';
import { reasonOf } from '../written.ts';
import { openClient } from './library.ts';
import { isBoolean, type Flag, type Snapshot } from './snapshot.ts';

/** The library asks for a key; who is asked about without one gets this. */
export const SOMEBODY = 'somebody';

export interface Engine {
  ask(flag: Flag, context: Context): FlagOutcome;
  close(): void;
}

export async function openEngine(snapshot: Snapshot): Promise<Engine> {
  const answer = { ok: true, status: 200, statusText: 'OK', headers: { get: () => null }, json: async () => snapshot };
  const client = await openClient({
    namespace: snapshot.namespace.key,
    updateInterval: 0,
    fetcher: async () => answer as never,
  });
  return {
    ask(flag, context) {
      const question = { flagKey: flag.key, entityId: keyOf(context), context: attributesOf(context) };
      try {
        if (isBoolean(flag)) {
          const { enabled, reason } = silently(() => client.evaluateBoolean(question));
          return { value: enabled, variant: null, reason, error: null };
        }
        const { variantKey, reason } = silently(() => client.evaluateVariant(question));
        // No rule was met, and there is no variant for whoever is left: the application decides.
        const isNone = variantKey === '';
        return { value: isNone ? undefined : variantKey, variant: isNone ? null : variantKey, reason, error: null };
      } catch (error) {
        return { value: undefined, variant: null, reason: 'ERROR', error: reasonOf(error) };
      }
    },
    close: () => client.close(),
  };
}

export function keyOf({ entityId = SOMEBODY }: Context): string {
  return entityId === null ? SOMEBODY : String(entityId);
}

/** The library takes texts alone, so an application writes numbers and booleans out, and leaves out what is not there. */
export function attributesOf(context: Context): Record<string, string> {
  const { entityId: _, ...attributes } = context;
  const there = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    there.map(([name, value]) => [name, (typeof value === 'object' ? value : String(value)) as string]),
  );
}
