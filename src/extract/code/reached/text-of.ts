import type { Tree } from '../../../model/tree.ts';
import { UnreadableFile } from '../../../model/tree.ts';

/** The text of a file that is only searched for words; none where it cannot be read, which is told elsewhere. */
export function textOf(tree: Tree, path: string): string {
  try {
    return tree.read(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}
