/** The limits, a number of each stretch between them, and one on either side. */
export function stretchesOf(limits: readonly number[]): number[] {
  const sorted = [...new Set(limits)].filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const between = sorted.slice(1).map((limit, index) => (sorted[index]! + limit) / 2);
  return [Math.ceil(sorted[0]!) - 1, ...sorted, ...between, Math.floor(sorted.at(-1)!) + 1];
}

/** One number as a text can be written in many ways; each is a text of its own, to equality and to a hash. */
export function writtenOut(number: number, index = 0): string {
  return `${number}${Number.isInteger(number) ? '.' : ''}${'0'.repeat(index + 1)}`;
}

export function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  let sets: Item[][] = [[]];
  for (const item of items) sets = [...sets, ...sets.map(set => [...set, item])];
  return sets;
}
