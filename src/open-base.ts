import { GitError } from './kit/git/command.ts';
import { baseCommit, renamesSince } from './kit/git/history.ts';
import { gitTree } from './kit/trees/git.ts';
import { memoryTree } from './kit/trees/memory.ts';
import type { Base, RunOptions } from './run.ts';

/** Git would fetch what is missing; a check uses no network. */
const PARTIAL = 'this is a partial clone that does not hold the files of the base; clone without a filter';

/** Opens the commit that a change started from, or says why it cannot be had. */
export function openBase(
  folder: string,
  name: string,
  policyFrom: Base['policyFrom'],
): NonNullable<RunOptions['base']> {
  try {
    const { commit } = baseCommit(folder, name);
    const renames = renamesSince(folder, commit);
    const label = /^[0-9a-f]{40,}$/.test(name) ? commit.slice(0, 7) : name;
    return {
      tree: treeOf(folder, commit),
      name: label,
      pathThen: path => renames.get(path) ?? path,
      renames,
      policyFrom,
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isPartial = /promisor|lazy/i.test(error.message);
    return { missing: isPartial ? PARTIAL : error.message, policyFrom };
  }
}

/** A folder that the commit does not have yet is an empty one. */
function treeOf(folder: string, commit: string) {
  try {
    return gitTree(folder, commit);
  } catch (error) {
    if (error instanceof GitError && /not a tree|does not exist|Not a valid object|exists on disk/i.test(error.message))
      return memoryTree({});
    throw error;
  }
}
