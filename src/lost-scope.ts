import type { Notice } from './model/notice.ts';
import { topOf } from './model/place.ts';
import type { Product } from './model/product.ts';
import type { Source } from './model/source.ts';
import type { Tree } from './model/tree.ts';
import { baseName, isInside } from './kit/path.ts';
import { count, listOf } from './kit/text.ts';
import { isCodePath } from './extract/code/files.ts';

/** What a change looks at, and what its base did. */
export interface Scopes {
  now: { tree: Tree; products: readonly Product[]; sources: readonly Source[]; ownerOf(path: string): string | null };
  then: { products: readonly Product[]; sources: readonly Source[] };
  /** How a path of now was called then. */
  pathThen(path: string): string;
  /** Files that were renamed: path of now -> path of then. */
  renames: ReadonlyMap<string, string>;
}

/**
 * What the base judged and nobody does any more, though it is still there: code whose manifest is gone, and files whose new
 * name leaves them out. Neither is a way to make a finding go away.
 */
export function lostScope(scopes: Scopes): Notice[] {
  return [...orphans(scopes), ...leftOut(scopes), ...takenOver(scopes)];
}

function orphans({ now, then, pathThen }: Scopes): Notice[] {
  const kept = new Set(now.products.flatMap(({ manifest, id }) => (manifest === null ? [] : [pathThen(manifest), id])));
  return then.products.flatMap(({ manifest, id, name, folder }): Notice[] => {
    if (manifest === null || kept.has(manifest) || kept.has(id)) return [];
    const code = now.tree.list().filter(({ path }) => isInside(folder, path) && isCodePath(path));
    const alone = code.filter(({ path }) => now.ownerOf(path) === null);
    if (alone.length > 0)
      return [
        {
          code: 'scope-lost',
          message: `${manifest} of ${name} is gone, and ${count(alone.length, 'code file')} below it ${alone.length === 1 ? 'is' : 'are'} judged by nobody: ${someOf(alone)}`,
          at: null,
          hint: 'take the code away too, or let another manifest own it',
        },
      ];
    const message = `${manifest} of ${name} is gone; what it declared is no longer judged`;
    const at = topOf(now.products.find(one => one.manifest !== null)?.manifest ?? manifest);
    return code.length === 0
      ? []
      : [{ code: 'policy-change', message, at, hint: 'whoever may decide this approves the change' }];
  });
}

function leftOut({ now, then, pathThen, renames }: Scopes): Notice[] {
  const read = new Set(
    then.sources.filter(({ role, status }) => role === 'code' && status === 'read').map(({ path }) => path),
  );
  const listed = new Set(now.tree.list().map(({ path }) => path));
  const known = new Set(then.sources.map(({ path }) => path));
  const gone = [...read].filter(path => !listed.has(path));
  const said = new Map<string, string>();
  for (const { path, role, status, reason } of now.sources) {
    if (role !== 'code' || status !== 'skipped' || known.has(path)) continue;
    const before = pathThen(path);
    // Too much rewritten for git to call it the same file; the name still says what it was.
    const source = before !== path && read.has(before) ? before : gone.find(one => stemOf(one) === stemOf(path));
    if (source !== undefined) said.set(path, `${source} was judged; ${path} is left out (${reason ?? 'out of scope'})`);
  }
  for (const [path, before] of renames)
    if (read.has(before) && !listed.has(path))
      said.set(path, `${before} was judged; where it is now, at ${path}, nothing is read`);
  const hint = 'keep it where it was, or whoever may decide this approves the change';
  return [...said].map(([path, message]) => ({ code: 'policy-change', message, at: topOf(path), hint }));
}

/** `messages` of `server/messages.gen.ts`: what a file is called whatever its endings and its folder. */
const stemOf = (path: string) => baseName(path).split('.')[0]!;

/** A manifest that the base does not have, below one that it has: what was judged there by one word is judged by another. */
function takenOver({ now, then, pathThen }: Scopes): Notice[] {
  const known = new Set(then.products.map(({ manifest }) => manifest));
  const read = new Set(
    then.sources.filter(({ role, status }) => role === 'code' && status === 'read').map(({ path }) => path),
  );
  return now.products.flatMap(({ manifest, folder }): Notice[] => {
    if (manifest === null || known.has(pathThen(manifest))) return [];
    const taken = now.sources.filter(
      ({ path, role, status }) =>
        role === 'code' && status === 'read' && now.ownerOf(path) === folder && read.has(pathThen(path)),
    );
    if (taken.length === 0) return [];
    const message = `this manifest is new and takes over code that another one declared: ${someOf(taken)}`;
    return [
      { code: 'policy-change', message, at: topOf(manifest), hint: 'whoever may decide this approves the change' },
    ];
  });
}

function someOf(entries: readonly { path: string }[]): string {
  const some = entries.slice(0, 3).map(({ path }) => path);
  return listOf(entries.length > some.length ? [...some, 'others'] : some);
}
