import { allBut, ASTRAL, signs, unitsOf, type Units } from './units.ts';

/** In what the pattern languages of vendors differ. */
export interface Dialect {
  /** Whether a sign beyond the first 65,536 is one sign to a pattern; else it is two. */
  byPoint: boolean;
  space: Units;
  /** What `.` stands for. */
  dot: Units;
  /** What the language reads otherwise than JavaScript does, or not at all. */
  strange: RegExp | null;
}

const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

export const JAVASCRIPT: Dialect = {
  byPoint: false,
  space: signs(SPACES),
  dot: allBut(signs('\n\r\u2028\u2029')),
  strange: null,
};

/** The same with the flag `u`. */
export const JAVASCRIPT_POINTS: Dialect = { ...JAVASCRIPT, byPoint: true };

/** The language of Go, and of the port that vendors take along. */
export const RE2: Dialect = {
  byPoint: true,
  space: signs('\t\n\f\r '),
  dot: allBut(signs('\n')),
  strange: /\\(?![dDwWsSntrfvbB]|[^A-Za-z0-9])|\(\?(?!:)|\[\^?\]|\[:|-\\[dDsSwW]|\\[dDsSwW]-|\[[^\]]*\\[bB]/,
};

/** The same sign in upper and lower case; null for signs of which only Unicode's tables could say. */
export function foldedUnits(unit: number, { byPoint }: Dialect): Units | null {
  if (unit >= 0x80) return null;
  const lower = String.fromCharCode(unit).toLowerCase();
  // Where all of Unicode is folded, two more signs are the same as a letter of ASCII.
  const more = !byPoint ? '' : lower === 'k' ? '\u212a' : lower === 's' ? '\u017f' : '';
  return signs(lower + lower.toUpperCase() + more);
}

let lowered: Map<string, number[]> | null = null;

/** All units that become this sign when a text is made lower case. */
export function loweredUnits(sign: string): Units {
  if (lowered === null) {
    lowered = new Map();
    for (let unit = 0; unit < ASTRAL; unit++) {
      const to = String.fromCharCode(unit).toLowerCase();
      lowered.set(to, [...(lowered.get(to) ?? []), unit]);
    }
  }
  return unitsOf((lowered.get(sign) ?? []).map(unit => [unit, unit + 1] as const));
}
