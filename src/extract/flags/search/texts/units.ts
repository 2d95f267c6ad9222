/** Stands for every sign beyond the first 65,536, which a text holds as two units. */
export const ASTRAL = 0x1_00_00;

/** Units of text as stretches, in order and apart: from one up to and without another. */
export type Units = readonly (readonly [from: number, below: number])[];

export const ANY: Units = [[0, ASTRAL + 1]];
export const NONE: Units = [];

export function unitsOf(stretches: Iterable<readonly [from: number, below: number]>): Units {
  const sorted = [...stretches].filter(([from, below]) => from < below).sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, below] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], below);
    else joined.push([from, below]);
  }
  return joined;
}

export function allBut(units: Units): Units {
  const ends = [0, ...units.flat(), ASTRAL + 1];
  return unitsOf(ends.flatMap((end, index) => (index % 2 === 0 ? [[end, ends[index + 1]!] as const] : [])));
}

export function isIn(unit: number, units: Units): boolean {
  return units.some(([from, below]) => unit >= from && unit < below);
}

export function signs(text: string): Units {
  return unitsOf([...text].map(sign => [sign.charCodeAt(0), sign.charCodeAt(0) + 1] as const));
}

export const DIGITS: Units = [[0x30, 0x3a]];
export const WORD: Units = unitsOf([...DIGITS, [0x41, 0x5b], [0x61, 0x7b], [0x5f, 0x60]]);
