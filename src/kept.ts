import type { CodeFact } from './model/code-fact.ts';
import type { Cache } from './model/cache.ts';
import type { Extraction } from './model/product.ts';
import type { Tree } from './model/tree.ts';
import { UnreadableFile } from './model/tree.ts';
import { canonicalJson, sha256 } from './kit/digest.ts';
import type { CodeRequest } from './extract/code/index.ts';

/** Goes up when what is kept, or how it is found again, changes its form. */
const FORM = 3;

/** What is kept of a run: the result, and each file that was read for it with the digest it had. */
interface Kept {
  reads: readonly (readonly [path: string, digest: string])[];
  result: Extraction<CodeFact>;
}

/**
 * The facts of a product's code, from an earlier run if nothing has changed: neither the program, the vocabulary and the
 * request, nor the list of files, nor the content of any file that was read then. No clock and no file date is asked.
 * @param program Names the build of the program: other code may find other facts.
 */
export async function keptCode(
  request: CodeRequest,
  extract: (request: CodeRequest) => Promise<Extraction<CodeFact>>,
  cache: Cache,
  program: string,
): Promise<Extraction<CodeFact>> {
  const key = keyOf(request, program);
  const known = read(cache.get(key));
  if (known?.reads.every(([path, digest]) => digestOf(request.tree, path) === digest)) return known.result;
  const { tree, reads } = recording(request.tree);
  const result = await extract({ ...request, tree });
  const kept: Kept = { reads: [...reads], result };
  cache.put(key, JSON.stringify(kept));
  return result;
}

function keyOf({ tree, claimed, concepts, flagKeys, demand, product, scope }: CodeRequest, program: string): string {
  const files = tree.list().map(({ path, size, problem }) => [path, size, problem ?? '', claimed(path) ? 1 : 0]);
  return [
    FORM,
    program,
    sha256(JSON.stringify(concepts)),
    sha256(canonicalJson([product, scope, [...flagKeys].sort(), sorted(demand.guards), sorted(demand.traces)])),
    sha256(JSON.stringify(files)),
  ].join(' ');
}

const sorted = (some: ReadonlySet<string> | null) => some && [...some].sort();

function read(text: string | null): Kept | null {
  // The cache vouches for the bytes, and only this module writes them.
  return text === null ? null : (JSON.parse(text) as Kept);
}

/** The digest of a file, or why it has none: that is a result as well. */
function digestOf(tree: Tree, path: string): string {
  try {
    return tree.digest(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

/** A tree that notes what is read from it. */
function recording(tree: Tree): { tree: Tree; reads: ReadonlyMap<string, string> } {
  const reads = new Map<string, string>();
  const note = (path: string): void => {
    if (!reads.has(path)) reads.set(path, digestOf(tree, path));
  };
  const read = (path: string): string => {
    try {
      return tree.read(path);
    } finally {
      note(path);
    }
  };
  const digest = (path: string): string => {
    note(path);
    return tree.digest(path);
  };
  return { tree: { list: () => tree.list(), read, digest }, reads };
}
