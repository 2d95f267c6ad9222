import type { FlagMap } from '../../../model/flag-map.ts';
import type { Notice } from '../../../model/notice.ts';
import { detectProvider } from '../detect.ts';
import { loadWith } from '../written.ts';
import type { Context, FlagOutcome } from '../provider.ts';

export interface EvaluationCase {
  flag: string;
  context: Context;
  default: unknown;
}

export interface Evaluated {
  flag: string;
  value: unknown;
  variant: string | null;
  reason: string;
}

/**
 * What the vendor's library gives for each case, as an application would get it. Flags that the file does not hold, and
 * those that it leaves to the application, give the default of the case.
 */
export async function evaluateCases(
  file: { path: string; text: string; provider: string | null; map?: FlagMap; clock: number },
  cases: readonly EvaluationCase[],
): Promise<{ results: Evaluated[] } | { notices: readonly Notice[] }> {
  const detected = detectProvider(file.path, file.text, file.provider);
  if ('notice' in detected) return { notices: [detected.notice] };
  const loaded = await loadWith(detected.provider, file);
  try {
    if (loaded.subjects.length === 0 && loaded.notices.length > 0 && !loaded.ask) return { notices: loaded.notices };
    const subjects = new Map(loaded.subjects.map(subject => [subject.key, subject]));
    const results: Evaluated[] = [];
    for (const { flag, context, default: own } of cases) {
      const outcome = await answer(
        () => loaded.ask?.(flag, context, file.clock, own) ?? subjects.get(flag)?.evaluate(context, file.clock) ?? null,
      );
      const { value, variant, reason } = outcome ?? NOT_FOUND;
      results.push({ flag, value: value === undefined ? (own ?? null) : value, variant, reason });
    }
    return { results };
  } finally {
    loaded.close?.();
  }
}

const NOT_FOUND = { value: undefined, variant: null, reason: 'FLAG_NOT_FOUND' };

/** A library that gives up on a context leaves the flag to the application. */
async function answer(ask: () => FlagOutcome | null | Promise<FlagOutcome | null>): Promise<FlagOutcome | null> {
  try {
    return await ask();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: undefined, variant: null, reason: 'ERROR', error: message };
  }
}
