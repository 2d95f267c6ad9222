import { baseName } from '../../../kit/path.ts';
import { literally } from '../../../kit/text.ts';
import type { Tree } from '../../../model/tree.ts';
import { BACK_OFFICE, exclusionOf } from '../files.ts';
import type { Slice } from '../slice.ts';
import { importersOf, isOpened } from './files.ts';
import { textOf } from './text-of.ts';

const LARGE = 512 * 1024;
/** A file that is imported by so many others, by steps, belongs to the product. */
const MANY = 60;
const MANY_FILES = 3_000;

/** A part of pages; what is no part can be a start of its own, or be opened by a framework or a plugin. */
const PART = /\.(tsx|jsx|vue)$/;
const OPENED_BY_FOLDER = /(^|\/)(pages|routes?|app|api|views|screens|server|plugins|layouts|middleware)\//;
/** What is opened by a pattern is imported from nowhere. */
const BY_PATTERN = /\bimport\.meta\.glob|\brequire\.context\b/;

/**
 * Whether nothing but the back office, which is left out, was seen to use a part of a page: all that imports it, by steps, is imported
 * from there alone. Whoever works there sees it, and nobody else.
 */
export function officeReader(slice: Slice, tree: Tree): (path: string) => boolean {
  const read = new Set(slice.paths());
  const office = tree
    .list()
    .filter(({ path, size, problem }) => !problem && size <= LARGE && exclusionOf(path) === BACK_OFFICE)
    .filter(({ path }) => !read.has(path));
  if (office.length === 0 || office.length > MANY_FILES) return () => false;
  const importers = importersOf(slice);
  let known: Office | null = null;
  let isOpenedByPattern: boolean | undefined;
  return path => {
    known ??= readOffice(
      office.map(one => one.path),
      tree,
      slice,
    );
    if (isShownThere(path, slice, known)) return true;
    if (!PART.test(path) || OPENED_BY_FOLDER.test(path) || /(^|\/)index\.\w+$/.test(path)) return false;
    isOpenedByPattern ??=
      [...slice.textsWith('glob', BY_PATTERN), ...slice.textsWith('context', BY_PATTERN)].length > 0;
    return !isOpenedByPattern && isImportedThere(path, importers(), known);
  };
}

interface Office {
  /** Paths that its files import. */
  imported: ReadonlySet<string>;
  texts: readonly string[];
}

const IMPORTS = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"\n]+)['"]/g;

function readOffice(paths: readonly string[], tree: Tree, slice: Slice): Office {
  const imported = new Set<string>();
  const texts: string[] = [];
  for (const path of paths) {
    const text = textOf(tree, path);
    texts.push(text);
    for (const [, specifier] of text.matchAll(IMPORTS)) {
      const target = slice.resolve(path, specifier!);
      if (target && target !== 'package') imported.add(target.path);
    }
  }
  return { imported, texts };
}

function isImportedThere(
  path: string,
  importers: ReadonlyMap<string, readonly string[]>,
  { imported }: Office,
): boolean {
  const seen = new Set([path]);
  // What is added while it goes on is gone through as well.
  for (const at of seen) {
    const from = importers.get(at) ?? [];
    if (seen.size > MANY || (from.length === 0 && (!imported.has(at) || isOpened(at)))) return false;
    for (const one of from) seen.add(one);
  }
  // A ring that nothing leads into says nothing.
  return [...seen].some(at => imported.has(at) && (importers.get(at) ?? []).length === 0);
}

const SELECTOR = /\bselector:\s*['"`]([a-z][\w-]*)['"`]/;

/** `<banner-manager>` of Angular: its module declares it, and templates of the back office alone show it. */
function isShownThere(path: string, slice: Slice, { texts }: Office): boolean {
  if (!/\.component\.(ts|html)$/.test(path)) return false;
  const own = slice.textOf(path.replace(/\.html$/, '.ts'));
  const selector = SELECTOR.exec(own)?.[1];
  const name = /\bexport class (\w+)/.exec(own)?.[1];
  if (!selector || !name || !texts.some(text => text.includes(`<${selector}`))) return false;
  const shown = new RegExp(`<${literally(selector)}(?![\\w-])`);
  if ([...slice.paths()].some(one => shown.test(slice.textOf(one)))) return false;
  const whole = new RegExp(`\\b${name}\\b`);
  const routed = new RegExp(`\\b(component|bootstrap)\\s*:\\s*\\[?\\s*${name}\\b`);
  return slice
    .textsWith(name, whole)
    .every(
      one =>
        baseName(one.path) === baseName(path.replace(/\.html$/, '.ts')) ||
        (MODULE.test(one.path) && !routed.test(one.text)),
    );
}
const MODULE = /\.module\.ts$/;
