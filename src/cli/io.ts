/** The outside world as the commands see it; tests hand in their own. */
export interface Io {
  cwd: string;
  out(text: string): void;
  err(text: string): void;
  /** All of standard input; left out where there is none. */
  input?(): Promise<string>;
  /** `YYYY-MM-DD`, the day of the run. */
  today: string;
  isTerminal: boolean;
  width: number;
  /** Names the build of the program; null where it runs from its sources, which change while it is written. */
  build: string | null;
  env: Readonly<Record<string, string | undefined>>;
}

/** A usage mistake: the message is for a person, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
