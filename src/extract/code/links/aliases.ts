import { folderOf, joinPath } from '../../../kit/path.ts';
import type { Tree } from '../../../model/tree.ts';
import { packageOf } from '../imports.ts';
import { ts } from '../ts-morph.ts';
import { normalised } from './paths.ts';

/** What a compiler configuration says about the names of modules; all paths as the tree writes them. */
interface Aliases {
  /** Where names without a dot are looked up; null if nowhere. */
  base: string | null;
  rules: readonly { before: string; after: string | null; targets: readonly string[] }[];
}

const NAMES = ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json'];
const MAX_CHAIN = 8;

/**
 * Paths, best first, that a specifier means by `paths` and `baseUrl` of the configurations above a file, the nearest first.
 * They are read when they are first needed; comments, trailing commas and `extends` are understood.
 */
export function aliasReader(tree: Tree, paths: ReadonlySet<string>, packageFolder: (name: string) => string | null) {
  const read = new Map<string, Aliases | null>();
  const above = new Map<string, readonly Aliases[]>();

  const configOf = (path: string, depth = MAX_CHAIN): Aliases | null => {
    const known = read.get(path);
    if (known !== undefined || depth === 0) return known ?? null;
    read.set(path, null);
    const aliases = aliasesIn(path, depth);
    read.set(path, aliases);
    return aliases;
  };

  const aliasesIn = (path: string, depth: number): Aliases | null => {
    const config = jsonOf(tree, path);
    if (!config) return null;
    const folder = folderOf(path);
    const parents = listOf(config['extends']).flatMap(one => extended(folder, one));
    const inherited = parents.flatMap(parent => configOf(parent, depth - 1) ?? []).at(-1);
    const options = (config['compilerOptions'] ?? {}) as Record<string, unknown>;
    const baseUrl = options['baseUrl'];
    const base = typeof baseUrl === 'string' ? normalised(joinPath(folder, baseUrl)) : (inherited?.base ?? null);
    const own = options['paths'] ? rulesOf(options['paths'], base ?? folder) : (inherited?.rules ?? []);
    // A configuration that only refers to others speaks for the files of those.
    const referred = listOf(config['references']).flatMap(one => {
      const target = normalised(joinPath(folder, String((one as { path?: unknown } | null)?.path ?? '')));
      return [target, joinPath(target, 'tsconfig.json')].filter(one => paths.has(one));
    });
    const others = own.length > 0 ? [] : referred.flatMap(one => configOf(one, depth - 1)?.rules ?? []);
    return { base, rules: [...own, ...others] };
  };

  const extended = (folder: string, name: unknown): string[] => {
    if (typeof name !== 'string') return [];
    const outside = packageOf(name);
    const own = outside === null ? null : packageFolder(outside);
    const stem =
      outside === null ? normalised(joinPath(folder, name)) : own && joinPath(own, name.slice(outside.length + 1));
    return stem
      ? [stem, `${stem}.json`, joinPath(stem, 'tsconfig.json')].filter(one => paths.has(one)).slice(0, 1)
      : [];
  };

  const configsAbove = (folder: string): readonly Aliases[] => {
    const known = above.get(folder);
    if (known) return known;
    const here = NAMES.map(name => joinPath(folder, name)).filter(path => paths.has(path));
    const found = [
      ...here.flatMap(path => configOf(path) ?? []),
      ...(folder === '' ? [] : configsAbove(folderOf(folder))),
    ];
    above.set(folder, found);
    return found;
  };

  return (from: string, specifier: string): string[] =>
    configsAbove(folderOf(from)).flatMap(({ base, rules }) => [
      ...rules.flatMap(rule => targetsOf(rule, specifier)),
      ...(base === null ? [] : [normalised(joinPath(base, specifier))]),
    ]);
}

function targetsOf({ before, after, targets }: Aliases['rules'][number], specifier: string): string[] {
  if (after === null) return specifier === before ? [...targets] : [];
  if (!specifier.startsWith(before) || !specifier.endsWith(after)) return [];
  const rest = specifier.slice(before.length, specifier.length - after.length);
  return targets.map(target => normalised(target.replace('*', rest)));
}

/** The longest beginning wins, as the compiler has it. */
function rulesOf(table: unknown, base: string): Aliases['rules'] {
  if (table === null || typeof table !== 'object') return [];
  return Object.entries(table as Record<string, unknown>)
    .map(([pattern, targets]) => {
      const [before, after] = pattern.split('*') as [string, string | undefined];
      const own = listOf(targets).filter((one): one is string => typeof one === 'string');
      return { before, after: after ?? null, targets: own.map(one => normalised(joinPath(base, one))) };
    })
    .sort((a, b) => b.before.length - a.before.length);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function jsonOf(tree: Tree, path: string): Record<string, unknown> | null {
  try {
    const { config } = ts.parseConfigFileTextToJson(path, tree.read(path)) as { config?: unknown };
    return config !== null && typeof config === 'object' ? (config as Record<string, unknown>) : null;
  } catch {
    // A configuration that cannot be read renames nothing.
    return null;
  }
}
