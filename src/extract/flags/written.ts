import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import { visible } from '../../kit/text.ts';

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

/** A pattern that repeats what repeats already can take for ever on some texts, and vendors' libraries set it no limit. */
export function isEndless(pattern: string): boolean {
  return /\([^()]*[+*}][^()]*\)\s*[+*{]|\\[1-9]/.test(pattern);
}
