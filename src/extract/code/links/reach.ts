import type { IndexedFile } from '../index-tokens.ts';
import type { Resolve } from '../resolve.ts';

/** Who could import what, by the texts of files alone: wrong only in the direction of parsing too much. */
export interface Reach {
  importedBy(file: IndexedFile): readonly string[];
  /** Whether a file could import what another declares under a name. */
  mayImport(file: IndexedFile, from: string, name: string, isDefault: boolean): boolean;
  /** Whether a specifier of a file leads to another, or to one that may hand the name on. */
  mayLead(path: string, specifier: string, to: string, name: string): boolean;
}

export function importReader(indexed: ReadonlyMap<string, IndexedFile>, resolve: Resolve): Reach {
  const known = new WeakMap<IndexedFile, readonly string[]>();
  const importedBy = (file: IndexedFile): readonly string[] => {
    let paths = known.get(file);
    if (!paths) known.set(file, (paths = pathsIn(file, resolve)));
    return paths;
  };
  const handsOn = (path: string, name: string): boolean => {
    const between = indexed.get(path);
    return !between || between.hasName(name) || between.handsOnAll;
  };
  return {
    importedBy,
    mayImport(file, from, name, isDefault) {
      const holdsName = file.hasName(name);
      return importedBy(file).some(path => {
        if (path === from) return holdsName || isDefault;
        return holdsName ? handsOn(path, name) : (indexed.get(path)?.hasName(name) ?? false);
      });
    },
    mayLead(path, specifier, to, name) {
      const target = resolve(path, specifier);
      return target !== null && target !== 'package' && (target.path === to || handsOn(target.path, name));
    },
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
