import { execFileSync } from 'node:child_process';
import type { Tree, TreeEntry } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import { compareText } from '../../model/place.ts';
import { sha256 } from '../digest.ts';
import { decode, FOREIGN_FOLDERS } from './bytes.ts';

/** Options that keep git from running anything the checked repository configures. */
const INERT = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** The files of one commit below `folder`, read from the object store: nothing is checked out. */
export function gitTree(folder: string, commit: string): Tree {
  const git = (...args: string[]) =>
    execFileSync('git', [...INERT, ...args], {
      cwd: folder,
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  if (!/^[A-Za-z0-9_./^~@{}-]+$/.test(commit) || commit.startsWith('-')) throw new Error(`not a commit: ${commit}`);
  const objects = new Map<string, { id: string; size: number; problem?: string }>();
  // `:./` is the folder itself; without --full-tree git would look for the folder's path once more inside it.
  for (const line of git('ls-tree', '-r', '-z', '--long', '--full-tree', `${commit}:./`).toString('utf8').split('\0')) {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
    if (!match) continue;
    const [, mode, , id, size, path] = match as unknown as [string, string, string, string, string, string];
    if (path.split('/').some(part => FOREIGN_FOLDERS.has(part))) continue;
    const problem = mode === '120000' ? 'it is a link' : mode === '160000' ? 'it is a submodule' : undefined;
    objects.set(path, { id, size: Number(size) || 0, ...(problem ? { problem } : {}) });
  }
  const entries: TreeEntry[] = [...objects]
    .map(([path, { size, problem }]) => ({ path, size, ...(problem ? { problem } : {}) }))
    .sort((a, b) => compareText(a.path, b.path));
  const bytesOf = (path: string): Uint8Array => {
    const object = objects.get(path);
    if (!object) throw new UnreadableFile(path, 'there is no such file');
    if (object.problem) throw new UnreadableFile(path, object.problem);
    return git('cat-file', 'blob', object.id);
  };
  return { list: () => entries, read: path => decode(path, bytesOf(path)), digest: path => sha256(bytesOf(path)) };
}
