import { folderOf, joinPath, relativeTo } from '../../kit/path.ts';
import type { Side } from '../../model/code-fact.ts';
import type { Tree } from '../../model/tree.ts';
import { BUNDLER, dependenciesOf, isOfBothSides, sideOfPackages } from './package-sides.ts';
import { isBundledAsPage, opensAsPage, packageUsers } from './package-users.ts';
import type { FileEvidence } from './side-of-file.ts';
import { isOfPage, OF_NODE, SERVER_FOLDER, sideOfFile } from './side-of-file.ts';
import type { RequireReader } from './sides-of-requires.ts';
import type { TakerReader } from './sides-of-takers.ts';
import type { TopReader } from './sides-of-tops.ts';

/** Packages with which a server, or a test, opens pages. */
const DRIVES_PAGES = /^(puppeteer.*|playwright.*|@playwright\/.+|jsdom|happy-dom|cheerio|linkedom|webdriverio)$/;

/**
 * Which side runs a file: the packages that its nearest `package.json` depends on decide; if they name both sides or
 * none, the file itself does.
 */
export function sideReader(
  tree: Tree,
  sideOfTop: TopReader,
  sideOfRequires: RequireReader,
  sideOfTakers: TakerReader,
  isLoaded: (path: string) => boolean,
): (path: string, evidence: FileEvidence) => Side {
  const paths = tree.list().map(entry => entry.path);
  const manifests = new Set(paths.filter(path => /(^|\/)package\.json$/.test(path)));
  /** Folders from which a worker is deployed, and not pages alone. */
  const workers = new Set(paths.filter(path => WORKER.test(path) && namesMain(tree, path)).map(folderOf));
  const sides = new Map<string, Side | 'both'>();
  const usersOf = packageUsers(tree, [...manifests]);
  /** Each file of a package asks for them, and the manifest is read from the disk and parsed. */
  const dependencies = new Map<string, readonly string[]>();
  const dependenciesIn = (folder: string): readonly string[] => {
    const known = dependencies.get(folder);
    if (known) return known;
    const read = dependenciesOf(tree, joinPath(folder, 'package.json'));
    dependencies.set(folder, read);
    return read;
  };
  /** Packages of which nothing but a page says that they run in a browser. */
  const pages = new Set<string>();
  /** Of those, packages of which a bundler makes one. */
  const bundled = new Set<string>();
  const sideOfPackage = (folder: string): Side | 'both' => {
    const own = sideOfPackages(dependenciesIn(folder));
    if (own !== 'unknown') return own;
    if (opensAsPage(tree, folder, paths)) {
      pages.add(folder);
      return 'client';
    }
    // What only packages of one side are made with runs there; packages may lead to each other in a ring.
    sides.set(folder, 'unknown');
    const users = usersOf(folder).map(sideOfFolder);
    if (users.length === 0 && !workers.has(folder) && isBundledAsPage(tree, folder, paths)) {
      pages.add(folder);
      bundled.add(folder);
      return 'client';
    }
    const [first = 'unknown'] = users;
    return users.every(one => one === first) ? first : 'unknown';
  };
  const sideOfFolder = (folder: string): Side | 'both' => {
    const known = sides.get(folder);
    if (known) return known;
    const side = manifests.has(joinPath(folder, 'package.json'))
      ? sideOfPackage(folder)
      : folder === ''
        ? 'unknown'
        : isOfScripts(folder)
          ? 'client'
          : sideOfFolder(folderOf(folder));
    sides.set(folder, side);
    return side;
  };
  /** The folder of the package that a file belongs to. */
  const packageAround = (folder: string): string =>
    folder === '' || manifests.has(joinPath(folder, 'package.json')) ? folder : packageAround(folderOf(folder));
  /** `react-scripts` makes one page of all that lies in `src/`, whatever else its package depends on. */
  const isOfScripts = (folder: string): boolean => {
    const outer = folderOf(folder);
    const isBelow = /(^|\/)src$/.test(folder) && manifests.has(joinPath(outer, 'package.json'));
    return isBelow && dependenciesIn(outer).includes(BUNDLER);
  };
  /** A framework of both sides decides by the names of files. */
  const isOfFramework = (folder: string): boolean => dependenciesIn(folder).some(isOfBothSides);
  return (path, evidence) => {
    if (HOSTED.test(path) || OF_EXPO.test(path)) return 'server';
    const side = sideOfFolder(folderOf(path));
    if (side === 'client' && DRAWS.test(path)) return 'unknown';
    const around = packageAround(folderOf(path));
    // What starts the page may have a server beside it that needs no package.
    if (side === 'client' && pages.has(around) && serves(evidence)) return 'server';
    // A bundler takes what its entry leads to; scripts of the build lie in the same package.
    const within = relativeTo(around, path);
    if (bundled.has(around) && !isBundled(within, evidence)) return sideOfFile(path, evidence, false);
    if (side === 'unknown' && isOfBrowser(evidence) && isLoaded(path)) return 'client';
    const isHandedOut = HANDED_OUT.test(within);
    if (side === 'server' && isHandedOut && !evidence.isOfNode && sideOfPackages(evidence.packages) !== 'server')
      return 'client';
    if (side === 'client' && ENDPOINTS.test(path) && evidence.answersRequests) return 'server';
    // Scripts of pages that lie beside the server which hands them out.
    if (side === 'server' && evidence.touchesPage && !evidence.packages.some(name => DRIVES_PAGES.test(name)))
      return sideOfPackages(evidence.packages) === 'server' ? 'server' : 'client';
    if (side === 'server' || side === 'client') return side;
    // A worker has no other side, unless a file says so of itself.
    if (side === 'unknown' && workers.has(around) && !isOfPage(path, evidence)) return 'server';
    if (SERVICE_WORKER.test(path) && !evidence.answersRequests) return 'client';
    const own = sideOfFile(path, evidence, side === 'both');
    if (own !== 'unknown') return own;
    const ofTakers = side === 'both' ? sideOfTakers(path, one => sideOfFolder(folderOf(one))) : null;
    if (ofTakers || isOfFramework(around)) return ofTakers ?? own;
    const top = side === 'both' ? sideOfTop(path, around, one => packageAround(folderOf(one)) === around) : null;
    if (top || evidence.browses) return top ?? own;
    const isOfMeteor = METEOR.some(one => dependenciesIn(around).includes(one));
    return (isOfMeteor ? sideOfRequires.ofMeteor(path) : evidence.isOfNode ? sideOfRequires.ofNode(path) : null) ?? own;
  };
}

/** What `meteor create` writes down as a dependency. */
const METEOR = ['meteor-node-stubs', '@meteorjs/reify'];

const serves = ({ answersRequests, packages }: FileEvidence): boolean =>
  answersRequests || sideOfPackages(packages) === 'server' || packages.some(name => OF_NODE.test(name));
/** What a script of a build works with, and no page. */
const OF_MACHINE = /^(node:)?(fs|fs\/promises|child_process|worker_threads|readline|os)$/;
const isBundled = (within: string, evidence: FileEvidence): boolean =>
  isOfBrowser(evidence) && !evidence.packages.some(name => OF_MACHINE.test(name)) && !SERVER_FOLDER.test(within);
/** What a page loads may be a module of Node as well, unless it needs the page. */
const isOfBrowser = (evidence: FileEvidence): boolean =>
  !serves(evidence) && (!evidence.isOfNode || evidence.touchesPage);

/** How a worker of Cloudflare is deployed (Wrangler, configuration). */
const WORKER = /(^|\/)wrangler\.(toml|jsonc?)$/;
function namesMain(tree: Tree, path: string): boolean {
  try {
    return /(^|[{,])\s*"?main"?\s*[=:]/m.test(tree.read(path));
  } catch {
    return false;
  }
}

/** Functions that a host runs, in the repository and often the package of a client. */
const HOSTED =
  /(^|\/)(supabase\/functions|netlify\/(edge-)?functions|appwrite\/functions|amplify\/(backend\/)?functions?|convex)\//;
/** A folder that a host makes endpoints of, beside the pages of a client. */
const ENDPOINTS = /^([^/]+\/)?api\//;

/** An endpoint of an app whose package is that of a client: `app/create+api.ts` (Expo Router, API routes). */
const OF_EXPO = /\+api\.[cm]?[jt]s$/;
/** Where the pages of a client are drawn before they are sent: on a machine, and decided is nothing there. */
const DRAWS = /(^|\/)(ssr|entry[-.]server|server[-.]entry)\.[cm]?[jt]sx?$/;
/** Runs in the browser beside a page, and answers its requests there; in a package of a server it is another worker. */
const SERVICE_WORKER = /(^|\/)(service-?worker|sw)\.[cm]?[jt]s$/i;
/** Scripts that a server hands out as they are, from the folder of its package. */
const HANDED_OUT = /^((server|app|web|src|client)\/)?(public|static|www|wwwroot|htdocs)\/.+\.m?jsx?$/;
