import { folderOf, joinPath } from '../../../kit/path.ts';
import type { Tree } from '../../../model/tree.ts';
import { normalised } from './paths.ts';

/** One alias of a project: the name before the rest of a specifier, and the folder or file that it stands for. */
type Alias = readonly [name: string, target: string];

const CONFIGURATION = /(^|\/)svelte\.config\.[cm]?[jt]s$/;
const ALIASES = /\balias\s*:\s*\{([^{}]*)\}/;
const ENTRY = /['"]?([\w$@#~/*-]+)['"]?\s*:\s*['"]([^'"\n]+)['"]/g;
const LIBRARY = /\blib\s*:\s*['"]([^'"\n]+)['"]/;

/**
 * Paths that a specifier means by the configuration of SvelteKit above a file: `$lib/chat` is `src/lib/chat` (SvelteKit,
 * configuration, `files.lib`), and what `kit.alias` adds. The compiler configuration that says so is written by its build,
 * and lies in no repository.
 */
export function kitAliases(tree: Tree, paths: ReadonlySet<string>): (from: string, specifier: string) => string[] {
  let projects: Map<string, readonly Alias[]> | null = null;
  const read = () =>
    new Map([...paths].filter(path => CONFIGURATION.test(path)).map(path => [folderOf(path), aliasesIn(tree, path)]));
  return (from, specifier) => {
    projects ??= read();
    if (projects.size === 0) return [];
    for (let folder = folderOf(from); ; folder = folderOf(folder)) {
      const aliases = projects.get(folder);
      if (aliases) return aliases.flatMap(alias => meant(alias, specifier));
      if (folder === '') return [];
    }
  };
}

function meant([name, target]: Alias, specifier: string): string[] {
  if (specifier === name) return [target];
  return specifier.startsWith(`${name}/`) ? [joinPath(target, specifier.slice(name.length + 1))] : [];
}

function aliasesIn(tree: Tree, path: string): Alias[] {
  const text = readOr(tree, path);
  const at = (target: string) => normalised(joinPath(folderOf(path), target.replace(/\/\*$/, '')));
  const own = [...(ALIASES.exec(text)?.[1] ?? '').matchAll(ENTRY)].map(([, name, target]): Alias => [
    name!.replace(/\/\*$/, ''),
    at(target!),
  ]);
  return [...own, ['$lib', at(LIBRARY.exec(text)?.[1] ?? 'src/lib')]];
}

function readOr(tree: Tree, path: string): string {
  try {
    return tree.read(path);
  } catch {
    // A configuration that cannot be read leaves the names that nobody has to write.
    return '';
  }
}
