/** What a file is read as. `policy` covers rules, policies, vocabulary and the baseline of the checked repository itself. */
export type SourceRole = 'manifest' | 'flags' | 'code' | 'policy';

/**
 * A file that the run looked at, or decided not to.
 * `skipped` means "not in scope, on purpose"; `failed` means "in scope and not understood", which makes the run incomplete.
 */
export interface Source {
  path: string;
  role: SourceRole;
  status: 'read' | 'skipped' | 'failed';
  /** Why it was skipped or failed; null when read. */
  reason: string | null;
  /** `sha256:…`, or null when the bytes were never read. */
  digest: string | null;
  /** Set where it failed before too: then it is shown, and does not fail the run. */
  known?: 'diff' | 'baseline';
}
