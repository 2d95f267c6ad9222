import type { IndexedFile } from './index-tokens.ts';
import type { Reach } from './links/reach.ts';
import { importReader } from './links/reach.ts';
import { runsOnlyOnServers } from './package-sides.ts';
import type { Resolve } from './resolve.ts';
import { CLIENT_FOLDER } from './side-of-file.ts';
import { packagesIn, shownBy } from './sides-of-tops.ts';

/** A module of Node; a bundler of pages takes such modules as well, so that this alone says no side. */
const COMMON = /\bmodule\.exports\b|\bexports\.\w+\s*=/;
/** A script of a page, also one whose loader takes modules by name. */
const OF_PAGE =
  /(?<![.\w])(?:document\.(?:getElement\w+|querySelector(?:All)?|createElement|addEventListener|body|cookie)|window\.(?:location|localStorage|sessionStorage|addEventListener))\b|^\s*(?:define|require|requirejs)\(\s*(?:['"][^'"\n]*['"]\s*,\s*)?(?:\[|function\b|\()/m;
/** It listens to a page by jQuery, or asks for an address without a host, which Node cannot. */
const ASKS_AS_PAGE =
  /(?<![.\w$])(?:(?:\$|jQuery)\.(?:post|get|ajax|getJSON)\(|fetch\(\s*['"`]\/(?!\/)|(?:\$|jQuery)\([^()\n]{1,80}\)\.(?:on|one|click|submit|change|key(?:up|down|press)|modal)\()/;
/** It runs on both sides, and asks on which. */
const ASKS_WHERE = /typeof (window|document|navigator|self|globalThis)\b|\bprocess\.browser\b/;

export interface RequireReader {
  ofNode: (path: string) => 'server' | null;
  ofMeteor: (path: string) => 'server' | null;
}

/** What a file says in its text; asked of the same files for each module, and so read once. */
interface Said {
  isCommon: boolean;
  isServer: boolean;
  isClient: boolean;
  asksAsPage: boolean;
  loadsServer: boolean;
}

/**
 * The side of a module of which neither its package nor itself says it. Of CommonJS: the server's, if what answers requests takes
 * it along, or if it takes something along that only a server can load; each directly or by a chain of such modules. Null
 * if something of a page takes it along as well, or it takes along what only a page can run. Of Meteor: the server's, if all
 * that take it along are loaded there.
 */
export function requireReader(indexed: ReadonlyMap<string, IndexedFile>, resolve: Resolve): RequireReader {
  const reach = importReader(indexed, resolve);
  const said = new Map<IndexedFile, Said>();
  const saidBy = (file: IndexedFile): Said => {
    let known = said.get(file);
    if (!known) said.set(file, (known = read(file)));
    return known;
  };
  let takers: ReadonlyMap<string, readonly IndexedFile[]> | null = null;
  const takersOf = (file: IndexedFile) => (takers ??= takersIn(indexed, reach)).get(file.path) ?? [];
  const ofNode = (path: string) => {
    const file = indexed.get(path);
    if (!file || !saidBy(file).isCommon || saidBy(file).isClient) return null;
    const above = chain(file, takersOf, one => saidBy(one).isServer);
    if (above.some(one => saidBy(one).isClient)) return null;
    const below = chain(
      file,
      one => reach.importedBy(one).flatMap(taken => indexed.get(taken) ?? []),
      one => !saidBy(one).isCommon,
    );
    if (below.some(one => saidBy(one).isCommon && saidBy(one).loadsServer)) return 'server';
    return above.some(one => saidBy(one).isServer) && !below.some(one => saidBy(one).asksAsPage) ? 'server' : null;
  };
  const ofMeteor = (path: string) => {
    const file = indexed.get(path);
    if (!file || saidBy(file).isClient) return null;
    const above = chain(file, takersOf, () => false);
    const tops = above.filter(one => takersOf(one).length === 0);
    return tops.length > 0 && tops.every(({ path: top }) => METEOR_SERVER.test(top)) ? 'server' : null;
  };
  return { ofNode, ofMeteor };
}

/** Meteor loads such folders on one side alone, and no other file that they do not take along (https://docs.meteor.com, "Special directories"). */
const METEOR_SERVER = /(^|\/)server\//;

function read(file: IndexedFile): Said {
  const { path, text } = file;
  const side = shownBy(file);
  const asksAsPage = ASKS_AS_PAGE.test(text);
  return {
    isCommon: COMMON.test(text) && !ASKS_WHERE.test(text),
    isServer: side === 'server',
    isClient: side === 'client' || (side === null && (CLIENT_FOLDER.test(path) || OF_PAGE.test(text) || asksAsPage)),
    asksAsPage: side === null && asksAsPage,
    loadsServer: packagesIn(text).some(runsOnlyOnServers),
  };
}

function takersIn(
  indexed: ReadonlyMap<string, IndexedFile>,
  reach: Reach,
): ReadonlyMap<string, readonly IndexedFile[]> {
  const takers = new Map<string, IndexedFile[]>();
  for (const file of indexed.values())
    for (const taken of reach.importedBy(file)) {
      const list = takers.get(taken);
      if (list) list.push(file);
      else takers.set(taken, [file]);
    }
  return takers;
}

/** What is reached from a file step by step, itself left out. */
function chain(
  from: IndexedFile,
  next: (file: IndexedFile) => readonly IndexedFile[],
  isLast: (file: IndexedFile) => boolean,
): readonly IndexedFile[] {
  const seen = new Set<IndexedFile>();
  const open = [...next(from)];
  for (let file = open.pop(); file; file = open.pop()) {
    if (file === from || seen.has(file)) continue;
    seen.add(file);
    if (!isLast(file)) open.push(...next(file));
  }
  return [...seen];
}
