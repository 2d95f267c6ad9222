/** How an application writes a birth date into the context of a flag. */
export const BIRTH_DATE_FORMATS = ['date', 'date-time', 'seconds', 'milliseconds', 'year'] as const;
export type BirthDateFormat = (typeof BIRTH_DATE_FORMATS)[number];

/**
 * Everything in a context that carries the age of a person. All of it is set together, so that nobody is fifteen years
 * old and in the band of adults.
 */
export interface FlagAudience {
  /** The age in whole years. Numbers unless it says that the application sends texts, or either. */
  age: { attribute: string; type: 'number' | 'text' | 'both' };
  birthDate: { attribute: string; format: BirthDateFormat } | null;
  /** Name of each band -> the ages from the first up to, and without, the second. */
  band: { attribute: string; values: Readonly<Record<string, readonly [from: number, below: number]>> } | null;
  /** A yes or no that is `when` for everybody below the age of majority. */
  minor: { attribute: string; when: boolean } | null;
}

/** The usual case: one attribute with the age as a number. */
export function ageIn(attribute: string): FlagAudience {
  return { age: { attribute, type: 'number' }, birthDate: null, band: null, minor: null };
}
