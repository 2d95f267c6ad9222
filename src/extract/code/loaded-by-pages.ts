import { folderOf, joinPath } from '../../kit/path.ts';
import type { Tree } from '../../model/tree.ts';
import { exclusionOf } from './files.ts';
import { normalised } from './links/paths.ts';

const PAGE = /\.html?$/i;
const SCRIPT = /<script\b([^>]*)>/gi;
const SOURCE = /(?:^|\s)src\s*=\s*["']([^"'?#]+)/i;
/** The first module of a page whose loader takes modules by name (RequireJS). */
const MAIN = /(?:^|\s)data-main\s*=\s*["']([^"'?#]+)/i;
/** `define(['./talk', 'activity'], …)`, `require(['app'])`, `requirejs([…])` */
const NAMED = /\b(?:define|require|requirejs)\(\s*(?:["'][^"']*["']\s*,\s*)?\[([^\]]{0,4000})\]/g;
/** `import './talk.js'`, `export … from './talk.js'`, `require('./talk')` */
const IMPORTED = /\b(?:from\s*|import\s*\(?\s*|require\(\s*)["'](\.{1,2}\/[^"']+)["']/g;
const BASE = /\bbaseUrl\s*:\s*["']([^"']*)["']/;
const PATHS = /\bpaths\s*:\s*\{([^}]*)\}/;
const ENDINGS = ['', '.js', '.mjs', '.ts', '.tsx', '.jsx', '/index.js', '/index.ts'];
const ENTRY = /(?:["']([^"']+)["']|([\w$]+))\s*:\s*["']([^"']+)["']/g;

/** Where a loader looks for a module by its name. */
interface Names {
  base: string;
  paths: ReadonlyMap<string, string>;
}

/** Files that were read as code, with their text. */
type Texts = ReadonlyMap<string, { readonly text: string }>;

/**
 * Whether a page of the tree loads a script, itself or through what it loads in its own package, and nothing else does: a
 * browser is what runs it. A page that a build makes names what was built, which is no file here.
 */
export function loadedByPages(tree: Tree, code: Texts): (path: string) => boolean {
  let loaded: ReadonlySet<string> | null = null;
  return path => (loaded ??= allLoaded(tree, code)).has(path);
}

function allLoaded(tree: Tree, code: Texts): ReadonlySet<string> {
  const paths = new Set(tree.list().map(({ path }) => path));
  const packageOf = (path: string): string => {
    let folder = folderOf(path);
    while (folder !== '' && !paths.has(joinPath(folder, 'package.json'))) folder = folderOf(folder);
    return folder;
  };
  const fileAt = (stem: string): string | null => {
    const ending = ENDINGS.find(one => paths.has(stem + one));
    return ending === undefined ? null : stem + ending;
  };
  const loaded = new Set<string>();
  const next: { path: string; names: Names | null }[] = [];
  const load = (stem: string, names: Names | null, from?: string): void => {
    const path = fileAt(stem);
    if (path === null || loaded.has(path) || (from !== undefined && packageOf(from) !== packageOf(path))) return;
    loaded.add(path);
    next.push({ path, names });
  };
  const importsOf = (path: string, text: string): string[] =>
    [...text.matchAll(IMPORTED)].map(([, specifier]) => normalised(joinPath(folderOf(path), specifier!)));
  for (const page of paths) if (PAGE.test(page) && exclusionOf(page) === null) openPage(tree, page, paths, load);
  for (let one = next.pop(); one; one = next.pop()) {
    const { path, names } = one;
    const text = textOf(tree, path);
    const own = names && namesIn(text, names);
    for (const stem of importsOf(path, text)) load(stem, own, path);
    if (own) for (const module of modulesIn(text)) load(pathOf(module, path, own), own);
  }
  // What is taken along by something else may run there as well, and so may what it takes along.
  const others = [...code].filter(([path]) => loaded.size > 0 && !loaded.has(path));
  const shared = others.flatMap(([path, { text }]) => importsOf(path, text));
  for (let stem = shared.pop(); stem !== undefined; stem = shared.pop()) {
    const path = fileAt(stem);
    if (path !== null && loaded.delete(path)) shared.push(...importsOf(path, textOf(tree, path)));
  }
  return loaded;
}

/** The pages of a tree that load scripts of it. */
export interface Pages {
  /** The pages that load a script themselves. */
  loading(path: string): readonly string[];
  /** The folder, nearest around a path, in which a page lies that loads scripts. */
  around(path: string): string | null;
}

export function pagesOf(tree: Tree): Pages {
  let byScript: ReadonlyMap<string, readonly string[]> | null = null;
  const read = () => (byScript ??= directly(tree));
  let folders: ReadonlySet<string> | null = null;
  return {
    loading: path => read().get(path) ?? [],
    around(path) {
      folders ??= new Set([...read().values()].flat().map(folderOf));
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        if (folders.has(folder)) return folder;
        if (folder === '') return null;
      }
    },
  };
}

function directly(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(tree.list().map(({ path }) => path));
  const byScript = new Map<string, string[]>();
  for (const page of paths)
    if (PAGE.test(page) && exclusionOf(page) === null)
      openPage(tree, page, paths, path => {
        if (paths.has(path)) byScript.set(path, [...(byScript.get(path) ?? []), page]);
      });
  return byScript;
}

type Load = (path: string, names: Names | null) => void;

function openPage(tree: Tree, page: string, paths: ReadonlySet<string>, load: Load): void {
  const folder = folderOf(page);
  for (const [, attributes] of textOf(tree, page).matchAll(SCRIPT)) {
    const source = SOURCE.exec(attributes!)?.[1]?.trim();
    if (source && !/^(\w+:|\/\/)/.test(source)) load(addressed(source, folder, paths), null);
    const main = MAIN.exec(attributes!)?.[1]?.trim();
    if (!main) continue;
    const first = addressed(`${main.replace(/\.js$/, '')}.js`, folder, paths);
    // A base is written as seen from the page; without one it is where the first module lies.
    load(first, namesIn(textOf(tree, first), { base: folderOf(first), paths: new Map() }, folder));
  }
}

/** `/js/talk.js` is seen from the folder that is handed out: that of the page, or one around it. */
function addressed(address: string, folder: string, paths: ReadonlySet<string>): string {
  const path = address.replace(/^\/+/, '');
  const own = normalised(joinPath(folder, path));
  if (path === address || paths.has(own) || folder === '') return own;
  return addressed(address, folderOf(folder), paths);
}

const modulesIn = (text: string): string[] =>
  [...text.matchAll(NAMED)].flatMap(([, list]) => [...list!.matchAll(/["']([^"'!]+)["']/g)].map(([, name]) => name!));

function pathOf(module: string, from: string, { base, paths }: Names): string {
  const stem = module.replace(/\.js$/, '');
  if (/^\.{1,2}\//.test(stem)) return `${normalised(joinPath(folderOf(from), stem))}.js`;
  for (let head = stem; head !== ''; head = folderOf(head)) {
    const place = paths.get(head);
    if (place !== undefined) return `${normalised(joinPath(base, place + stem.slice(head.length)))}.js`;
  }
  return `${normalised(joinPath(base, stem))}.js`;
}

/** What a script that sets its loader up says of names. */
function namesIn(text: string, given: Names, page?: string): Names {
  const base = page === undefined ? undefined : BASE.exec(text)?.[1];
  const listed = PATHS.exec(text)?.[1] ?? '';
  const own = [...listed.matchAll(ENTRY)].map(([, quoted, bare, place]) => [quoted ?? bare!, place!] as const);
  return {
    base: base === undefined ? given.base : normalised(joinPath(page!, base)),
    paths: new Map([...given.paths, ...own]),
  };
}

/** What cannot be read loads nothing. */
function textOf(tree: Tree, path: string): string {
  try {
    return tree.read(path);
  } catch {
    return '';
  }
}
