import type { Git } from './command.ts';
import { GitError, gitIn, isRevision } from './command.ts';

/** The commit that a change started from. */
export interface BaseCommit {
  /** Full id. */
  commit: string;
  /** How it was asked for. */
  name: string;
  /** True if the two histories do not meet here, so that the named commit itself is compared with. */
  isTip: boolean;
}

/** Where the checked-out commit left the named one: their merge base, else the named commit itself. */
export function baseCommit(folder: string, name: string): BaseCommit {
  const git = gitIn(folder);
  if (!isRevision(name)) throw new GitError(`"${name}" is not the name of a commit`);
  const tip = commitOf(git, name);
  if (tip === null) throw new GitError(`there is no commit "${name}" here; a shallow clone does not hold it`);
  try {
    const commit = git(['merge-base', 'HEAD', tip]).toString('utf8').trim();
    return { commit, name, isTip: false };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { commit: tip, name, isTip: true };
  }
}

/** The id of a commit, or null if the repository does not hold it. */
export function commitOf(git: Git, name: string): string | null {
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
      .toString('utf8')
      .trim();
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Parents that a commit names, also those that a shallow clone has cut off. */
export function parentsOf(git: Git, name: string): string[] {
  const head = git(['cat-file', '-p', `${name}^{commit}`])
    .toString('utf8')
    .split('\n\n', 1)[0]!;
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id!);
}

/** Files of the folder as it is now that had another name in the commit: name of now -> name of then. */
export function renamesSince(folder: string, commit: string): ReadonlyMap<string, string> {
  const options = ['--name-status', '-M', '-z', '--no-ext-diff', '--no-textconv', '--relative', '--diff-filter=R'];
  const parts = gitIn(folder)(['diff', ...options, commit, '--', '.'])
    .toString('utf8')
    .split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) renames.set(parts[at + 2]!, parts[at + 1]!);
  return renames;
}
