import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskTree } from './kit/trees/disk.ts';
import { loadLibrary } from './load/index.ts';
import type { Library } from './load/index.ts';
import { VERSION } from './generated/version.ts';

export { VERSION };

/** Folder of this module: `dist` when bundled, `src` in development. */
const here = import.meta.dirname;

/** The repository or package that this program belongs to: where rules, policies and schemas lie as files. */
export const home = join(here, '..');

/** The built-in library: the printed pack beside the bundle, or the folders it is printed from. */
export function builtInLibrary(): Library {
  const pack = join(here, 'pack.json');
  if (existsSync(pack)) return JSON.parse(readFileSync(pack, 'utf8')) as Library;
  const { library, notices } = loadLibrary(diskTree(home));
  if (notices.length > 0)
    throw new Error(`the built-in library is broken: ${notices.map(notice => notice.message).join('; ')}`);
  return library;
}
