import { folderOf, joinPath } from '../../kit/path.ts';
import type { Tree } from '../../model/tree.ts';
import { packageOf } from './imports.ts';
import { aliasReader } from './links/aliases.ts';
import { bundlerAliases } from './links/bundler-aliases.ts';
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
 * the tree, a path from the root of its package (`/server/people`, as Meteor and Vite have it), or an alias without a
 * declaration (`@/chat/bubble`) whose tail only one file has.
 */
export function resolver(tree: Tree): Resolve {
  const paths = new Set(tree.list().map(entry => entry.path));
  const manifests = [...paths].filter(path => /(^|\/)package\.json$/.test(path));
  const packages = ownPackages(tree, manifests);
  const aliasesOf = aliasReader(tree, paths, packages.folderOf);
  const kitOf = kitAliases(tree, paths);
  const bundledOf = bundlerAliases(tree, paths);
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
  const roots = new Set(['', ...manifests.map(folderOf)]);
  const rootsOf = (from: string): string[] => foldersUp(folderOf(from)).filter(folder => roots.has(folder));
  let tails: ReadonlyMap<string, readonly string[]> | null = null;
  const byTail = (from: string, specifier: string): Target => {
    const alias = /^(?:[@~#][\w-]*|~~|@@|src|app)\/(.+)$/.exec(specifier)?.[1]?.replace(/\.[cm]?[jt]sx?$/, '');
    if (alias === undefined || !(alias.includes('/') || /^(?:[@~#]?|~~|@@)\//.test(specifier))) return null;
    const found = (tails ??= tailsOf(paths)).get(alias) ?? [];
    // `@vendor/lib/friends` may be a package of somebody else: only what is surely the own app's is looked for near by.
    const path = found.length > 1 && !OF_OWN_APP.test(specifier) ? null : nearest(found, from);
    return path ? { path } : null;
  };
  const follow: Resolve = (from, specifier) => {
    if (/^\.{1,2}(\/|$)/.test(specifier)) return firstOf([normalised(joinPath(folderOf(from), specifier))]);
    if (/^\/[^/]/.test(specifier)) return firstOf(rootsOf(from).map(root => joinPath(root, specifier.slice(1))));
    const found =
      firstOf(aliasesOf(from, specifier)) ??
      firstOf(kitOf(from, specifier)) ??
      (specifier.startsWith('#') ? firstOf(packages.privateCandidates(from, specifier)) : null) ??
      firstOf(packages.candidates(specifier)) ??
      firstOf(bundledOf(from, specifier)) ??
      byTail(from, specifier);
    if (found) return found;
    return packageOf(specifier) !== null && !/^(?:[@~#]|~~|@@|\$\w+)\//.test(specifier) ? 'package' : null;
  };
  const known = new Map<string, Target>();
  return (from, specifier) => {
    const key = `${folderOf(from)}\0${specifier}`;
    let target = known.get(key);
    if (target === undefined) known.set(key, (target = follow(from, specifier)));
    return target;
  };
}

/** The folder and those that it lies in, nearest first; the root of the tree is `''`. */
const foldersUp = (folder: string): string[] => (folder === '' ? [''] : [folder, ...foldersUp(folderOf(folder))]);

/** `@/lib/chat`, `~/lib/chat`, `src/lib/chat` */
const OF_OWN_APP = /^(?:[@~#]|~~|@@|src|app)\//;

/** The ends of all paths, without endings and `index`. */
function tailsOf(paths: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const tails = new Map<string, string[]>();
  for (const path of paths) {
    const ending = ENDINGS.find(one => path.endsWith(one));
    if (!ending) continue;
    const stem = path.slice(0, -ending.length).replace(/\/index$/, '');
    // An alias may stand for the root of the tree.
    const starts = [0, ...[...stem.matchAll(/\//g)].map(({ index }) => index + 1)];
    for (const start of starts) {
      const tail = stem.slice(start);
      const list = tails.get(tail);
      if (list) list.push(path);
      else tails.set(tail, [path]);
    }
  }
  return tails;
}

/** Of files that share an end the one in the same app as whoever asks: it has the most folders in common, and no other as many. */
function nearest(found: readonly string[], from: string): string | null {
  const [only, ...more] = found;
  if (only === undefined || more.length === 0) return only ?? null;
  const shared = found.map(path => foldersShared(path, from));
  const most = Math.max(...shared);
  const best = found.filter((_, at) => shared[at] === most);
  return best.length === 1 && most > 0 ? best[0]! : null;
}

function foldersShared(one: string, other: string): number {
  const [left, right] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? left.length : at;
}
