/** What a verdict has to say of a flag that is meant to be misread. */
export interface Wanted {
  verdict: string;
  /** Who gets it, as a report names them. */
  who: string;
  share?: number;
  /** The attributes that the person found has, as an application names them; left out where others do as well. */
  attributes?: Readonly<Record<string, unknown>>;
  /** From when on, the first minute. */
  from?: string;
}

const ALL = 'ages 0-17 and age unknown';
const nobody: Wanted = { verdict: 'safe', who: 'nobody' };

/**
 * Thirteen ways to be wrong about a flag, with what is so in a system whose rules can say all of it. Each is asked for
 * `true` as children get it, of an application that itself opens where the file decides nothing.
 */
export const TRICKS = {
  /** Older than 15 in a plan for families, which was meant to be 16 and older. */
  'off-by-one': { verdict: 'witness', who: 'ages 16-17', attributes: { age: 16, plan: 'family' } },
  /** Closed to the bands of children, open otherwise: also to a child whose band is not sent. */
  'fail-open': { verdict: 'witness', who: ALL },
  /** From 17 on by a shared part, in one country, from a version on, with an address, and one in a hundred of those. */
  deep: { verdict: 'witness', who: 'age 17', share: 0.01 },
  /** Half of the adults, and no share at all of the rest. */
  'zero-share': nobody,
  /** Two halves of one hash that never meet: only who counts them as independent finds a quarter. */
  'one-hash': nobody,
  /** An age that is not there counts as an adult's. */
  'missing-age': { verdict: 'witness', who: 'age unknown' },
  /** Closed today, and open to everybody from a moment on. */
  'time-bomb': { verdict: 'witness', who: ALL, from: '2030-01-01T00:00' },
  /** The rest of a division by 7 is 3. */
  modulo: { verdict: 'witness', who: 'ages 3, 10 and 17' },
  /** Off, so that the application's own default counts. */
  'switched-off': { verdict: 'witness', who: ALL },
  /** Nine attributes with seven values each, all of which must fit, and the age of an adult. */
  wide: nobody,
  /** The same nine, each of which shuts, one after the other. */
  'wide-in-a-row': nobody,
  /** One in ten thousand of everybody. */
  tiny: { verdict: 'witness', who: ALL, share: 0.0001 },
  /** From 16 on the rule ends in something that is not there, so that the application's own default counts. */
  typo: { verdict: 'witness', who: 'ages 16-17' },
} as const satisfies Readonly<Record<string, Wanted>>;

export type Trick = keyof typeof TRICKS;
