let erase: ((text: string) => string | null) | null = null;

/** Whether a script could hold Flow's types, which are no JavaScript. A cheap test before anything is parsed. */
export function mayHoldFlow(path: string, text: string): boolean {
  return (
    /\.[cm]?jsx?$/i.test(path) && (/@flow\b/.test(text.slice(0, 4000)) || /^\s*(import|export) type\b/m.test(text))
  );
}

/** Loads what reads such types; awaited before the first of these files is parsed. */
export async function prepareFlow(): Promise<void> {
  erase ??= (await import('./erase-types.ts')).eraseTypes;
}

/** The same text with types blanked, character for character; null if it is no such text, or nobody prepared for one. */
export const withoutFlow = (text: string): string | null => erase?.(text) ?? null;
