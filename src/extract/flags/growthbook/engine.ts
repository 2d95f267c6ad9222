import type { Context, FlagOutcome } from '../provider.ts';
import { silently } from '../search/silence.ts';
import type { Payload } from './document.ts';
import { GrowthBookClient } from './library.ts';

/** The library with a payload in it. */
export interface Engine {
  ask(key: string, context: Context): FlagOutcome;
  /** With the id of the rule that decided, null where none did. */
  told(key: string, context: Context): { outcome: FlagOutcome; rule: string | null };
}

/** Neither network nor timers: the payload stands in memory. */
export function openEngine(payload: Payload): Engine {
  const client = new GrowthBookClient().initSync({ payload: payload as never });
  const told: Engine['told'] = (key, context) => {
    const { value, source, ruleId, experimentResult } = silently(() =>
      client.evalFeature(key, { attributes: context as Record<string, never> }),
    );
    const outcome = {
      // Without a value the application's own default counts, as the library gives it then.
      value: (value as unknown) === null ? undefined : (value as unknown),
      variant: source === 'experiment' ? (experimentResult?.key ?? null) : null,
      reason: source,
      error: source === 'cyclicPrerequisite' ? 'it depends on itself' : null,
    };
    return { outcome, rule: source === 'force' || source === 'experiment' ? ruleId : null };
  };
  return { told, ask: (key, context) => told(key, context).outcome };
}
