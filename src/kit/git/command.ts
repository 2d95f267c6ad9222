import { spawnSync } from 'node:child_process';

/** Options that keep git from running anything the checked repository configures. */
const INERT = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** Git said no; the message is its own last line. */
export class GitError extends Error {
  override name = 'GitError';
}

export type Git = (args: readonly string[], input?: string) => Buffer;

/** Runs git in a folder, without a shell. Throws `GitError` where git fails or is not there. */
export function gitIn(folder: string): Git {
  return (args, input) => {
    // A folder of another owner is refused by git otherwise; nothing of it is run either way.
    const safe = ['-c', 'safe.directory=*'];
    // A partial clone gets what it lacks from its origin by itself; the network is used where that was asked for.
    const alone = args[0] === 'fetch' ? [] : ['-c', 'protocol.allow=never'];
    const { status, stdout, stderr, error } = spawnSync('git', [...INERT, ...safe, ...alone, ...args], {
      cwd: folder,
      maxBuffer: 1024 * 1024 * 1024,
      ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    });
    if (error) throw new GitError(`git cannot be run (${(error as NodeJS.ErrnoException).code ?? error.message})`);
    if (status !== 0) throw new GitError(reasonIn(stderr.toString('utf8')) ?? `git ended with ${status}`);
    return stdout;
  };
}

/** A name of a commit that git may be given: none that it could take for an option or a list of commits. */
export function isRevision(name: string): boolean {
  return /^[A-Za-z0-9_./^~@{}+-]+$/.test(name) && !name.startsWith('-') && !name.includes('..');
}

/** The line that says what is wrong; advice follows it. */
function reasonIn(text: string): string | null {
  const lines = text.trim().split('\n');
  return lines.findLast(line => /^(fatal|error):/.test(line)) ?? (lines.at(-1) || null);
}
