import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../../model/cache.ts';
import { sha256 } from '../digest.ts';

/** Bytes that the folder may hold before the oldest entries go. */
const MAX_BYTES = 256 * 1024 * 1024;
const ENDING = '.entry';

/**
 * Entries as files of a folder, each with the digest of its value in its first line. Runs may share it: an entry is written
 * in a folder of its own and moved, so that it is there whole or not at all. What cannot be read or written is no entry.
 */
export function diskCache(folder: string, maxBytes: number = MAX_BYTES): Cache {
  const pathOf = (key: string) => join(folder, `${sha256(key).slice('sha256:'.length)}${ENDING}`);
  return {
    get(key) {
      const text = attempt(() => readFileSync(pathOf(key), 'utf8'));
      if (text === null) return null;
      const end = text.indexOf('\n');
      const value = text.slice(end + 1);
      return end > 0 && text.slice(0, end) === sha256(value) ? value : null;
    },
    put(key, value) {
      const path = pathOf(key);
      const own = attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        return mkdtempSync(join(folder, 'new-'));
      });
      if (own === null) return;
      attempt(() => {
        writeFileSync(join(own, 'entry'), `${sha256(value)}\n${value}`, { mode: 0o600 });
        renameSync(join(own, 'entry'), path);
      });
      attempt(() => rmSync(own, { recursive: true, force: true }));
      evict(folder, maxBytes);
    },
  };
}

/** Removes the entries that were written first until the rest fits. */
function evict(folder: string, maxBytes: number): void {
  const entries = (attempt(() => readdirSync(folder)) ?? []).flatMap(name => {
    const path = join(folder, name);
    const stats = name.endsWith(ENDING) ? attempt(() => statSync(path)) : null;
    return stats ? [{ path, size: stats.size, written: stats.mtimeMs }] : [];
  });
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of entries.sort((a, b) => a.written - b.written)) {
    if (total <= maxBytes) return;
    attempt(() => rmSync(path, { force: true }));
    total -= size;
  }
}

/** What the disk answers; null if it refuses. */
function attempt<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
