/** The outside world as the commands see it; tests hand in their own. */
export interface Io {
  cwd: string;
  out(text: string): void;
  err(text: string): void;
  /** `YYYY-MM-DD`, the day of the run. */
  today: string;
  isTerminal: boolean;
  width: number;
  env: Readonly<Record<string, string | undefined>>;
}

/** A usage mistake: the message is for a person, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
