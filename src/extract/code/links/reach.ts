import type { IndexedFile } from '../index-tokens.ts';
import type { Resolve } from '../resolve.ts';

/** Whether a file could import what another declares under a name, by the texts of both and of what stands between. */
export type MayImport = (file: IndexedFile, from: string, name: string, isDefault: boolean) => boolean;

/** Wrong only in the direction of parsing too much. */
export function importReader(indexed: ReadonlyMap<string, IndexedFile>, resolve: Resolve): MayImport {
  const known = new WeakMap<IndexedFile, readonly string[]>();
  const importedBy = (file: IndexedFile): readonly string[] => {
    let paths = known.get(file);
    if (!paths) known.set(file, (paths = pathsIn(file, resolve)));
    return paths;
  };
  return (file, from, name, isDefault) => {
    const holdsName = file.hasName(name);
    return importedBy(file).some(path => {
      if (path === from) return holdsName || isDefault;
      const between = indexed.get(path);
      if (!between) return holdsName;
      return between.hasName(name) || (holdsName && /\bexport\s*\*|\bexports\b/.test(between.text));
    });
  };
}

/** `from 'x'`, `import 'x'`, `import(…'x')`, `require('x')`. */
const SPECIFIER = /\b(?:from|import|require)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?(['"`])([^'"`\n]+)\1/g;

function pathsIn({ path, text }: IndexedFile, resolve: Resolve): string[] {
  const paths = new Set<string>();
  for (const [, , specifier] of text.matchAll(SPECIFIER)) {
    const target = resolve(path, specifier!);
    if (target !== null && target !== 'package') paths.add(target.path);
  }
  return [...paths];
}
