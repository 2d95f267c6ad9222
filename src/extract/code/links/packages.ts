import { folderOf, joinPath } from '../../../kit/path.ts';
import type { Tree } from '../../../model/tree.ts';
import { exclusionOf } from '../files.ts';
import { packageOf } from '../imports.ts';

/** A package of the tree itself: a workspace of npm, pnpm or yarn, whichever declares it. */
interface OwnPackage {
  folder: string;
  manifest: Readonly<Record<string, unknown>>;
}

export interface OwnPackages {
  /** Paths, best first, that a specifier such as `@acme/shared/ages` could mean; empty if no package has the name. */
  candidates(specifier: string): readonly string[];
  /** `#ages` under `imports` of the nearest manifest. */
  privateCandidates(from: string, specifier: string): readonly string[];
  /** The folder of a package; null if the tree holds none of that name. */
  folderOf(name: string): string | null;
}

/** Every `package.json` of the tree that has a name. Read when the first bare specifier is asked for. */
export function ownPackages(tree: Tree, manifests: readonly string[]): OwnPackages {
  let known: Map<string, OwnPackage> | null = null;
  const packages = () => (known ??= readAll(tree, manifests));
  const folders = new Set(manifests.map(folderOf));
  return {
    folderOf: name => packages().get(name)?.folder ?? null,
    candidates: specifier => {
      const name = packageOf(specifier);
      const own = name === null ? undefined : packages().get(name);
      return own ? entriesOf(own, specifier.slice(name!.length + 1)) : [];
    },
    privateCandidates: (from, specifier) => {
      let folder = folderOf(from);
      while (!folders.has(folder) && folder !== '') folder = folderOf(folder);
      const manifest = readManifest(tree, joinPath(folder, 'package.json'));
      return manifest ? mappedBy(manifest['imports'], specifier).flatMap(path => inPackage(folder, path)) : [];
    },
  };
}

function readAll(tree: Tree, manifests: readonly string[]): Map<string, OwnPackage> {
  const packages = new Map<string, OwnPackage>();
  // A package of a test or an example never takes the place of the product's own.
  const sorted = [...manifests].sort((a, b) => Number(exclusionOf(a) !== null) - Number(exclusionOf(b) !== null));
  for (const path of sorted) {
    const manifest = readManifest(tree, path);
    const name = manifest?.['name'];
    if (manifest && typeof name === 'string' && !packages.has(name))
      packages.set(name, { folder: folderOf(path), manifest });
  }
  return packages;
}

function readManifest(tree: Tree, path: string): Record<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(tree.read(path).replace(/^\uFEFF/, ''));
    return content !== null && typeof content === 'object' ? (content as Record<string, unknown>) : null;
  } catch {
    // A manifest that cannot be read names no package.
    return null;
  }
}

function entriesOf({ folder, manifest }: OwnPackage, subpath: string): string[] {
  const named = (key: string) => (typeof manifest[key] === 'string' ? [manifest[key]] : []);
  const paths =
    subpath === ''
      ? [
          ...named('source'),
          ...mappedBy(manifest['exports'], '.'),
          ...named('module'),
          ...named('main'),
          'src/index',
          'index',
        ]
      : [...mappedBy(manifest['exports'], `./${subpath}`), subpath, `src/${subpath}`, `lib/${subpath}`];
  return paths.flatMap(path => inPackage(folder, path));
}

/** A built file stands for the source that it is made from. */
function inPackage(folder: string, path: string): string[] {
  const own = path.replace(/^\.\//, '');
  const source = own.replace(/^(dist|build|out|lib|es|esm|cjs)\/((es|esm|cjs|types)\/)?/, 'src/');
  return [...new Set([own, source])].map(one => joinPath(folder, one.replace(/(\.d)?\.[cm]?[jt]sx?$/, '')));
}

/** Targets of a subpath in `exports` or `imports`: exact keys, then patterns with `*`, whatever the condition. */
function mappedBy(table: unknown, subpath: string): string[] {
  if (typeof table === 'string') return subpath === '.' ? [table] : [];
  if (table === null || typeof table !== 'object' || Array.isArray(table)) return [];
  const entries = Object.entries(table as Record<string, unknown>);
  if (entries.every(([key]) => !/^[.#]/.test(key))) return subpath === '.' ? targetsOf(table) : [];
  const exact = entries.find(([key]) => key === subpath);
  if (exact) return targetsOf(exact[1]);
  return entries.flatMap(([key, value]) => {
    const [before, after] = key.split('*') as [string, string | undefined];
    if (after === undefined || !subpath.startsWith(before) || !subpath.endsWith(after)) return [];
    const rest = subpath.slice(before.length, subpath.length - after.length);
    return targetsOf(value).map(target => target.replaceAll('*', rest));
  });
}

/** Conditions that lead to sources come first; types of a built package stand for the same sources. */
const CONDITIONS = ['source', 'development', 'types', 'import', 'module', 'node', 'browser', 'require', 'default'];

function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(targetsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as Record<string, unknown>)
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([, target]) => targetsOf(target));
}

const rank = (condition: string) => {
  const at = CONDITIONS.indexOf(condition);
  return at < 0 ? CONDITIONS.length : at;
};
