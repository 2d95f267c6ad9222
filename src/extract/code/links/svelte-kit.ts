import { folderOf, joinPath } from '../../../kit/path.ts';
import type { Tree } from '../../../model/tree.ts';
import { eachNode } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { keyOf, listed } from './alias-tables.ts';
import { normalised } from './paths.ts';
import { writtenPath } from './written-paths.ts';

/** One alias of a project: the name before the rest of a specifier, and the folder or file that it stands for. */
type Alias = readonly [name: string, target: string];

const CONFIGURATION = /(^|\/)svelte\.config\.[cm]?[jt]s$/;
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
  const library = LIBRARY.exec(text)?.[1] ?? 'src/lib';
  return [...added(text, path), ['$lib', normalised(joinPath(folderOf(path), library))]];
}

/** `alias: { $ui: './src/ui' }`, `{ $ui: path.resolve('./src/ui') }`: the tool is run in the folder of its configuration. */
function added(text: string, path: string): Alias[] {
  if (!/\balias\b/.test(text)) return [];
  const folder = folderOf(path);
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const at = (node: ts.Expression): string | null => writtenPath(node, ast, folder, folder);
  const whole = (name: string) => name.replace(/\/\*$/, '');
  const found: Alias[] = [];
  eachNode(ast, node => {
    if (!ts.isPropertyAssignment(node) || keyOf(node) !== 'alias') return;
    // A `$` at the end is a part of the name here: `$/chat`.
    for (const { before, isWhole, target } of listed(node.initializer, ast, at))
      found.push([whole(isWhole ? `${before}$` : before), whole(target)]);
  });
  return found;
}

function readOr(tree: Tree, path: string): string {
  try {
    return tree.read(path);
  } catch {
    // A configuration that cannot be read leaves the names that nobody has to write.
    return '';
  }
}
