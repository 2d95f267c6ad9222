import { sha256 } from '../../kit/digest.ts';
import type { Tree } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import type { CodeFile } from './files.ts';
import { splitWords } from './tokens.ts';

/** What one reading of a file yields: enough to decide whether it must be parsed. */
export interface IndexedFile {
  path: string;
  /** Without a byte order mark, so that columns are those an editor shows. */
  text: string;
  digest: string;
  /** Every word of every identifier, comment and string. */
  tokens: ReadonlySet<string>;
  /** Whether the text could hold JSX: a cheap test, wrong only in the direction of parsing too much. */
  mayHoldJsx: boolean;
}

export type IndexResult = IndexedFile | { path: string; problem: string };

/** Reads a file once. A file that cannot be read is a result with its reason, never an exception. */
export function indexFile(tree: Tree, file: Pick<CodeFile, 'path'>): IndexResult {
  try {
    const text = tree.read(file.path);
    return {
      path: file.path,
      text: text.startsWith('\uFEFF') ? text.slice(1) : text,
      // Reading refuses all but exact UTF-8, so the digest of the text is the digest of the file's bytes.
      digest: sha256(text),
      tokens: tokensOf(text),
      mayHoldJsx: !/\.[cm]?ts$/i.test(file.path) && /<\/|\/>/.test(text),
    };
  } catch (error) {
    if (error instanceof UnreadableFile) return { path: file.path, problem: error.message };
    throw error;
  }
}

export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  for (const identifier of new Set(text.match(/[\w$\u0080-\uffff]+/g))) {
    for (const word of splitWords(identifier)) tokens.add(word);
  }
  return tokens;
}
