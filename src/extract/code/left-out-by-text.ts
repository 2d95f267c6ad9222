import type { Tree } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';

/** Why a packed script is left out. */
const MINIFIED = 'minified';

/** Characters: hand-written lines are shorter, and a longer one is a text or a picture in the code. */
const LONG = 1000;
/** Blocks in one line, which no text or picture has. */
const BLOCKS = /(?:\{[^\n{]*){5}/;
const MOST = 0.8;

/**
 * Whether a script was packed by a tool: nearly all of it stands in lines that nobody writes. What it was made of is read
 * elsewhere, or is another's.
 */
function isMinified(path: string, text: string): boolean {
  if (text.length < LONG || !/\.[cm]?js$/i.test(path)) return false;
  let packed = 0;
  let from = 0;
  while (from < text.length) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    if (to - from > LONG && BLOCKS.test(text.slice(from, to))) packed += to - from;
    from = to + 1;
  }
  return packed > MOST * text.length;
}

/** Why a library that lies in the repository is left out. */
const COPIED = 'vendored';

/** Characters: what a product writes as a module for every loader is shorter than a library that is built into one file. */
const LARGE = 30_000;
const HEAD = 4000;
const BANNER = /^\s*\/\*[*!][^]{0,1500}?(@license|@preserve|\blicensed under\b|\(c\)|copyright)/i;
/** Made for each loader that there is, which a bundler writes and nobody else. */
const FOR_EVERY_LOADER = /typeof exports === ['"]object['"] && typeof module !== ['"]undefined['"]/;

/** Where libraries are put that no package brings. */
const OF_LIBRARIES = /(^|\/)(libs?|plugins?|externals?)\/[\w.-]+\.js$/i;
/** Its licence, and what only somebody else's file says of itself: which version it is, or where it comes from. */
const LICENCE = /@licen[cs]e\b|\b(MIT|BSD|Apache|GPL|MPL|ISC)\b[^\n]{0,40}\blicen[cs]e|\blicen[cs]ed under\b/i;
const ORIGIN =
  /@version\b|\bv?\d+\.\d+\.\d+\b|(https?:\/\/|\bwww\.)(?!(www\.)?(opensource|gnu|apache|mozilla|creativecommons)\.org)/i;
const BEGINS = 1200;
/** A part of the product's own program asks for others of its parts, and is asked for by them. */
const OF_PROGRAM = /^\s*(import|export)\b[^\n]*['"{*]|\brequire\(\s*['"]\.|^(module\.)?exports\b[.\w]*\s*=/m;

/** A library asks which loader there is, as it is made for whoever takes it; a script of the page knows. */
const ASKS_FOR_LOADER = /\btypeof (module|exports|define|require)\b|\bdefine\.amd\b/;
/** `fetch('/api/messages')`, `app.post('/messages', …)`: what somebody else wrote knows no path of this product's server. */
const OWN_PATH = /\(\s*(?:['"`][A-Z]+['"`]\s*,\s*)?['"`]\/(?![/*])[a-z]/;

/** Whether a script is a library of somebody else, bundled into one file with its licence above. */
function isCopied(path: string, text: string, tree: Tree): boolean {
  if (!/\.[cm]?js$/i.test(path)) return false;
  if (OF_LIBRARIES.test(path) && isOfSomebodyElse(text) && !isSignedByProduct(path, text, tree)) return true;
  if (text.length < LARGE) return false;
  const head = text.slice(0, HEAD);
  return BANNER.test(head) && FOR_EVERY_LOADER.test(head);
}

function isOfSomebodyElse(text: string): boolean {
  const head = text.slice(0, BEGINS).replace(/^\s*['"]use strict['"];?/, '');
  if (!/^\s*\/[/*]/.test(head) || !LICENCE.test(head)) return false;
  return ORIGIN.test(head) && ASKS_FOR_LOADER.test(text) && !OF_PROGRAM.test(text) && !OWN_PATH.test(text);
}

/** Whether the head of a file names what a package around it is called, who makes it or where it is at home. */
function isSignedByProduct(path: string, text: string, tree: Tree): boolean {
  const head = text.slice(0, BEGINS).toLowerCase();
  for (let folder = path; folder !== '';) {
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
    if (namesIn(manifestIn(folder, tree)).some(name => head.includes(name))) return true;
  }
  return false;
}

function manifestIn(folder: string, tree: Tree): string {
  try {
    return tree.read(folder === '' ? 'package.json' : `${folder}/package.json`);
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}

const SIGNS = /"(name|author|homepage|url|repository)"\s*:\s*"([^"]+)"/g;
/** Where anybody has a home, and what a thing may be called without being this product. */
const OF_ANYBODY =
  /^(https?|git|www|github|gitlab|bitbucket|com|org|net|io|web|app|client|server|frontend|backend|main|site|package|javascript)$/;

const namesIn = (manifest: string): string[] =>
  [...manifest.matchAll(SIGNS)]
    .flatMap(([, , said]) => said!.toLowerCase().split(/[^a-z0-9-]+/))
    .filter(name => name.length > 3 && !OF_ANYBODY.test(name));

/** Why a script that only holds a font, a picture or a table is left out. */
const DATA = 'data';

/** Characters of a script that holds data which are written by hand: the names that it is kept under. */
const FEW = 2000;
const CODE = /=>|\bfunction\b|;\s*\w/;

/** Whether a large script is next to nothing but long values, none of which holds code, and calls nothing beside them. */
function isData(path: string, text: string): boolean {
  if (!/\.[cm]?[jt]s$/i.test(path)) return false;
  const lines = text.split('\n');
  const rest = lines.filter(line => line.length <= LONG).join('\n');
  return rest.length <= FEW && !/[(`]/.test(rest) && lines.every(line => line.length <= LONG || !CODE.test(line));
}

/** Why a tool of those who run the product is left out. */
const BY_HAND = 'script run by hand';

const OF_SCRIPTS = /(^|\/)scripts?\/[^]*\.[cm]?[jt]s$/i;
const ENDS = /\bprocess\.(exit|argv)\b|^#!/;
const SERVES =
  /\.listen\(|\bcreateServer\(|\b(document|window)\.|\bnew Worker\(|\.(process|consume|subscribe)\(\s*(['"`]|async\b|\w+ *=>|\()|\bcron\.schedule\(|\bsetInterval\(|\b(client|bot)\.(login|start|launch)\(|\b(serve|startServer|startWorker)\(/;

/** `scripts/backfill.ts`, which reads what it is started with or ends by itself: no person who uses the product starts it. */
const isRunByHand = (path: string, text: string): boolean =>
  OF_SCRIPTS.test(path) && ENDS.test(text) && !SERVES.test(text);

/** Why a maker of invented records is left out. */
const MADE_UP = 'mock data';

const OF_FACTORIES = /(^|\/)factories\/|[._-]factory\.[cm]?[jt]s$/i;
/** What invents people and their posts for a test or a first look. */
const INVENTS =
  /\bfrom\s*['"](@faker-js\/faker[\w/-]*|faker|@ngneat\/falso|@jackfranklin\/test-data-bot|chance|casual|fishery|factory-girl|factory\.ts|cooky-cutter|rosie|typeorm-(extension|factory|seeding)|@mikro-orm\/seeder|@adonisjs\/lucid\/factories)['"]|\brequire\(\s*['"](@faker-js\/faker|faker|chance|casual|factory-girl|rosie)['"]\s*\)/;

/** `factories/user.ts` that invents somebody; one that puts the parts of the product together is its own code. */
const inventsRecords = (path: string, text: string): boolean => OF_FACTORIES.test(path) && INVENTS.test(text);

/** Why a script is left out by its text; null if somebody of the product wrote it. */
export function leftOutByText(path: string, text: string, tree: Tree): string | null {
  if (isMinified(path, text)) return MINIFIED;
  if (isCopied(path, text, tree)) return COPIED;
  if (inventsRecords(path, text)) return MADE_UP;
  return isRunByHand(path, text) ? BY_HAND : null;
}

/** Nobody writes a file of this name and size: `generated.ts` of a generator for a schema. */
const GENERATED = /(^|\/)generated\.[^/]+$/i;

/** The same for a script that is too large to be read as code. */
export function leftOutThoughLarge(tree: Tree, path: string): string | null {
  if (GENERATED.test(path)) return 'generated';
  try {
    const text = tree.read(path);
    return leftOutByText(path, text, tree) ?? (isData(path, text) ? DATA : null);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
