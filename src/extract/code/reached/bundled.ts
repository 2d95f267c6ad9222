import { folderOf, joinPath } from '../../../kit/path.ts';
import { UnreadableFile } from '../../../model/tree.ts';
import type { Tree } from '../../../model/tree.ts';
import { sideOfPackages } from '../package-sides.ts';

/** What makes one program of the files that its first one leads to. */
const BUNDLES = /^(react-scripts|@craco\/craco|react-app-rewired|@vue\/cli-service|vite|parcel)$/;
/** Of those, what builds anything: a page that it begins at says that it builds an application. */
const BUNDLES_ANYTHING = /^(vite|parcel)$/;
/** What opens files by their place or name: frameworks, and plug-ins of a bundler that make routes or imports of a folder. */
const OPENS_BY_PLACE =
  /^(next|nuxt.*|@nuxt\/.+|@remix-run\/.+|@react-router\/(dev|fs-routes|node)|@sveltejs\/kit|astro|@solidjs\/start|@tanstack\/\w*-?(start|router-plugin|router-vite-plugin)|vike.*|vite-plugin-(pages|ssr|vue-layouts|react-pages|mpa)|unplugin-.+|generouted|@generouted\/.+|expo.*|react-native|gatsby|umi|@umijs\/.+|quasar|@quasar\/.+|@analogjs\/.+|electron.*|ember.*|wxt|plasmo|@crxjs\/.+|@module-federation\/.+)$/;

/**
 * What opens the pages of one folder, of files with certain names only, and takes all else as it is imported. Scripts, tasks
 * and functions of a host may lie in the same package, so that only folders of what is shown are known.
 */
const OPENS_PAGES = 'next';
const SHOWN =
  /^(src\/)?(app|components|features|modules|views|widgets|containers|sections|screens|ui|hooks|shared|common|entities)\//;

/**
 * Whether a file lies in the sources of an application of which a bundler takes what is imported and nothing else: of such
 * a file that nobody imports, nothing gets to anybody.
 */
export function bundledReader(tree: Tree): (path: string) => boolean {
  const paths = new Set(tree.list().map(({ path }) => path));
  const known = new Map<string, boolean>();
  return path => {
    if (isImportedByPages(tree, paths, path)) return true;
    const at = path.lastIndexOf('/src/');
    const root = at >= 0 ? path.slice(0, at) : path.startsWith('src/') ? '' : null;
    if (root === null) return false;
    // A package of its own inside the sources.
    for (let folder = folderOf(path); folder.length > root.length; folder = folderOf(folder))
      if (paths.has(joinPath(folder, 'package.json'))) return false;
    let isBundled = known.get(root);
    if (isBundled === undefined) known.set(root, (isBundled = bundles(tree, paths, root)));
    return isBundled;
  };
}

/**
 * Whether a file is one of an application, and of no library, whose index is there for others: by what its package depends
 * on, and that it gives nothing out.
 */
export function applicationReader(tree: Tree): (path: string) => boolean {
  const paths = new Set(tree.list().map(({ path }) => path));
  const known = new Map<string, boolean>();
  return path => {
    let folder = folderOf(path);
    while (folder !== '' && !paths.has(joinPath(folder, 'package.json'))) folder = folderOf(folder);
    const manifest = joinPath(folder, 'package.json');
    let isOne = known.get(manifest);
    if (isOne === undefined) known.set(manifest, (isOne = paths.has(manifest) && isApplication(tree, manifest)));
    return isOne;
  };
}

const isApplication = (tree: Tree, manifest: string): boolean =>
  dependenciesIn(tree, manifest).some(name => OPENS_BY_PLACE.test(name) || BUNDLES.test(name)) &&
  !/"(exports|module|types|typings|peerDependencies)"\s*:/.test(tree.read(manifest));

/** `components/Card.tsx` of an application whose framework opens `app/page.tsx`. */
function isImportedByPages(tree: Tree, paths: ReadonlySet<string>, path: string): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const manifest = joinPath(folder, 'package.json');
    if (paths.has(manifest)) {
      const names = dependenciesIn(tree, manifest).filter(name => OPENS_BY_PLACE.test(name));
      const isShown = SHOWN.test(folder === '' ? path : path.slice(folder.length + 1));
      return isShown && names.length > 0 && names.every(name => name === OPENS_PAGES);
    }
    if (folder === '') return false;
  }
}

/**
 * Whether something that opens files by their place could open this one: a framework in a package that it lies in. Where no
 * package says anything, it could.
 */
export function openedByPlaceReader(tree: Tree): (path: string) => boolean {
  const paths = new Set(tree.list().map(({ path }) => path));
  const known = new Map<string, boolean>();
  const opens = (folder: string): boolean => {
    const manifests: string[] = [];
    for (let at = folder; ; at = folderOf(at)) {
      const manifest = joinPath(at, 'package.json');
      if (paths.has(manifest)) manifests.push(manifest);
      if (at === '') break;
    }
    return (
      manifests.length === 0 || manifests.some(one => dependenciesIn(tree, one).some(name => OPENS_BY_PLACE.test(name)))
    );
  };
  return path => {
    const folder = folderOf(path);
    let could = known.get(folder);
    if (could === undefined) known.set(folder, (could = opens(folder)));
    return could;
  };
}

function bundles(tree: Tree, paths: ReadonlySet<string>, root: string): boolean {
  const manifest = joinPath(root, 'package.json');
  const names = paths.has(manifest) ? dependenciesIn(tree, manifest) : [];
  const by = names.filter(name => BUNDLES.test(name));
  if (names.some(name => OPENS_BY_PLACE.test(name))) return false;
  if (sideOfPackages(names) !== 'client') return false;
  return by.some(name => !BUNDLES_ANYTHING.test(name) || paths.has(joinPath(root, 'index.html')));
}

function dependenciesIn(tree: Tree, manifest: string): string[] {
  try {
    const content = JSON.parse(tree.read(manifest).replace(/^\uFEFF/, '')) as Record<string, unknown> | null;
    return ['dependencies', 'devDependencies', 'peerDependencies'].flatMap(key =>
      Object.keys((content?.[key] as object | null | undefined) ?? {}),
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UnreadableFile) return [];
    throw error;
  }
}
