import { isAscii, isUtf8 } from 'node:buffer';
import { UnreadableFile } from '../../model/tree.ts';

/** Folders that are never the product's own work. */
export const FOREIGN_FOLDERS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.childproof-cache',
]);

/**
 * As many bytes decide whether a file is binary, as in git (`buffer_is_binary`): further down, a zero is a sign in a text
 * that somebody wrote.
 */
const LOOKED_AT = 8000;

/** UTF-8 text of a file's bytes. Anything else is refused rather than guessed. */
export function decode(path: string, bytes: Uint8Array): string {
  if (bytes.subarray(0, LOOKED_AT).includes(0)) throw new UnreadableFile(path, 'it is a binary file');
  if (!isUtf8(bytes)) throw new UnreadableFile(path, 'it is not UTF-8 text');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isAscii(bytes) ? buffer.toString('latin1') : buffer.toString('utf8');
}
