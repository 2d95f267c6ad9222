import { literally } from '../../../kit/text.ts';
import { baseName, folderOf } from '../../../kit/path.ts';
import type { ts } from '../ts-morph.ts';
import type { FoundFile } from './registry.ts';
import { linksOf } from './registry.ts';

/** A name that more files hold is too common to know everybody who means it. */
const MAX_FILES = 60;

/** Files in which something of that name is called or taken out of an object; null if they are too many. */
export function filesCalling(name: string, from: ts.Node): Iterable<ts.SourceFile> | null {
  const files = linksOf(from)?.lookFor(name, { test: text => standsBehind(text, name, '.\'"`{,') }, MAX_FILES);
  // Only behind a dot it is asked of something.
  return files ? opened(files.filter(file => isAccessed(file, name))) : null;
}

/**
 * Files that could mean what a file declares under a name, one after the other: they import it, or name it behind a dot.
 * @param isDefault Whether the file exports it as its default, so that it is imported under any name.
 */
export function* importersOf(own: ts.SourceFile, name: string, isDefault: boolean): Iterable<ts.SourceFile> {
  const links = linksOf(own);
  if (!links) return;
  const byName = links.lookFor(name, { test: text => isNamedBy(text, name) }, MAX_FILES) ?? [];
  const couldMean = (file: FoundFile) => isAccessed(file, name) || file.mayImport(links.path, name, isDefault);
  const seen = new Set([own]);
  for (const list of [byName, filesNaming(own)]) {
    for (const file of opened(list.filter(couldMean))) {
      if (seen.has(file)) continue;
      seen.add(file);
      yield file;
    }
  }
}

const naming = new WeakMap<ts.SourceFile, readonly FoundFile[]>();

/** Files that name the module of a file in a string: the same for every name that the file declares. */
function filesNaming(own: ts.SourceFile): readonly FoundFile[] {
  const known = naming.get(own);
  if (known) return known;
  const links = linksOf(own)!;
  const stem = baseName(links.path).replace(/\.[^.]+$/, '');
  const module = stem === 'index' ? baseName(folderOf(links.path)) : stem;
  const first = module.split(/[^\w$]+/).find(part => part !== '');
  const quoted = new RegExp(`\\b${literally(module)}(\\.\\w+)?['"\`]`);
  const files = (first !== undefined && links.lookFor(first, quoted, MAX_FILES)) || [];
  naming.set(own, files);
  return files;
}

/** Files that could take the whole of a module: `import * as all from`, `require(…)`. */
export function filesTakingWhole(own: ts.SourceFile): Iterable<ts.SourceFile> {
  const path = linksOf(own)?.path;
  if (path === undefined) return [];
  return opened(filesNaming(own).filter(file => WHOLE.test(file.indexed.text) && file.mayImport(path, '', true)));
}

const WHOLE = /\*\s*as\s|\bimport\s+\w+\s+from\b|\b(require|import)\s*\(/;

const isAccessed = ({ indexed }: FoundFile, name: string) => standsBehind(indexed.text, name, '.');

const IN_NAME = /[\w$]/;
const BLANK = /\s/;

/** Places where a name stands whole, or as the end of a longer one. */
function* placesOf(text: string, name: string): Iterable<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!IN_NAME.test(text[at + name.length] ?? '')) yield at;
}

/** Whether one of some signs stands before the name. */
function standsBehind(text: string, name: string, signs: string): boolean {
  for (const at of placesOf(text, name)) {
    let before = at - 1;
    while (before >= 0 && BLANK.test(text[before]!)) before--;
    if (before >= 0 && signs.includes(text[before]!)) return true;
  }
  return false;
}

/** Whether a text asks for the name behind a dot, or in a statement that imports, requires or exports. */
function isNamedBy(text: string, name: string): boolean {
  if (standsBehind(text, name, '.')) return true;
  let from = 0;
  let isPorting = false;
  for (const at of placesOf(text, name)) {
    const before = text.slice(from, at);
    const end = before.lastIndexOf(';');
    isPorting = PORTS.test(before.slice(end + 1)) || (end < 0 && isPorting);
    if (isPorting && !IN_NAME.test(text[at - 1] ?? '')) return true;
    from = at;
  }
  return false;
}

const PORTS = /\b(import|require|export)\b/;

function* opened(files: readonly FoundFile[]): Iterable<ts.SourceFile> {
  for (const file of files) {
    const ast = file.open();
    if (ast) yield ast;
  }
}
