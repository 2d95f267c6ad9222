import type { ParsedFile } from '../slice.ts';
import type { ts } from '../ts-morph.ts';
import { addressed } from './addressed.ts';
import type { Entry } from './entry.ts';
import { entryOfFile, isFileRoute } from './in-files.ts';
import { named } from './named.ts';

const known = new WeakMap<ParsedFile, readonly Entry[]>();

/** All entries of a file, read once for all concepts. On the side of a browser there are none. */
export function entriesIn(file: ParsedFile): readonly Entry[] {
  let entries = known.get(file);
  if (!entries) known.set(file, (entries = isOfBrowser(file) ? [] : read(file)));
  return entries;
}

/** A page may hold what its server does as well. */
const isOfBrowser = ({ side, path }: ParsedFile) => side === 'client' && !isFileRoute(path);

function read(file: ParsedFile): Entry[] {
  const found = new Map<ts.Node, Entry>();
  for (const node of file.nodes) {
    const entry = entryOfFile(node, file) ?? addressed(node) ?? named(node, file);
    if (entry && !found.has(entry.at)) found.set(entry.at, entry);
  }
  // What stands inside another says more of it: the smallest come first.
  return [...found.values()].toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

const sizeOf = ({ whole }: Entry): number => whole.end - whole.pos;
