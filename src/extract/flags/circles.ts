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
