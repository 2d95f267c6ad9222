import type { Side } from '../../model/code-fact.ts';
import { sideOfPackages } from './package-sides.ts';

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

/** With what Node answers requests by itself. */
export const OF_NODE = /^(node:)?(https?|http2|net|dgram|cluster)$/;
/** Pages of Next's `app` folder without markup, which run on the server, unless they say `use client`. */
const OF_APP = /(^|\/)app\/(.+\/)?(page|layout|template|default)\.[jt]sx?$/;

/** Folders by which a repository without a package for each side keeps them apart. */
export const SERVER_FOLDER =
  /^(api|backend|server|functions)\/|\/(backend|controllers|resolvers|repositories|db|database|entities)\/|^(db|database|controllers)\//;
export const CLIENT_FOLDER = /(^|\/)(client|frontend|front-end|webapp|browser|public|screens|composables)\//;

/** The pages of a plugin beside what it does on the server: `server/plugins/polls/web/src`. */
const OF_WEB = /(^|\/)server\/(.+\/)?(web|client|frontend|front-end|webapp|browser)\//;

/** What frameworks of both sides take for one of them by its name: `mail.server.ts`, `+server.ts`, `map.client.tsx`. */
const NAMED_SERVER = /(\.server|(^|\/)\+server)\.[cm]?[jt]sx?$|(^|\/)\.server\//;
const NAMED_CLIENT = /(\.client(\.config)?|(^|\/)instrumentation-client)\.[cm]?[jt]sx?$|(^|\/)\.client\//;

/** What such a framework hands to code of its server alone. */
export const OF_SERVER =
  /^(next\/(headers|cache|server)|server-only|astro:(db|actions)|uploadthing\/(next|server|express|fastify|h3)|\$env\/(static|dynamic)\/private)$/;

const OF_COMPONENTS = /(^|\/)(components|hooks)\//;
/** `hooks.ts`, `useNearbyUsers.ts`. Servers have such files as well: a `useCase.ts`, and what runs before and after. */
const HOOKS = /(^|\/)(hooks|use(?!Cases?\b)[A-Z]\w*)\.[cm]?[jt]s$/;
export const FOR_PAGES =
  /^(react|preact|vue|solid-js|svelte|swr|react-query|@tanstack\/(react|vue|solid|svelte)-query|@apollo\/client|react-redux|react-hook-form)$/;

/** The folder layout that frameworks of both sides give what answers requests. */
const ENDPOINT = /(^|\/)(pages\/api|app\/(.+\/)?route\.[jt]sx?$|server|functions)(\/|$)/;

export const isNamedForServer = (path: string): boolean => NAMED_SERVER.test(path) || ENDPOINT.test(path);

export const isOfPage = (path: string, { directive, hasJsx, packages, touchesPage }: FileEvidence): boolean =>
  directive === 'client' ||
  hasJsx ||
  touchesPage ||
  sideOfPackages(packages) === 'client' ||
  NAMED_CLIENT.test(path) ||
  CLIENT_FOLDER.test(path);

/** The side that a file tells of itself, by what it holds and where it lies. */
export function sideOfFile(path: string, evidence: FileEvidence, isOfBoth: boolean): Side {
  const { hasJsx, directive, importsServer, packages } = evidence;
  if (directive) return directive;
  if (NAMED_SERVER.test(path)) return 'server';
  if (NAMED_CLIENT.test(path)) return 'client';
  if (importsServer && !hasJsx) return 'server';
  if (ENDPOINT.test(path) && !(hasJsx && OF_WEB.test(path))) return 'server';
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

/**
 * `(req, res)`, `(request: Request, reply: Reply)`, and what loads and saves for a route:
 * `export const action = async ({ request })`, `export const getServerSideProps = …`
 */
const HANDLER =
  /\(\s*(req|request)\s*(:[^,()]{1,60})?,\s*(res|response|reply)\b|\bexport\s+(?:const|async\s+function|function)\s+(?:loader|action)\b[^\n;{]{0,80}\(\s*\{[^}]{0,80}\brequest\b|\bexport\s+(?:const|async\s+function|function)\s+get(?:ServerSide|Static)(?:Props|Paths)\b/;
export const answers = (text: string): boolean => HANDLER.test(text);
