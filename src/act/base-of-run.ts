import type { Git } from '../kit/git/command.ts';
import { GitError } from '../kit/git/command.ts';
import { commitOf, parentsOf } from '../kit/git/history.ts';
import type { RunEvent } from './event.ts';

/** Parents reach a shallow clone with this depth. */
const DEPTH = ['--no-tags', '--no-recurse-submodules', '--depth=2'];

/**
 * The commit that a run's change starts from. A pull request is checked out as a merge whose first parent is the base as
 * it is now: the merge against it is exactly what the change does. A shallow clone is asked for one commit more.
 * @returns The name of a commit that is here, or why there is none.
 */
export function baseOfRun(event: RunEvent, git: Git): { name: string } | { missing: string; isOther?: true } {
  let wanted: string | null = null;
  try {
    const isMerge = event.name === 'pull_request' && event.head !== null;
    const parents = isMerge ? parentsOf(git, 'HEAD') : [];
    const fromMerge = parents.length === 2 && parents[1] === event.head ? parents[0]! : null;
    if (!holdsChange(event, git))
      return { missing: `what is checked out is not the change (${event.head?.slice(0, 7)})`, isOther: true };
    wanted = fromMerge ?? event.base;
    if (wanted === null) return { missing: `the event "${event.name}" names no commit that the change starts from` };
    if (commitOf(git, wanted) !== null) return { name: wanted };
    git(['fetch', ...DEPTH, 'origin', fromMerge === null ? wanted : event.sha || wanted]);
    return commitOf(git, wanted) === null
      ? { missing: `commit ${wanted.slice(0, 7)} is neither in this clone nor at its origin` }
      : { name: wanted };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return {
      missing:
        wanted === null
          ? `the history cannot be read (${error.message})`
          : `commit ${wanted.slice(0, 7)} is not in this clone, and fetching it failed (${error.message})`,
    };
  }
}

/**
 * Whether the checkout is the head of the change or holds it. `pull_request_target` checks out the base by itself: compared
 * with itself, everything would be known.
 */
function holdsChange({ head }: RunEvent, git: Git): boolean {
  if (head === null) return true;
  if (commitOf(git, 'HEAD') === head || parentsOf(git, 'HEAD').includes(head)) return true;
  if (commitOf(git, head) === null) return false;
  return git(['rev-list', '--max-count=1', head, '--not', 'HEAD']).length === 0;
}
