import { sha256 } from '../../kit/digest.ts';
import type { Tree } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import type { CodeFile } from './files.ts';
import { splitWords } from './tokens.ts';
import { componentName, nameOfFile } from './vue/names.ts';

/** What one reading of a file yields: enough to decide whether it must be parsed. */
export interface IndexedFile {
  path: string;
  /** Without a byte order mark, so that columns are those an editor shows. */
  text: string;
  digest: string;
  /** Every word of every identifier, comment and string. */
  tokens: ReadonlySet<string>;
  /** Every identifier, key and word of a string as it is written. */
  names: ReadonlySet<string>;
  /** Whether the text could hold JSX: a cheap test, wrong only in the direction of parsing too much. */
  mayHoldJsx: boolean;
}

export type IndexResult = IndexedFile | { path: string; problem: string };

/** Reads a file once. A file that cannot be read is a result with its reason, never an exception. */
export function indexFile(tree: Tree, file: Pick<CodeFile, 'path'>): IndexResult {
  try {
    const content = tree.read(file.path);
    const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
    const names = namesIn(text);
    if (isSingleFile(file.path)) for (const name of componentNames(file.path, text)) names.add(name);
    return {
      path: file.path,
      text,
      // Reading refuses all but exact UTF-8, so the digest of the text is the digest of the file's bytes.
      digest: sha256(content),
      names,
      tokens: tokensOf(names),
      mayHoldJsx: !/\.[cm]?ts$/i.test(file.path) && /<\/|\/>/.test(text),
    };
  } catch (error) {
    if (error instanceof UnreadableFile) return { path: file.path, problem: error.message };
    throw error;
  }
}

const isSingleFile = (path: string) => /\.vue$/i.test(path);

/** Names of components that the text does not write as script does: its own, which the file has, and `<report-button>`. */
function componentNames(path: string, text: string): string[] {
  return [nameOfFile(path), ...(text.match(/(?<=<)[a-z]+(-[a-z]+)+/g) ?? []).map(componentName)];
}

/** Words that TypeScript also uses as modifiers: names only before a value. */
const MODIFIERS = ['private', 'public'];

export function namesIn(text: string): Set<string> {
  const names = new Set(text.match(/[\w$\u0080-\uffff]+/g));
  for (const word of MODIFIERS) {
    if (names.has(word) && !new RegExp(`\\b${word}['"]?\\s*[:=?!]`).test(text)) names.delete(word);
  }
  return names;
}

export function tokensOf(names: ReadonlySet<string>): Set<string> {
  const tokens = new Set<string>();
  for (const name of names) for (const word of splitWords(name)) tokens.add(word);
  return tokens;
}
