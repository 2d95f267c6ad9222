import type { Notice } from './model/notice.ts';
import { topOf } from './model/place.ts';
import type { Product } from './model/product.ts';
import type { Source } from './model/source.ts';
import type { Tree } from './model/tree.ts';
import { isInside } from './kit/path.ts';
import { count, listOf } from './kit/text.ts';
import { isCodePath } from './extract/code/files.ts';

/** What a change looks at, and what its base did. */
export interface Scopes {
  now: { tree: Tree; products: readonly Product[]; sources: readonly Source[]; ownerOf(path: string): string | null };
  then: { products: readonly Product[]; sources: readonly Source[] };
  /** How a path of now was called then. */
  pathThen(path: string): string;
}

/**
 * What the base judged and nobody does any more, though it is still there: code whose manifest is gone, and files whose new
 * name leaves them out. Neither is a way to make a finding go away.
 */
export function lostScope(scopes: Scopes): Notice[] {
  return [...orphans(scopes), ...leftOut(scopes)];
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

function leftOut({ now, then, pathThen }: Scopes): Notice[] {
  const read = new Set(
    then.sources.filter(({ role, status }) => role === 'code' && status === 'read').map(({ path }) => path),
  );
  return now.sources.flatMap(({ path, role, status, reason }): Notice[] => {
    const before = pathThen(path);
    if (role !== 'code' || status !== 'skipped' || before === path || !read.has(before)) return [];
    const message = `${before} was judged; under its new name it is left out (${reason ?? 'out of scope'})`;
    return [
      {
        code: 'policy-change',
        message,
        at: topOf(path),
        hint: 'keep its name, or whoever may decide this approves the change',
      },
    ];
  });
}

function someOf(entries: readonly { path: string }[]): string {
  const some = entries.slice(0, 3).map(({ path }) => path);
  return listOf(entries.length > some.length ? [...some, 'others'] : some);
}
