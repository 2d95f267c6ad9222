/** More kinds of lists than this are not made up. */
const MAX_LISTS = 64;

/**
 * Lists for a library that takes a list for what any of its members is: one for each set of answers that some members give
 * together, as far as no single value gives it.
 * @param said What all tests say of a value, or of a list.
 * @returns Null where there are too many.
 */
export function listsOf(values: readonly unknown[], said: (value: unknown) => string): unknown[][] | null {
  const lists: unknown[][] = [[]];
  const known = new Set([said([])]);
  for (const list of lists)
    for (const value of values) {
      const longer = [...list, value];
      const name = said(longer);
      if (known.has(name)) continue;
      if (lists.length >= MAX_LISTS) return null;
      known.add(name);
      lists.push(longer);
    }
  const alone = new Set(values.map(said));
  return lists.filter(list => !alone.has(said(list)));
}
