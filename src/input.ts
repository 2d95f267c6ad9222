import type { Notice } from './model/notice.ts';
import { topOf } from './model/place.ts';
import type { Product } from './model/product.ts';
import type { Source } from './model/source.ts';
import type { Tree } from './model/tree.ts';
import { count } from './kit/text.ts';
import { isCodePath } from './extract/code/files.ts';

/** What the run as a whole lacked: any input, a manifest, an owner for some of the code. */
export function inputNotices(
  tree: Tree,
  products: readonly Product[],
  sources: readonly Source[],
  ownerOf: (path: string) => string | null,
): Notice[] {
  const blind = blindSpots(tree, sources);
  // Rules of one's own are no product to judge.
  const looked = sources.filter(source => source.status !== 'skipped' && source.role !== 'policy');
  if (looked.length === 0) {
    const message =
      'there is nothing here to check: no childproof.yaml, no *.flagd.json, *.flagd.yaml or remoteconfig.template.json, no TypeScript or JavaScript, no Prisma schema';
    return [
      ...blind,
      {
        code: 'no-input',
        message,
        at: null,
        hint: 'run childproof in the folder of the product, or start with `childproof init`',
      },
    ];
  }
  if (products.length > 0 && products.every(product => product.manifest === null)) {
    const message =
      'there is no childproof.yaml: code and flags were judged for every age and for unknown age, but nothing is declared, so rules about the manifest did not run';
    return [...blind, { code: 'no-manifest', message, at: null, hint: '`childproof init` writes a first one' }];
  }
  const unowned = tree
    .list()
    .filter(({ path }) => isCodePath(path) && ownerOf(path) === null)
    .map(({ path }) => path);
  const seen = new Set(sources.map(source => source.path));
  const missed = unowned.filter(path => !seen.has(path));
  if (missed.length === 0 || products.length === 0) return blind;
  const some = missed.slice(0, 3).join(', ');
  const message = `${count(missed.length, 'code file')} below no childproof.yaml ${missed.length === 1 ? 'was' : 'were'} not judged: ${some}${missed.length > 3 ? ' …' : ''}`;
  return [
    ...blind,
    { code: 'unowned-code', message, at: null, hint: 'write a manifest there, or name the code under `shared:`' },
  ];
}

/**
 * Links and folders that could not be looked into and that no stage has accounted for. Code may lie behind them. A link to
 * a folder of the same repository hides nothing: what it leads to is read where it lies.
 */
function blindSpots(tree: Tree, sources: readonly Source[]): Notice[] {
  const known = new Set(sources.map(source => source.path));
  return tree.list().flatMap(({ path, problem }): Notice[] => {
    if (problem === undefined || known.has(path) || problem.includes('link to a folder')) return [];
    return [
      {
        code: 'file-outside',
        message: `${path} is not read: ${problem}`,
        at: topOf(path),
        hint: 'put the files themselves there, or delete it',
      },
    ];
  });
}
