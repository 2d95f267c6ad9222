import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all, with the folders it needs: whoever reads it meanwhile gets the old text, and so does
 * everybody if the disk is full. Throws what the disk says.
 */
export function writeWhole(path: string, text: string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  // In the same folder, so that the move stays on one disk.
  const own = mkdtempSync(join(folder, `.${basename(path)}-`));
  try {
    writeFileSync(join(own, 'draft'), text);
    renameSync(join(own, 'draft'), path);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
