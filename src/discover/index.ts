import type { Notice } from '../model/notice.ts';
import { compareText, topOf } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { baseName, folderOf, isInside, joinPath } from '../kit/path.ts';

export const MANIFEST_NAME = 'childproof.yaml';
const ADDITION_SUFFIX = '.childproof.yaml';

/** The folder of a manifest: it owns the code below it, up to the next manifest. */
export interface ProductRoot {
  folder: string;
  /** Null at first contact: there is no manifest anywhere. */
  manifest: string | null;
  /** `*.childproof.yaml` files beside or below, the nearest manifest's. */
  additions: string[];
}

export interface Discovery {
  roots: ProductRoot[];
  notices: Notice[];
  sources: Source[];
  /** The folder that owns a path: the nearest manifest's; null if no manifest lies above it. */
  ownerOf(path: string): string | null;
}

/**
 * Finds the products of a tree. `config` names one manifest to check instead of all; the others keep what is theirs, so
 * that a product is judged by the same code whether it is checked alone or with its neighbours.
 */
export function discover(tree: Tree, config: string | null): Discovery {
  const notices: Notice[] = [];
  const sources: Source[] = [];
  const entries = tree.list().filter(({ path }) => !path.startsWith('.childproof/') && !path.includes('/.childproof/'));
  const isReplaced = (path: string) => config !== null && path !== config && folderOf(path) === folderOf(config);
  const isManifest = (path: string) => path === config || (baseName(path) === MANIFEST_NAME && !isReplaced(path));
  const isAddition = (path: string) => path.endsWith(ADDITION_SUFFIX) && path !== config;
  const isAsked = (path: string) => config === null || isInside(folderOf(config), path);
  const manifests: string[] = [];
  const additions: string[] = [];
  for (const { path, problem } of entries) {
    if (!isManifest(path) && !isAddition(path)) {
      if (isAsked(path) && isMisnamed(path)) notices.push(misnamed(path));
      continue;
    }
    if (problem && !isAsked(path)) continue;
    if (problem) {
      notices.push({
        code: 'file-outside',
        message: `${path} is not read: ${problem}`,
        at: topOf(path),
        hint: 'put a plain file there',
      });
      sources.push({ path, role: 'manifest', status: 'failed', reason: problem, digest: null });
    } else {
      (isManifest(path) ? manifests : additions).push(path);
    }
  }
  if (config !== null && !entries.some(({ path }) => path === config)) {
    notices.push({
      code: 'option-invalid',
      message: `--config: there is no file ${config}`,
      at: null,
      hint: 'the path is relative to the checked directory',
    });
  }
  const all: ProductRoot[] = manifests
    .map(manifest => ({ folder: folderOf(manifest), manifest, additions: [] as string[] }))
    .sort((a, b) => compareText(a.folder, b.folder));
  const ownerOf = (path: string) => nearest(all, path)?.folder ?? null;
  for (const path of additions) {
    const root = nearest(all, path);
    if (root) root.additions.push(path);
    else if (isAsked(path))
      notices.push({
        code: 'manifest-invalid',
        message: 'no childproof.yaml lies beside or above this file',
        at: topOf(path),
        hint: 'write one with `childproof init`, or rename this file',
      });
  }
  const roots = config === null ? all : all.filter(root => root.manifest === config);
  if (roots.length === 0) roots.push({ folder: '', manifest: null, additions: [] });
  return { roots, notices, sources, ownerOf };
}

function nearest(roots: readonly ProductRoot[], path: string): ProductRoot | null {
  let best: ProductRoot | null = null;
  for (const root of roots) {
    if (root.manifest === null || !isInside(root.folder, path)) continue;
    if (best === null || root.folder.length >= best.folder.length) best = root;
  }
  return best;
}

/** A name that its author surely meant as a manifest: `childproof.yml`, `Childproof.yaml`. */
function isMisnamed(path: string): boolean {
  const name = baseName(path);
  return /(^|\.)childproof\.ya?ml$/i.test(name) && !/(^|\.)childproof\.yaml$/.test(name);
}

function misnamed(path: string): Notice {
  const name = baseName(path).replace(/childproof\.ya?ml$/i, 'childproof.yaml');
  return {
    code: 'manifest-invalid',
    message: path.endsWith('.yml')
      ? 'a manifest ends in .yaml; this file is not read'
      : 'a manifest is written in small letters; this file is not read',
    at: topOf(path),
    hint: `rename it to ${joinPath(folderOf(path), name)}`,
  };
}
