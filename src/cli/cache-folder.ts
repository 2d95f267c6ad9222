import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Cache } from '../model/cache.ts';
import { diskCache } from '../kit/caches/disk.ts';
import type { Io } from './io.ts';

/**
 * Where results are kept: `CHILDPROOF_CACHE`, else the place that the system gives programs for such files. Null if there is
 * none, or if it lies in the folder that is checked: a run leaves nothing there, and takes nothing from it.
 */
export function cacheFolder({ cwd, env }: Pick<Io, 'cwd' | 'env'>, checked: string): string | null {
  const { CHILDPROOF_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  const folder = own
    ? resolve(cwd, own)
    : xdg && isAbsolute(xdg)
      ? join(xdg, 'childproof')
      : local
        ? join(local, 'childproof', 'cache')
        : home
          ? join(home, '.cache', 'childproof')
          : null;
  if (folder === null) return null;
  const way = relative(resolve(cwd, checked), folder);
  return way !== '..' && !way.startsWith(`..${way.includes('\\') ? '\\' : '/'}`) && !isAbsolute(way) ? null : folder;
}

/** The cache of a command, unless it was switched off or the program is one that changes while it is written. */
export function openCache(io: Io, checked: string, isWanted: boolean): { cache: Cache; program: string } | null {
  const folder = isWanted && io.build !== null ? cacheFolder(io, checked) : null;
  return folder === null ? null : { cache: diskCache(folder), program: io.build! };
}
