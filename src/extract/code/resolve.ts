import { folderOf, joinPath } from '../../kit/path.ts';
import type { Tree } from '../../model/tree.ts';
import { packageOf } from './imports.ts';
import { aliasReader } from './links/aliases.ts';
import { ownPackages } from './links/packages.ts';
import { normalised } from './links/paths.ts';
import { kitAliases } from './links/svelte-kit.ts';

const PLAIN = ['.tsx', '.ts', '.jsx', '.js', '.mts', '.mjs', '.cts', '.cjs', '.vue', '.svelte'];
/** React Native takes the file of the platform that is built for; each is to do the same (Metro, `sourceExts`). */
const PLATFORMS = ['.native', '.ios', '.android', '.web'];
const ENDINGS = [
  ...PLAIN,
  ...PLATFORMS.flatMap(platform => ['.tsx', '.ts', '.jsx', '.js'].map(ending => platform + ending)),
];

/** Where an import leads: a file of the tree, a package from outside, or nowhere that is known. */
export type Target = { path: string } | 'package' | null;

export type Resolve = (from: string, specifier: string) => Target;

/**
 * Follows an import specifier to a file of the tree: a relative path, an alias of the compiler configuration, a package of
 * the tree, or an alias without a declaration (`@/chat/bubble`) whose tail only one file has.
 */
export function resolver(tree: Tree): Resolve {
  const paths = new Set(tree.list().map(entry => entry.path));
  const manifests = [...paths].filter(path => /(^|\/)package\.json$/.test(path));
  const packages = ownPackages(tree, manifests);
  const aliasesOf = aliasReader(tree, paths, packages.folderOf);
  const kitOf = kitAliases(tree, paths);
  const fileAt = (stem: string): string | null => {
    if (paths.has(stem)) return stem;
    // TypeScript sources import `./x.js` and mean `./x.ts`.
    const bare = stem.replace(/\.[cm]?jsx?$/, '');
    for (const base of [bare, joinPath(bare, 'index')]) {
      const ending = ENDINGS.find(one => paths.has(base + one));
      if (ending) return base + ending;
    }
    return null;
  };
  const firstOf = (stems: readonly string[]): Target => {
    for (const stem of stems) {
      const path = fileAt(stem);
      if (path !== null) return { path };
    }
    return null;
  };
  let tails: ReadonlyMap<string, string | null> | null = null;
  const byTail = (specifier: string): Target => {
    const alias = /^(?:[@~#][\w-]*|src|app)\/(.+)$/.exec(specifier)?.[1]?.replace(/\.[cm]?[jt]sx?$/, '');
    if (alias === undefined || !(alias.includes('/') || /^[@~#]?\//.test(specifier))) return null;
    const path = (tails ??= tailsOf(paths)).get(alias);
    return path ? { path } : null;
  };
  const follow: Resolve = (from, specifier) => {
    if (/^\.{1,2}(\/|$)/.test(specifier)) return firstOf([normalised(joinPath(folderOf(from), specifier))]);
    const found =
      firstOf(aliasesOf(from, specifier)) ??
      firstOf(kitOf(from, specifier)) ??
      (specifier.startsWith('#') ? firstOf(packages.privateCandidates(from, specifier)) : null) ??
      firstOf(packages.candidates(specifier)) ??
      byTail(specifier);
    if (found) return found;
    return packageOf(specifier) !== null && !/^([@~#]|\$\w+)\//.test(specifier) ? 'package' : null;
  };
  const known = new Map<string, Target>();
  return (from, specifier) => {
    const key = `${folderOf(from)}\0${specifier}`;
    let target = known.get(key);
    if (target === undefined) known.set(key, (target = follow(from, specifier)));
    return target;
  };
}

/** The ends of all paths, without endings and `index`; null for one that several files share. */
function tailsOf(paths: ReadonlySet<string>): ReadonlyMap<string, string | null> {
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
  return tails;
}
