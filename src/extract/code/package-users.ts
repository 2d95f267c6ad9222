import { folderOf, isInside, joinPath, relativeTo } from '../../kit/path.ts';
import type { Tree } from '../../model/tree.ts';
import { exclusionOf } from './files.ts';
import { sideOfPackages } from './package-sides.ts';

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

/** What a bundler makes a page with, whatever it is written in. */
const MAKES_PAGE =
  /^(html-webpack-plugin|html-rspack-plugin|@rspack\/plugin-html|@rollup\/plugin-html|@web\/rollup-plugin-html)$/;
const TEMPLATE = /^(?:(?:src|public|app|client|static)\/)?[\w-]+\.(?:html?|ejs|hbs|pug)$/i;
const CODE = /\.[cm]?[jt]sx?$/;
/** Answers requests, and needs no package for it: a server of Node, Deno or Bun, and functions that a host runs. */
const ANSWERS =
  /\bcreateServer\(|\b(?:Deno|Bun)\.serve\(|\bexports\.handler\s*=|\bexport\s+(?:const|(?:async\s+)?function)\s+handler\b|\bexport\s+default\s*\{\s*(?:async\s+)?fetch\b/;

/** A library, which others run where they like. */
const GIVES_OUT = /"(main|module|exports|types|typings|bin)"\s*:/;

/**
 * A bundler makes a page of the package, by a plug-in for that and the page it fills in, nothing in it is of servers, and none
 * of its files answers requests.
 */
export function isBundledAsPage(tree: Tree, folder: string, paths: readonly string[]): boolean {
  const manifest = joinPath(folder, 'package.json');
  const names = everyDependency(tree, manifest);
  if (GIVES_OUT.test(textOf(tree, manifest))) return false;
  if (!names.some(name => MAKES_PAGE.test(name)) || sideOfPackages(names) !== 'unknown') return false;
  const own = paths.filter(path => isInside(folder, path));
  if (!own.some(path => TEMPLATE.test(relativeTo(folder, path)))) return false;
  return !own.some(path => CODE.test(path) && exclusionOf(path) === null && ANSWERS.test(textOf(tree, path)));
}

function everyDependency(tree: Tree, manifest: string): string[] {
  try {
    const content = JSON.parse(tree.read(manifest).replace(/^\uFEFF/, '')) as Record<string, unknown> | null;
    return ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap(key =>
      Object.keys((content?.[key] as object | null | undefined) ?? {}),
    );
  } catch {
    return [];
  }
}

/** What cannot be read may answer anything. */
function textOf(tree: Tree, path: string): string {
  try {
    return tree.read(path);
  } catch {
    return 'createServer(';
  }
}
