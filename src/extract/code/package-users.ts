import { folderOf, joinPath } from '../../kit/path.ts';
import type { Tree } from '../../model/tree.ts';
import { exclusionOf } from './files.ts';

/** What a manifest of a package says of its name, and of what runs with it. */
interface Manifest {
  folder: string;
  name: string | null;
  needs: ReadonlySet<string>;
}

/** The folders of the packages of the repository that run with the one of a folder; tests of it are none. */
export function packageUsers(tree: Tree, manifests: readonly string[]): (folder: string) => readonly string[] {
  let all: readonly Manifest[] | null = null;
  return folder => {
    all ??= manifests.filter(path => exclusionOf(path) === null).map(path => read(tree, path));
    const name = all.find(one => one.folder === folder)?.name;
    return name ? all.filter(({ needs }) => needs.has(name)).map(one => one.folder) : [];
  };
}

function read(tree: Tree, path: string): Manifest {
  const folder = folderOf(path);
  try {
    const content = JSON.parse(tree.read(path).replace(/^\uFEFF/, '')) as Record<string, unknown> | null;
    const keysOf = (key: string): string[] => {
      const group = content?.[key];
      return group !== null && typeof group === 'object' ? Object.keys(group) : [];
    };
    const name = typeof content?.['name'] === 'string' ? content['name'] : null;
    return { folder, name, needs: new Set(['dependencies', 'peerDependencies'].flatMap(keysOf)) };
  } catch {
    return { folder, name: null, needs: new Set() };
  }
}

const MODULE = /<script\b[^>]*\btype\s*=\s*["']module["'][^>]*>/i;
/** From the folder in which the sources lie: a page that is made by a build names what was built. */
const SOURCE = /["'](?:\.?\/)?src\/[^"'\n]+\.[cm]?[jt]sx?["']/;

/** `index.html` beside the manifest, whose module is a source of the package: a page is what starts it. */
export function opensAsPage(tree: Tree, folder: string, paths: readonly string[]): boolean {
  const page = joinPath(folder, 'index.html');
  if (!paths.includes(page)) return false;
  try {
    const text = tree.read(page);
    return MODULE.test(text) && SOURCE.test(text);
  } catch {
    return false;
  }
}
