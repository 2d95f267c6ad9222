import type { Place } from './place.ts';

/** `childproof-disable-next-line RULE -- reason until=2027-01-31 owner=@team`, written as a comment above a line. */
export interface Directive {
  rules: readonly string[];
  reason: string;
  owner: string | null;
  /** Last day on which it counts, YYYY-MM-DD. */
  until: string | null;
  at: Place;
  /** The line it is about: the next one that is neither blank nor a comment. */
  line: number;
  /** Text of that line without the blanks around it: a directive that was moved to another line is another one. */
  target: string;
  /** Why it does not count as it stands; null if it is well formed. */
  problem: string | null;
}
