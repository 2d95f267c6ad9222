import { folderOf, joinPath } from '../../kit/path.ts';
import { packageOf } from './imports.ts';

const ENDINGS = ['.tsx', '.ts', '.jsx', '.js', '.mts', '.mjs', '.cts', '.cjs'];

/** Where an import leads: a file of the tree, a package from outside, or nowhere that is known. */
export type Target = { path: string } | 'package' | null;

/**
 * Follows an import specifier to a file of the tree: a relative path, or an alias (`@/chat/bubble`, `~/chat/bubble`) whose
 * tail only one file has.
 */
export function resolver(paths: ReadonlySet<string>): (from: string, specifier: string) => Target {
  const tails = new Map<string, string | null>();
  for (const path of paths) {
    const ending = ENDINGS.find(one => path.endsWith(one));
    if (!ending) continue;
    const stem = path.slice(0, -ending.length).replace(/\/index$/, '');
    for (let slash = stem.indexOf('/'); slash >= 0; slash = stem.indexOf('/', slash + 1)) {
      const tail = stem.slice(slash + 1);
      tails.set(tail, tails.has(tail) && tails.get(tail) !== path ? null : path);
    }
  }
  const fileAt = (stem: string): string | null => {
    if (paths.has(stem)) return stem;
    // TypeScript sources import `./x.js` and mean `./x.ts`.
    const bare = stem.replace(/\.[cm]?jsx?$/, '');
    const found = [bare, `${bare}/index`]
      .flatMap(one => ENDINGS.map(ending => one + ending))
      .find(one => paths.has(one));
    return found ?? null;
  };
  return (from, specifier) => {
    if (/^\.{1,2}(\/|$)/.test(specifier)) {
      const path = fileAt(normalised(joinPath(folderOf(from), specifier)));
      return path === null ? null : { path };
    }
    const alias = /^(?:[@~#][\w-]*|src|app)\/(.+)$/.exec(specifier)?.[1]?.replace(/\.[cm]?[jt]sx?$/, '');
    const path = alias?.includes('/') || /^[@~#]?\//.test(specifier) ? tails.get(alias ?? '') : undefined;
    if (path) return { path };
    return packageOf(specifier) !== null && !/^[@~#]\//.test(specifier) ? 'package' : null;
  };
}

function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
