/** Below this age a person is a child (UK Age Appropriate Design Code, UN Convention on the Rights of the Child). */
export const ADULT_AGE = 18;

/** An age band: whole years, `to` inclusive, null for an open end; or the visitor whose age nobody knows. */
export interface Band {
  name: string;
  from: number;
  to: number | null;
}

/** Age unknown is a child until somebody proves otherwise: `from` is 0 so that every age comparison treats it as the youngest. */
export const UNKNOWN_BAND: Band = { name: 'unknown', from: 0, to: null };

/** The bands of the Age Appropriate Design Code, annex B, with the adults after them. */
export const DEFAULT_BANDS: readonly Band[] = ['0-5', '6-9', '10-12', '13-15', '16-17', '18+'].map(parseBandOrThrow);

/** Reads `13-15` or `18+`; null for anything else. */
export function parseBand(name: string): Band | null {
  const match = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(name);
  if (!match) return null;
  const from = Number(match[1]);
  const to = match[2] === undefined ? null : Number(match[2]);
  return to !== null && to < from ? null : { name, from, to };
}

function parseBandOrThrow(name: string): Band {
  const band = parseBand(name);
  if (!band) throw new Error(`not an age band: ${name}`);
  return band;
}

/** A band that straddles an age is judged as its youngest member, so `16+` holds children. */
export function reachesBelow(band: Band, age: number): boolean {
  return band.from < age;
}

/** `ages 13-15`, `unknown age`: a band inside a sentence. */
export function bandInWords(band: Band): string {
  return band.name === UNKNOWN_BAND.name ? 'unknown age' : `ages ${band.name}`;
}
