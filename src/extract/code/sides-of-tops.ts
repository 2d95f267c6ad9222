import { relativeTo } from '../../kit/path.ts';
import type { Side } from '../../model/code-fact.ts';
import { packageOf } from './imports.ts';
import type { IndexedFile } from './index-tokens.ts';
import { sideOfPackages } from './package-sides.ts';
import type { Resolve } from './resolve.ts';
import { answers, CLIENT_FOLDER, FOR_PAGES, OF_NODE, OF_SERVER, SERVER_FOLDER } from './side-of-file.ts';

/** `import … from 'x'`, `export … from 'x'`, `import('x')`, `require('x')`; types are gone when it runs. */
const IMPORTED =
  /\b(?:(?:import|export)\s+(type\s)?[^'"`;()]{0,600}?\bfrom\s*|import\s*\(?\s*|require\(\s*)["']([^"'\n]+)["']/g;
const SHOWS = /\.(vue|svelte)$/;
const MARKUP = /\.[jt]sx$/;
const TAG = /\/>|<\/[\w>]/;

/** The files of a folder at the top of a package, and how many of them say of themselves where they run. */
interface Top {
  files: string[];
  client: number;
  server: number;
}

/** So many files of a folder have to say the same, and so large a part of it. */
const LEAST = 10;
const MOST_OF = 2 / 3;

/** @param isOwn Whether a path belongs to the package that lies in `root`. */
export type TopReader = (path: string, root: string, isOwn: (path: string) => boolean) => Side | null;

/**
 * The side of a folder at the top of a package that keeps its server in one and its client in another, `server/` and `app/`:
 * most of its files say that they are of one side, none that it is of the other, and nothing outside of it takes one along
 * to the other side. Null for any other, such as one that both share.
 */
export function topReader(indexed: ReadonlyMap<string, IndexedFile>, resolve: Resolve): TopReader {
  const known = new Map<string, ReadonlyMap<string, Side>>();
  return (path, root, isOwn) => {
    let sides = known.get(root);
    if (!sides)
      known.set(
        root,
        (sides = sidesOfTops(
          [...indexed.values()].filter(one => isOwn(one.path)),
          root,
          resolve,
        )),
      );
    return sides.get(topOf(path, root)) ?? null;
  };
}

const topOf = (path: string, root: string): string => {
  const within = relativeTo(root, path);
  return within.slice(0, within.indexOf('/') + 1);
};

function sidesOfTops(files: readonly IndexedFile[], root: string, resolve: Resolve): ReadonlyMap<string, Side> {
  const tops = new Map<string, Top>();
  for (const file of files) {
    const name = topOf(file.path, root);
    const top = tops.get(name) ?? { files: [], client: 0, server: 0 };
    tops.set(name, top);
    top.files.push(file.path);
    const side = shownBy(file);
    if (side) top[side] += 1;
  }
  const has = (side: 'client' | 'server') =>
    [...tops.values()].some(top => top[side] >= LEAST && top[side] > 2 * top[side === 'client' ? 'server' : 'client']);
  if (!has('client') || !has('server')) return new Map();
  const sides = new Map<string, Side>();
  for (const [name, { files: own, client, server }] of tops) {
    const most = Math.max(client, server);
    if (name === '' || Math.min(client, server) > 0 || most < LEAST || most < own.length * MOST_OF) continue;
    const side = client > server ? 'client' : 'server';
    if (!takenElsewhere(files, side, root, resolve).has(name)) sides.set(name, side);
  }
  return sides;
}

/** Folders of which a file of another folder takes something, unless it says that it is of the side given. */
function takenElsewhere(
  files: readonly IndexedFile[],
  side: 'client' | 'server',
  root: string,
  resolve: Resolve,
): ReadonlySet<string> {
  const taken = new Set<string>();
  const named = side === 'client' ? CLIENT_FOLDER : SERVER_FOLDER;
  for (const file of files) {
    const { path, text } = file;
    if (shownBy(file) === side || (shownBy(file) === null && named.test(path))) continue;
    for (const [, type, specifier] of text.matchAll(IMPORTED)) {
      const target = type ? null : resolve(path, specifier!);
      if (target === null || target === 'package') continue;
      const [from, to] = [topOf(path, root), topOf(target.path, root)];
      if (from !== to) taken.add(to);
    }
  }
  return taken;
}

/** What a text takes along when it runs. */
export function* takenIn(text: string): Iterable<string> {
  for (const [, type, specifier] of text.matchAll(IMPORTED)) if (!type) yield specifier!;
}

const specifiersIn = (text: string): string[] => [...text.matchAll(IMPORTED)].map(([, , specifier]) => specifier!);

const packagesAmong = (specifiers: readonly string[]): string[] =>
  specifiers.flatMap(specifier => packageOf(specifier) ?? []);

/** The packages that a text imports. */
export const packagesIn = (text: string): string[] => packagesAmong(specifiersIn(text));

const shown = new WeakMap<IndexedFile, 'client' | 'server' | 'neither'>();

/** What a file says of itself in its text, which is searched once: the folder, and each side of it, ask again. */
export function shownBy(file: IndexedFile): 'client' | 'server' | null {
  let side = shown.get(file);
  if (!side) shown.set(file, (side = readShown(file) ?? 'neither'));
  return side === 'neither' ? null : side;
}

function readShown({ path, text }: IndexedFile): 'client' | 'server' | null {
  const specifiers = specifiersIn(text);
  const packages = packagesAmong(specifiers);
  const own = sideOfPackages(packages);
  const isServer =
    own === 'server' ||
    own === 'both' ||
    answers(text) ||
    packages.some(name => OF_NODE.test(name)) ||
    specifiers.some(specifier => OF_SERVER.test(specifier));
  if (isServer) return 'server';
  const isClient =
    own === 'client' ||
    SHOWS.test(path) ||
    (MARKUP.test(path) && TAG.test(text)) ||
    packages.some(name => FOR_PAGES.test(name));
  return isClient ? 'client' : null;
}
