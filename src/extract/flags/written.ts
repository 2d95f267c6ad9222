import type { FlagMap } from '../../model/flag-map.ts';
import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import { topOf } from '../../model/place.ts';
import { visible } from '../../kit/text.ts';
import type { FlagProvider, LoadedFlags } from './provider.ts';

/** Trouble with a flag file. Texts may quote the file: control characters are made visible. */
export function trouble(at: Place, message: string, hint: string | null = null): Notice {
  return { code: 'flags-invalid', message: visible(message), at, hint };
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** More texts than this tell a self-check nothing new. */
const MOST_WORDS = 200;

/** Texts in a flag, its values and what it depends on: what a self-check tries to disturb the answer with. */
export function wordsIn(value: unknown, found = new Set<string>()): string[] {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) wordsIn(one, found);
  return [...found].slice(0, MOST_WORDS);
}

/** How it begins where code gave up on the form of a flag or a file. */
export const MISSHAPEN = 'a part of it has a form that is not read';

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Reads a file; one that a system's own checks let through and its code stumbles over is refused like any other. */
export async function loadWith(
  provider: Pick<FlagProvider, 'load'>,
  { path, text, map }: { path: string; text: string; map?: FlagMap },
): Promise<LoadedFlags> {
  try {
    return await provider.load(path, text, map);
  } catch (error) {
    const hint = 'save it anew from the flag system';
    return { subjects: [], notices: [trouble(topOf(path), `${MISSHAPEN}: ${reasonOf(error)}`, hint)] };
  }
}

/** Flags on the way of one that depend on themselves. What libraries make of that differs, and none of it was meant. */
export function circlesFrom(key: string, needs: (key: string) => readonly string[]): string[] {
  const found = reachedFrom([key], needs);
  return [...found].filter(one => reachedFrom(needs(one), needs).has(one));
}

function reachedFrom(keys: readonly string[], needs: (key: string) => readonly string[]): Set<string> {
  const found = new Set(keys);
  for (const one of found) for (const next of needs(one)) found.add(next);
  return found;
}

export const CIRCLE = (key: string): string => `the flag "${key}" depends on itself`;
