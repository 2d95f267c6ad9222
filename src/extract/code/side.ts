import { folderOf, joinPath } from '../../kit/path.ts';
import type { Side } from '../../model/code-fact.ts';
import type { Tree } from '../../model/tree.ts';
import { BUNDLER, dependenciesOf, sideOfPackages } from './package-sides.ts';
import { opensAsPage, packageUsers } from './package-users.ts';

/** Packages with which a server, or a test, opens pages. */
const DRIVES_PAGES = /^(puppeteer.*|playwright.*|@playwright\/.+|jsdom|happy-dom|cheerio|linkedom|webdriverio)$/;

/** What the file itself shows, beside the package it lies in. */
export interface FileEvidence {
  hasJsx: boolean;
  /** A function takes a request and what it answers: `(req, res) => …`. */
  answersRequests: boolean;
  /** It reads or changes the page that it runs in: `document.getElementById(…)`. */
  touchesPage: boolean;
  /** Only a browser can do it: ask its own site by a bare path, read its address, keep something in it. */
  browses: boolean;
  /** It hands out a function that is named as a hook: `export const useNearby = …`. */
  exportsHook: boolean;
  /** It is written as a module of Node: `module.exports`, `require(…)`; or it answers requests. */
  isOfNode: boolean;
  /** `use client`, `use server` or null. */
  directive: Side | null;
  /** Package names of import specifiers. */
  packages: readonly string[];
  /** It imports what a framework of both sides has for its server alone: `next/headers`. */
  importsServer: boolean;
}

/**
 * Which side runs a file: the packages that its nearest `package.json` depends on decide; if they name both sides or
 * none, the file itself does.
 */
export function sideReader(tree: Tree): (path: string, evidence: FileEvidence) => Side {
  const paths = tree.list().map(entry => entry.path);
  const manifests = new Set(paths.filter(path => /(^|\/)package\.json$/.test(path)));
  /** Folders from which a worker is deployed, and not pages alone. */
  const workers = new Set(paths.filter(path => WORKER.test(path) && namesMain(tree, path)).map(folderOf));
  const sides = new Map<string, Side | 'both'>();
  const usersOf = packageUsers(tree, [...manifests]);
  /** Packages of which nothing but a page says that they run in a browser. */
  const pages = new Set<string>();
  const sideOfPackage = (folder: string): Side | 'both' => {
    const own = sideOfPackages(dependenciesOf(tree, joinPath(folder, 'package.json')));
    if (own !== 'unknown') return own;
    if (opensAsPage(tree, folder, paths)) {
      pages.add(folder);
      return 'client';
    }
    // What only packages of one side are made with runs there; packages may lead to each other in a ring.
    sides.set(folder, 'unknown');
    const users = usersOf(folder).map(sideOfFolder);
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
        : isBundled(folder)
          ? 'client'
          : sideOfFolder(folderOf(folder));
    sides.set(folder, side);
    return side;
  };
  /** The folder of the package that a file belongs to. */
  const packageAround = (folder: string): string =>
    folder === '' || manifests.has(joinPath(folder, 'package.json')) ? folder : packageAround(folderOf(folder));
  /** `react-scripts` makes one page of all that lies in `src/`, whatever else its package depends on. */
  const isBundled = (folder: string): boolean => {
    const manifest = joinPath(folderOf(folder), 'package.json');
    return /(^|\/)src$/.test(folder) && manifests.has(manifest) && dependenciesOf(tree, manifest).includes(BUNDLER);
  };
  return (path, evidence) => {
    if (HOSTED.test(path) || OF_EXPO.test(path)) return 'server';
    const side = sideOfFolder(folderOf(path));
    if (side === 'client' && DRAWS.test(path)) return 'unknown';
    const around = packageAround(folderOf(path));
    // What starts the page may have a server beside it that needs no package.
    if (side === 'client' && pages.has(around) && serves(evidence)) return 'server';
    const isHandedOut = HANDED_OUT.test(around === '' ? path : path.slice(around.length + 1));
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
    return sideOfFile(path, evidence, side === 'both');
  };
}

const OF_NODE = /^(node:)?(https?|http2|net|dgram|cluster)$/;
const serves = ({ answersRequests, packages }: FileEvidence): boolean =>
  answersRequests || sideOfPackages(packages) === 'server' || packages.some(name => OF_NODE.test(name));

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
/** Pages of Next's `app` folder without markup, which run on the server, unless they say `use client`. */
const OF_APP = /(^|\/)app\/(.+\/)?(page|layout|template|default)\.[jt]sx?$/;

/** Folders by which a repository without a package for each side keeps them apart. */
const SERVER_FOLDER =
  /^(api|backend|server|functions)\/|\/(backend|controllers|resolvers|repositories|db|database|entities)\/|^(db|database|controllers)\//;
const CLIENT_FOLDER = /(^|\/)(client|frontend|front-end|webapp|browser|public|screens|composables)\//;

/** The pages of a plugin beside what it does on the server: `server/plugins/polls/web/src`. */
const OF_WEB = /(^|\/)server\/(.+\/)?(web|client|frontend|front-end|webapp|browser)\//;

/** What frameworks of both sides take for one of them by its name: `mail.server.ts`, `+server.ts`, `map.client.tsx`. */
const NAMED_SERVER = /(\.server|(^|\/)\+server)\.[cm]?[jt]sx?$|(^|\/)\.server\//;
const NAMED_CLIENT = /\.client\.[cm]?[jt]sx?$|(^|\/)\.client\//;

/** What such a framework hands to code of its server alone. */
export const OF_SERVER =
  /^(next\/(headers|cache|server)|server-only|astro:(db|actions)|uploadthing\/(next|server|express|fastify|h3)|\$env\/(static|dynamic)\/private)$/;

const OF_COMPONENTS = /(^|\/)(components|hooks)\//;
/** `hooks.ts`, `useNearbyUsers.ts`. Servers have such files as well: a `useCase.ts`, and what runs before and after. */
const HOOKS = /(^|\/)(hooks|use(?!Cases?\b)[A-Z]\w*)\.[cm]?[jt]s$/;
const FOR_PAGES =
  /^(react|preact|vue|solid-js|svelte|swr|react-query|@tanstack\/(react|vue|solid|svelte)-query|@apollo\/client|react-redux|react-hook-form)$/;

const isOfPage = (path: string, { directive, hasJsx, packages, touchesPage }: FileEvidence): boolean =>
  directive === 'client' ||
  hasJsx ||
  touchesPage ||
  sideOfPackages(packages) === 'client' ||
  NAMED_CLIENT.test(path) ||
  CLIENT_FOLDER.test(path);

function sideOfFile(path: string, evidence: FileEvidence, isOfBoth: boolean): Side {
  const { hasJsx, directive, importsServer, packages } = evidence;
  if (directive) return directive;
  if (NAMED_SERVER.test(path)) return 'server';
  if (NAMED_CLIENT.test(path)) return 'client';
  if (importsServer && !hasJsx) return 'server';
  // The folder layout that such frameworks give the side that answers requests.
  if (
    /(^|\/)(pages\/api|app\/(.+\/)?route\.[jt]sx?$|server|functions)(\/|$)/.test(path) &&
    !(hasJsx && OF_WEB.test(path))
  )
    return 'server';
  const own = sideOfPackages(packages);
  if (own === 'server' || own === 'client') return own;
  // Components and the hooks that they call.
  if (hasJsx || OF_COMPONENTS.test(path)) return 'client';
  if (evidence.answersRequests || (isOfBoth && OF_APP.test(path))) return 'server';
  if (evidence.browses) return 'client';
  if (SERVER_FOLDER.test(path)) return 'server';
  return CLIENT_FOLDER.test(path) || isHook(path, evidence) ? 'client' : 'unknown';
}

/** Last of all, since the name is all that says it: the file takes what pages are made with, or hands out a hook. */
const isHook = (path: string, { exportsHook, packages }: FileEvidence): boolean =>
  HOOKS.test(path) && (packages.some(name => FOR_PAGES.test(name)) || exportsHook);
