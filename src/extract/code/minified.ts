import type { Tree } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';

/** Why a packed script is left out. */
export const MINIFIED = 'minified';

/** Characters: hand-written lines are shorter, and a longer one is a text or a picture in the code. */
const LONG = 1000;
/** Blocks in one line, which no text or picture has. */
const BLOCKS = /(?:\{[^\n{]*){5}/;
const MOST = 0.8;

/**
 * Whether a script was packed by a tool: nearly all of it stands in lines that nobody writes. What it was made of is read
 * elsewhere, or is another's.
 */
export function isMinified(path: string, text: string): boolean {
  if (text.length < LONG || !/\.[cm]?js$/i.test(path)) return false;
  let packed = 0;
  let from = 0;
  while (from < text.length) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    if (to - from > LONG && BLOCKS.test(text.slice(from, to))) packed += to - from;
    from = to + 1;
  }
  return packed > MOST * text.length;
}

/** The same for a script that is too large to be read as code. */
export function readsAsMinified(tree: Tree, path: string): boolean {
  try {
    return isMinified(path, tree.read(path));
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}
