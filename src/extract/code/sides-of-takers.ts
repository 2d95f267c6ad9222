import type { Side } from '../../model/code-fact.ts';
import type { IndexedFile } from './index-tokens.ts';
import { sideOfPackages } from './package-sides.ts';
import type { Resolve } from './resolve.ts';
import { FOR_PAGES, isNamedForServer, OF_SERVER } from './side-of-file.ts';
import { packagesIn, takenIn } from './sides-of-tops.ts';

/** `lib/checkout.ts` of whoever takes it along; null where that says nothing. */
export type TakerReader = (path: string, sideOfPackage: (path: string) => Side | 'both') => 'server' | null;

const MARKUP = /\.([jt]sx|vue|svelte|astro|mdx?)$/;
const SAYS = /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*['"]use (server|client)['"]/;

/**
 * The side of a module that a framework of both sides keeps in one package: the server's, if all that take it along, directly
 * or by modules that say as little, are endpoints or other files of the server. One page, or one module that nothing
 * takes along, leaves it open.
 */
export function takerReader(indexed: ReadonlyMap<string, IndexedFile>, resolve: Resolve): TakerReader {
  let takers: ReadonlyMap<string, readonly IndexedFile[]> | null = null;
  const takersOf = (path: string) => (takers ??= takersIn(indexed, resolve)).get(path) ?? [];
  return (path, sideOfPackage) => {
    const seen = new Set<string>([path]);
    const open = [path];
    let isTaken = false;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const above = takersOf(at);
      if (above.length === 0) return null;
      for (const taker of above) {
        const side = saidBy(taker, sideOfPackage(taker.path));
        if (side === 'client') return null;
        if (side === 'server') isTaken = true;
        else if (!seen.has(taker.path)) {
          seen.add(taker.path);
          open.push(taker.path);
        }
      }
    }
    return isTaken ? 'server' : null;
  };
}

function saidBy({ path, text }: IndexedFile, ofPackage: Side | 'both'): Side | null {
  if (ofPackage === 'server' || ofPackage === 'client') return ofPackage;
  const directive = SAYS.exec(text)?.[1];
  if (directive) return directive as Side;
  if (isNamedForServer(path)) return 'server';
  const packages = packagesIn(text);
  // What a page asks for before it is drawn stands beside what draws it.
  if (MARKUP.test(path) || packages.some(name => FOR_PAGES.test(name))) return 'client';
  const own = sideOfPackages(packages);
  if (own === 'server' || own === 'client') return own;
  return [...takenIn(text)].some(specifier => OF_SERVER.test(specifier)) ? 'server' : null;
}

function takersIn(
  indexed: ReadonlyMap<string, IndexedFile>,
  resolve: Resolve,
): ReadonlyMap<string, readonly IndexedFile[]> {
  const takers = new Map<string, IndexedFile[]>();
  for (const file of indexed.values())
    for (const specifier of takenIn(file.text)) {
      const target = resolve(file.path, specifier);
      if (target === null || target === 'package') continue;
      const list = takers.get(target.path);
      if (!list) takers.set(target.path, [file]);
      else if (list.at(-1) !== file) list.push(file);
    }
  return takers;
}
