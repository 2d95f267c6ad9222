import type { Tree } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import { compareText } from '../../model/place.ts';
import { sha256 } from '../digest.ts';

/** Files held in memory: examples inside rules, tests, editor buffers. */
export function memoryTree(files: Readonly<Record<string, string>>): Tree {
  const paths = Object.keys(files).sort(compareText);
  const textOf = (path: string) => {
    if (!Object.hasOwn(files, path)) throw new UnreadableFile(path, 'there is no such file');
    return files[path]!;
  };
  return {
    list: () => paths.map(path => ({ path, size: Buffer.byteLength(files[path]!) })),
    read: textOf,
    digest: path => sha256(textOf(path)),
  };
}
