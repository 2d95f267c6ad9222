/** What the Action needs of GitHub's REST interface; routes are written as GitHub documents them. */
export interface GitHubApi {
  /** Reads once, again where the server was at fault. */
  read(route: string, parameters: Parameters): Promise<unknown>;
  /** All pages of a list. */
  list(route: string, parameters: Parameters): Promise<unknown[]>;
  /** Writes, and never a second time by itself: see `surely`. */
  write(route: string, parameters: Parameters): Promise<unknown>;
  /** Name of the account that the token belongs to, as the author of what it writes. */
  login(): Promise<string>;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** A request that GitHub did not grant or did not answer. The message is for whoever wrote the workflow. */
export class ApiError extends Error {
  override name = 'ApiError';
  /** HTTP status; null if there was no answer. */
  readonly status: number | null;
  constructor(status: number | null, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
  /** Whether the server may have done it before it failed. */
  get mayBeDone(): boolean {
    return this.status === null || this.status >= 500;
  }
}

const TRIES = 3;

/**
 * Writes exactly once. After an answer that leaves open whether it was done, it looks before it writes again: a check run,
 * a batch of annotations or a comment must be there neither never nor twice.
 * @param find What was written, if it is there.
 */
export async function surely<Written>(
  write: () => Promise<Written>,
  find: () => Promise<Written | null>,
): Promise<Written> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof ApiError) || !error.mayBeDone) throw error;
      const written = await find();
      if (written !== null) return written;
      if (tries === TRIES) throw error;
    }
  }
}
