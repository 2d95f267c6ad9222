import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Tree, TreeEntry } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import { compareText } from '../../model/place.ts';
import { sha256 } from '../digest.ts';
import { decode, FOREIGN_FOLDERS } from './bytes.ts';

/** The work tree below a folder. Links are followed only inside it and only to files; nothing is ever executed. */
export function diskTree(folder: string): Tree {
  const root = realpathSync(folder);
  let entries: TreeEntry[] | null = null;
  const known = () => (entries ??= walk(root));
  let byPath: ReadonlyMap<string, TreeEntry> | null = null;
  let last: { path: string; bytes: Uint8Array } | null = null;
  const bytesOf = (path: string): Uint8Array => {
    // Who reads a file often asks for its digest next.
    if (last?.path === path) return last.bytes;
    const bytes = readBytes(path);
    last = { path, bytes };
    return bytes;
  };
  const readBytes = (path: string): Uint8Array => {
    byPath ??= new Map(known().map(entry => [entry.path, entry]));
    const entry = byPath.get(path);
    if (!entry) throw new UnreadableFile(path, 'there is no such file');
    if (entry.problem) throw new UnreadableFile(path, entry.problem);
    try {
      return readFileSync(join(root, path));
    } catch (cause) {
      throw new UnreadableFile(
        path,
        `it cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
        { cause },
      );
    }
  };
  return {
    list: known,
    read: path => decode(path, bytesOf(path)),
    digest: path => sha256(bytesOf(path)),
  };
}

function walk(root: string): TreeEntry[] {
  const found: TreeEntry[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const item of itemsOf(root, folder, found)) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      const full = `${root}${sep}${path}`;
      if (item.isDirectory()) {
        if (!FOREIGN_FOLDERS.has(item.name)) folders.push(path);
      } else if (item.isFile()) {
        found.push({ path, size: lstatSync(full).size });
      } else if (item.isSymbolicLink()) {
        found.push(linkEntry(root, full, path));
      }
    }
  }
  return found.sort((a, b) => compareText(a.path, b.path));
}

/** What a folder holds. One that cannot be read is listed with the reason, so that nothing below it is missed in silence. */
function itemsOf(root: string, folder: string, found: TreeEntry[]) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    found.push({
      path: folder,
      size: 0,
      problem: `it is a folder that cannot be read (${code})`,
    });
    return [];
  }
}

/** A link to a file inside the folder reads as that file; any other link is listed with the reason it is refused. */
function linkEntry(root: string, full: string, path: string): TreeEntry {
  try {
    const target = realpathSync(full);
    if (target !== root && !target.startsWith(root + sep))
      return { path, size: 0, problem: 'it is a link that leaves the repository' };
    const stats = statSync(target);
    if (stats.isDirectory()) return { path, size: 0, problem: 'it is a link to a folder' };
    return stats.isFile() ? { path, size: stats.size } : { path, size: 0, problem: 'it is not a plain file' };
  } catch {
    return { path, size: 0, problem: 'it is a link that leads nowhere' };
  }
}
