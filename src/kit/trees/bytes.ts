import { UnreadableFile } from '../../model/tree.ts';

/** Folders that are never the product's own work. */
export const FOREIGN_FOLDERS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.childproof-cache',
]);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 text of a file's bytes. Anything else is refused rather than guessed. */
export function decode(path: string, bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new UnreadableFile(path, 'it is a binary file');
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new UnreadableFile(path, 'it is not UTF-8 text', { cause });
  }
}
