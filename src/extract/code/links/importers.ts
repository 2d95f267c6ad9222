import { baseName, folderOf } from '../../../kit/path.ts';
import type { ts } from '../ts-morph.ts';
import type { FoundFile } from './registry.ts';
import { linksOf } from './registry.ts';

/** A name that more files hold is too common to know everybody who means it. */
const MAX_FILES = 60;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Files in which something of that name is called or taken out of an object; null if they are too many. */
export function filesCalling(name: string, from: ts.Node): Iterable<ts.SourceFile> | null {
  const text = escape(name);
  const files = linksOf(from)?.lookFor(name, new RegExp(`[.'"\`{,]\\s*${text}\\b`), MAX_FILES);
  // Only behind a dot it is asked of something.
  return files ? opened(files.filter(file => isAccessed(file, text))) : null;
}

/**
 * Files that could mean what a file declares under a name, one after the other: they import it, or name it behind a dot.
 * @param isDefault Whether the file exports it as its default, so that it is imported under any name.
 */
export function* importersOf(own: ts.SourceFile, name: string, isDefault: boolean): Iterable<ts.SourceFile> {
  const links = linksOf(own);
  if (!links) return;
  const text = escape(name);
  const byName =
    links.lookFor(name, new RegExp(`\\b(import|require|export)\\b[^;]*\\b${text}\\b|\\.${text}\\b`), MAX_FILES) ?? [];
  const couldMean = (file: FoundFile) => isAccessed(file, text) || file.mayImport(links.path, name, isDefault);
  const seen = new Set([own]);
  for (const list of [byName, filesNaming(own)]) {
    for (const file of opened(list.filter(couldMean))) {
      if (seen.has(file)) continue;
      seen.add(file);
      yield file;
    }
  }
}

/** Files that name the module of a file in a string. */
function filesNaming(own: ts.SourceFile): readonly FoundFile[] {
  const links = linksOf(own)!;
  const stem = baseName(links.path).replace(/\.[^.]+$/, '');
  const module = stem === 'index' ? baseName(folderOf(links.path)) : stem;
  const first = module.split(/[^\w$]+/).find(part => part !== '');
  const quoted = new RegExp(`['"\`][^'"\`]*\\b${escape(module)}(\\.\\w+)?['"\`]`);
  return (first !== undefined && links.lookFor(first, quoted, MAX_FILES)) || [];
}

const isAccessed = ({ indexed }: FoundFile, text: string) => new RegExp(`\\.\\s*${text}\\b`).test(indexed.text);

function* opened(files: readonly FoundFile[]): Iterable<ts.SourceFile> {
  for (const file of files) {
    const ast = file.open();
    if (ast) yield ast;
  }
}
