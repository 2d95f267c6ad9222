/**
 * Of files together with all that import them, by steps, those that import each other in a ring which no other file imports:
 * like a file that nobody imports, such a ring is where a way into the product begins, or what is left over.
 */
export function ringsAbove(
  files: ReadonlySet<string>,
  importing: (path: string) => readonly string[],
): readonly (readonly string[])[] {
  const above = new Map<string, ReadonlySet<string>>();
  for (const file of files) {
    const found = new Set(importing(file));
    // What is added while it goes on is gone through as well.
    for (const at of found) for (const one of importing(at)) found.add(one);
    above.set(file, found);
  }
  const rings = new Map<string, readonly string[]>();
  for (const [file, all] of above) {
    // Whoever leads to it is led to by it.
    if (!all.has(file) || ![...all].every(one => above.get(one)?.has(file))) continue;
    const ring = [...all].sort();
    rings.set(ring[0]!, ring);
  }
  return [...rings.values()];
}
