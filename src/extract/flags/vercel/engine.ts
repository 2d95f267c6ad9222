import type { Context, FlagOutcome } from '../provider.ts';
import { atTime } from '../search/clock.ts';
import { silently } from '../search/silence.ts';
import type { Definition, Segment } from './document.ts';
import { evaluate } from './library.ts';

/** What one flag is evaluated with. */
export interface Asked {
  definition: Definition;
  environment: string;
  segments: Record<string, Segment>;
}

/** Neither network nor timers: the part of the SDK that decides takes everything as arguments. */
export function ask(asked: Asked, entities: Context, clock: number, codeDefault?: unknown): FlagOutcome {
  try {
    const { value, variantId, reason, errorMessage } = atTime(clock, () =>
      silently(() => evaluate({ ...(asked as object), entities, defaultValue: codeDefault } as never)),
    ) as { value?: unknown; variantId: string | null; reason: string; errorMessage?: string };
    const isError = reason === 'error';
    return { value: isError ? undefined : value, variant: variantId, reason, error: errorMessage ?? null };
  } catch (error) {
    // The SDK fails as a whole then, and the application goes on with its own default.
    return { value: undefined, variant: null, reason: 'error', error: (error as Error).message };
  }
}
