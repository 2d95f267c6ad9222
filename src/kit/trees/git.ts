import { extname } from 'node:path/posix';
import type { Tree, TreeEntry } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import { compareText } from '../../model/place.ts';
import { sha256 } from '../digest.ts';
import { gitIn, isRevision } from '../git/command.ts';
import { decode, FOREIGN_FOLDERS } from './bytes.ts';

interface Blob {
  id: string;
  size: number;
  problem?: string;
}

/** Files up to this size are brought together with others of their kind. */
const SMALL = 1024 * 1024;

/** The files of one commit below `folder`, read from the object store: nothing is checked out. */
export function gitTree(folder: string, commit: string): Tree {
  const git = gitIn(folder);
  if (!isRevision(commit)) throw new Error(`not a commit: ${commit}`);
  const blobs = new Map<string, Blob>();
  // `:./` is the folder itself; without --full-tree git would look for the folder's path once more inside it.
  const listing = git(['ls-tree', '-r', '-z', '--long', '--full-tree', `${commit}:./`]).toString('utf8');
  for (const line of listing.split('\0')) {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
    if (!match) continue;
    const [, mode, , id, size, path] = match as unknown as [string, string, string, string, string, string];
    if (path.split('/').some(part => FOREIGN_FOLDERS.has(part))) continue;
    const problem = mode === '120000' ? 'it is a link' : mode === '160000' ? 'it is a submodule' : undefined;
    blobs.set(path, { id, size: Number(size) || 0, ...(problem ? { problem } : {}) });
  }
  const entries: TreeEntry[] = [...blobs]
    .map(([path, { size, problem }]) => ({ path, size, ...(problem ? { problem } : {}) }))
    .sort((a, b) => compareText(a.path, b.path));
  const known = new Map<string, Uint8Array>();
  const bytesOf = (path: string): Uint8Array => {
    const blob = blobs.get(path);
    if (!blob) throw new UnreadableFile(path, 'there is no such file');
    if (blob.problem) throw new UnreadableFile(path, blob.problem);
    // A process for each file would take minutes; who reads one file of a kind reads the others as well.
    if (!known.has(blob.id)) {
      const alike = [...blobs].filter(([other, one]) => extname(other) === extname(path) && !one.problem);
      const wanted = [blob, ...alike.map(([, one]) => one).filter(({ size }) => size <= SMALL)];
      for (const [id, bytes] of blobsOf(wanted)) known.set(id, bytes);
    }
    const bytes = known.get(blob.id);
    if (!bytes) throw new UnreadableFile(path, 'git does not hold its content here');
    return bytes;
  };
  const blobsOf = (wanted: readonly Blob[]) => {
    const ids = [...new Set(wanted.map(({ id }) => id))].filter(id => !known.has(id));
    return readBatch(git(['cat-file', '--batch'], `${ids.join('\n')}\n`));
  };
  return { list: () => entries, read: path => decode(path, bytesOf(path)), digest: path => sha256(bytesOf(path)) };
}

/** What `git cat-file --batch` prints: for each object a line `<id> <type> <size>`, the bytes and a line end. */
function* readBatch(output: Buffer): Generator<[id: string, bytes: Uint8Array]> {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [id = '', type, size] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    yield [id, output.subarray(at, at + Number(size))];
    at += Number(size) + 1;
  }
}
