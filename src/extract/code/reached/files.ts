import { baseName, folderOf } from '../../../kit/path.ts';
import { literally } from '../../../kit/text.ts';
import { formatOf, mayHoldScript } from '../files.ts';
import type { IndexedFile } from '../index-tokens.ts';
import type { Slice } from '../slice.ts';
import { ringsAbove } from './rings.ts';

/** How a file gets into the product, as far as texts tell: asked from the file upwards, and never of all of them. */
export interface FileUses {
  /** Whether the product was seen to lead to the file, or could without a name for it. */
  isReached(path: string): boolean;
  /** Files that name the module of this one in a string. */
  naming(path: string): readonly IndexedFile[];
  /** Those of them that import it. */
  importing(path: string): readonly string[];
  /** Whether it is one of an application, and not of a library. */
  isOfApplication(path: string): boolean;
}

/** Files that frameworks and run times open by their name or place: an index or start, `page.tsx`, `_app`, `+server`, `[id]`. */
const OPENED =
  /^(index|main|mod|app|server|client|cli|bin|start|boot(strap)?|setup|init|root|entry.*|.*worker|sw|page|layout|route|router|loading|error|not-found|template|default|middleware|proxy|instrument(ation)?.*|sitemap|robots|manifest|icon|head|global-error|opengraph-image|plugin|hooks|.*\.(config|server|client|worker|page|route|routes|module))$|^[_+$([.@]/i;
/** A router opens it, also where its own parts import a type of it. */
const ROUTED = /(^|\/)app\/(.*\/)?(page|layout|route)\.[jt]sx?$/;
/** Pages that a team keeps for itself. */
const FOR_DEVELOPMENT = /(^|\/)(debug|dev|playground|sandbox|style-?guide|kitchen-?sink)(\.[cm]?[jt]sx?$|\/)/i;
/** What opens all files of a folder. */
const OPENS_ALL =
  /\b(readdir(Sync)?|glob(by|Sync)?|globEager|fast-?glob|require\.context|requireDir|require-?all|requireAll|autoload(er)?|import-?all|importAll)\b/;
/** The folder that a file itself stands in: another one of its texts may be opened from there as well. */
const OWN_FOLDER = /\b(__dirname|import\.meta)\b|['"`]\.\/?(\*[^'"`]*)?['"`]/;
const SAYS_ENTRY = /^#!|^\s*@\w+|^\s*['"]use server['"]/m;

/**
 * @param isBundled Whether a file gets into the product only by being imported.
 * @param isOfApplication Whether nothing outside of its package takes anything of it.
 */
export function fileUses(
  slice: Slice,
  isNamedElsewhere: (word: string) => boolean,
  isBundled: (path: string) => boolean,
  isOfApplication: (path: string) => boolean,
): FileUses {
  const importers = importersOf(slice);
  const importing = (path: string) => importers().get(path) ?? [];
  const naming = (path: string) =>
    slice
      .textsWith(...moduleIn(path))
      .filter(one => one.path !== path && !isNamesake(one, path) && !importsNamesake(one, path, slice));

  /** The others in its folder are imported one by one, or all is bundled, so that no framework opens the folder. */
  const isInImportedFolder = (path: string): boolean => {
    const folder = folderOf(path);
    const others = [...slice.paths()].filter(
      one => one !== path && folderOf(one) === folder && isPlain(one) && !OPENED.test(stemOf(one)),
    );
    const imported = others.filter(one => importing(one).length > 0);
    if (!isBundled(path) && (others.length < 3 || imported.length * 3 < others.length * 2)) return false;
    const siblings = [...slice.paths()].filter(one => folderOf(one) === folder).map(slice.textOf);
    return !isOpenedWhole(folder) && !siblings.some(text => OWN_FOLDER.test(text) && OPENS_ALL.test(text));
  };
  const opened = new Map<string, boolean>();
  const isOpenedWhole = (folder: string): boolean => {
    let is = opened.get(folder);
    if (is === undefined) opened.set(folder, (is = readsWhole(folder)));
    return is;
  };
  /** What opens a folder names it, or one above it together with all that is below. */
  const readsWhole = (folder: string): boolean => {
    const [name] = moduleIn(`${folder}/index`);
    const own = literally(baseName(folder));
    const isNamed = new RegExp(`(?<![\\w-])${own}/?(\\*[^'"\`]*)?['"\`]`);
    if (slice.textsWith(name, isNamed).some(({ text }) => OPENS_ALL.test(text))) return true;
    // `import(`./pages/${name}.tsx`)`
    const oneOf = new RegExp(
      `\\b(?:import|require)\\s*\\(\\s*(?:/\\*[^*]*\\*/\\s*)?['"\`][^'"\`\\n]*\\b${own}/[^'"\`\\n]*(?:\\$\\{|['"]\\s*\\+)`,
    );
    if (slice.textsWith(name, oneOf).length > 0) return true;
    for (let above = folderOf(folder); above !== ''; above = folderOf(above)) {
      const [first] = moduleIn(`${above}/index`);
      const all = new RegExp(`(?<![\\w-])${literally(baseName(above))}(/?['"\`]\\s*,\\s*true|/\\*\\*[^'"\`]*['"\`])`);
      if (slice.textsWith(first, all).some(({ text }) => OPENS_ALL.test(text))) return true;
    }
    return false;
  };
  const isEntry = (path: string): boolean => {
    if (FOR_DEVELOPMENT.test(path)) return false;
    if (!isPlain(path) || OPENED.test(stemOf(path)) || isNamedElsewhere(stemOf(path))) return true;
    // A decorator, a directive or the first line may be all that it takes.
    return SAYS_ENTRY.test(slice.textOf(path)) || !isInImportedFolder(path);
  };

  const reached = new Map<string, boolean>();
  const isReached = (path: string): boolean => {
    const known = reached.get(path);
    if (known !== undefined) return known;
    const seen = new Set([path]);
    let isFound = false;
    // What is added while it goes on is gone through as well.
    for (const at of seen) {
      const from = importing(at);
      isFound =
        seen.size > MANY ||
        (ROUTED.test(at) && !FOR_DEVELOPMENT.test(at)) ||
        (reached.get(at) ?? (from.length === 0 && isEntry(at)));
      if (isFound) break;
      for (const one of from) seen.add(one);
    }
    // A start that what it shows imports something of.
    isFound ||= ringsAbove(seen, importing).some(ring => ring.some(isEntry));
    // A worker or a page of a router may be named without being imported.
    isFound ||= [...seen].some(at => naming(at).some(one => !seen.has(one.path)));
    if (isFound) reached.set(path, true);
    else for (const one of seen) reached.set(one, false);
    return isFound;
  };
  return { isReached, naming, importing, isOfApplication };
}

/** A file that is imported by so many others, by steps, belongs to the product. */
const MANY = 60;

/** Path -> paths of the files that import it. */
export function importersOf(slice: Slice): () => ReadonlyMap<string, readonly string[]> {
  let importers: Map<string, string[]> | null = null;
  return () => {
    if (importers) return importers;
    importers = new Map();
    for (const path of slice.paths())
      for (const one of slice.importedBy(path)) {
        const list = importers.get(one);
        if (list) list.push(path);
        else importers.set(one, [path]);
      }
    return importers;
  };
}

/** By its name or place a framework opens it, whatever imports it. */
export const isOpened = (path: string): boolean =>
  (isPlain(path) && OPENED.test(stemOf(path)) && stemOf(path) !== 'index') || ROUTED.test(path);

const isPlain = (path: string) => mayHoldScript(path) && formatOf(path) === null;

const stemOf = (path: string) => baseName(path).replace(/\.[cm]?[jt]sx?$/, '');

/** Left out where the file is imported. */
const PLATFORM = /\.(native|ios|android|web|desktop)$/;

/** `define('Parcel', …)` in `models/Parcel.js` tells of itself, and not of the view that is called so. */
const isNamesake = ({ path, text }: IndexedFile, other: string): boolean =>
  stemOf(path) === stemOf(other) && !new RegExp(`/${literally(stemOf(other))}(\\.\\w+)?['"\`]`).test(text);

/** `import { Card } from './other/Card.tsx'` means the file that it resolves to, and no other one that is called so. */
function importsNamesake({ path, text }: IndexedFile, other: string, slice: Slice): boolean {
  const imported = slice.importedBy(path);
  if (imported.includes(other)) return false;
  const namesakes = imported.filter(one => stemOf(one) === stemOf(other)).length;
  if (namesakes === 0) return false;
  const name = literally(stemOf(other));
  const strings = text.match(new RegExp(`(?<![\\w-])${name}(\\.\\w+)?/?['"\`]`, 'g'))?.length ?? 0;
  const specifiers =
    text.match(new RegExp(`\\bfrom\\s*['"][^'"\\n]*(?<![\\w-])${name}(\\.\\w+)?/?['"]`, 'g'))?.length ?? 0;
  return strings === specifiers && specifiers <= namesakes;
}

/** The first word of a module's name, and the name as a string ends with it. */
function moduleIn(path: string): [first: string, test: RegExp] {
  const stem = baseName(path).replace(/\.[^.]+$/, '');
  const own = stem.replace(PLATFORM, '');
  const name = own === 'index' ? baseName(folderOf(path)) : own;
  const first = name.split(/[^\w$]+/).find(part => part !== '') ?? '';
  return [first, new RegExp(`(?<![\\w-])${literally(name)}(\\.([cm]?[jt]sx?|vue|svelte|mdx))?/?['"\`]`)];
}
