import { matcher } from '../../kit/glob.ts';
import { baseName } from '../../kit/path.ts';
import { visible } from '../../kit/text.ts';
import type { Notice } from '../../model/notice.ts';
import type { CodeScope } from '../../model/product.ts';
import type { Source } from '../../model/source.ts';
import type { TreeEntry } from '../../model/tree.ts';
import { exclusionOf, languageOf } from './files.ts';

type Scope = Pick<CodeScope, 'include' | 'exclude'>;

/** Folders of tools, whose links lead to installed packages or built files. */
const TOOLS = /(^|\/)(node_modules|\.[^/]+|bazel-[^/]+|result)(\/|$)/;

/**
 * A notice for each glob that matches no file. What the extractor leaves out by itself may be named in advance: `dist`,
 * `node_modules`, tests that are yet to come.
 */
export function emptyGlobs(entries: readonly TreeEntry[], { include, exclude }: Scope): Notice[] {
  const isEmpty = (glob: string) => {
    const matches = matcher([glob]);
    return !entries.some(({ path }) => path === glob || matches(path));
  };
  const isPrecaution = (glob: string) =>
    TOOLS.test(glob) || exclusionOf(glob) !== null || exclusionOf(`${glob.replace(/\/+$/, '')}/x`) !== null;
  const empty = [
    ...include.filter(glob => !/^(\.\/)?\*\*(\/\*)?$/.test(glob) && isEmpty(glob)).map(glob => ['include', glob]),
    ...exclude.filter(glob => !isPrecaution(glob) && isEmpty(glob)).map(glob => ['exclude', glob]),
  ];
  return empty.map(([key, glob]) => ({
    code: 'glob-empty',
    message: visible(`no file matches "${glob}" of code.${key}`),
    at: null,
    hint: 'correct the glob or remove it',
  }));
}

/** Links in the scope that may stand for a folder of code: it is not followed, so what it holds was not judged. */
export function linksInScope(
  entries: readonly TreeEntry[],
  { include, exclude }: Scope,
  isClaimed: (path: string) => boolean,
): Source[] {
  const links = entries.filter(({ path, problem }) => problem?.includes('link') && mayBeFolder(path, problem));
  if (links.length === 0) return [];
  const included = include.length > 0 ? matcher(include) : () => true;
  const excluded = matcher(exclude);
  return links.flatMap(({ path, problem }): Source[] => {
    const inside = `${path}/x.ts`;
    const isIn = included(path) || included(inside) || include.some(glob => glob.startsWith(`${path}/`));
    if (!isClaimed(path) || !isIn || excluded(path) || excluded(inside)) return [];
    if (TOOLS.test(path) || exclusionOf(inside) !== null) return [];
    return [{ path, role: 'code', status: 'failed', reason: problem!, digest: null }];
  });
}

/** A link that is named like a file (`NOTES.md`, `LICENSE`) stands for one. */
function mayBeFolder(path: string, problem: string): boolean {
  if (languageOf(path) !== null) return false;
  const name = baseName(path);
  return problem.includes('folder') || (!/.\.[A-Za-z]\w*$/.test(name) && !/^[A-Z][A-Z_-]+$/.test(name));
}
