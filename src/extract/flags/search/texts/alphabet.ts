import { isIn, type Units } from './units.ts';

/** Units that no automaton can tell apart: some that read well, and how many there are. */
export interface Letter {
  units: readonly number[];
  size: number;
}

/** More than enough to write as many texts as one likes. */
const MAX_UNITS = 12;

/** Groups all units by the sets that they are in; those come first that people write. */
export function alphabetOf(sets: readonly Units[]): Letter[] {
  const distinct = [...new Map(sets.map(set => [JSON.stringify(set), set])).values()];
  const ends = [...new Set([0, 0x1_00_00, ...distinct.flat(2)])].filter(end => end <= 0x1_00_00).sort((a, b) => a - b);
  const letters = new Map<string, { units: number[]; size: number }>();
  for (const [index, from] of ends.slice(0, -1).entries()) {
    const name = distinct.map(set => (isIn(from, set) ? '1' : '0')).join('');
    const letter = letters.get(name) ?? { units: [], size: 0 };
    letters.set(name, letter);
    const below = ends[index + 1]!;
    letter.size += below - from;
    letter.units.push(...pleasant(from, below));
  }
  for (const letter of letters.values())
    letter.units = letter.units.sort((a, b) => rank(a) - rank(b)).slice(0, MAX_UNITS);
  return [...letters.values()].sort((a, b) => rank(a.units[0]!) - rank(b.units[0]!));
}

/** A part of a stretch, its ends and what is printable among it. */
function pleasant(from: number, below: number): number[] {
  const units = new Set([from, below - 1]);
  for (let unit = Math.max(from, 0x20); unit < Math.min(below, 0x7f); unit++) units.add(unit);
  for (let unit = Math.max(from, 0xc0); unit < Math.min(below, 0xc0 + MAX_UNITS); unit++) units.add(unit);
  return [...units];
}

const ORDER = 'abcdefghijklmnopqrstuvwxyz0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ_.@ ';

function rank(unit: number): number {
  const known = ORDER.indexOf(String.fromCharCode(unit));
  return known >= 0 ? known : ORDER.length + unit;
}
