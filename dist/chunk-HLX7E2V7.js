import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  baseName,
  folderOf,
  isInside,
  joinPath
} from "./chunk-WKF3AR7X.js";
import {
  compareText,
  topOf
} from "./chunk-2T5XBO22.js";

// src/discover/index.ts
var MANIFEST_NAME = "childproof.yaml";
var ADDITION_SUFFIX = ".childproof.yaml";
function discover(tree, config) {
  const notices = [];
  const sources = [];
  const entries = tree.list().filter(({ path }) => !path.startsWith(".childproof/") && !path.includes("/.childproof/"));
  const isReplaced = (path) => config !== null && path !== config && folderOf(path) === folderOf(config);
  const isManifest = (path) => path === config || baseName(path) === MANIFEST_NAME && !isReplaced(path);
  const isAddition = (path) => path.endsWith(ADDITION_SUFFIX) && path !== config;
  const isAsked = (path) => config === null || isInside(folderOf(config), path);
  const manifests = [];
  const additions = [];
  for (const { path, problem } of entries) {
    if (!isManifest(path) && !isAddition(path)) {
      if (isAsked(path) && isMisnamed(path)) notices.push(misnamed(path));
      continue;
    }
    if (problem && !isAsked(path)) continue;
    if (problem) {
      notices.push({
        code: "file-outside",
        message: `${path} is not read: ${problem}`,
        at: topOf(path),
        hint: "put a plain file there"
      });
      sources.push({ path, role: "manifest", status: "failed", reason: problem, digest: null });
    } else {
      (isManifest(path) ? manifests : additions).push(path);
    }
  }
  if (config !== null && !entries.some(({ path }) => path === config)) {
    notices.push({
      code: "option-invalid",
      message: `--config: there is no file ${config}`,
      at: null,
      hint: "the path is relative to the checked directory"
    });
  }
  const all = manifests.map((manifest) => ({ folder: folderOf(manifest), manifest, additions: [] })).sort((a, b) => compareText(a.folder, b.folder));
  const ownerOf = (path) => nearest(all, path)?.folder ?? null;
  for (const path of additions) {
    const root = nearest(all, path);
    if (root) root.additions.push(path);
    else if (isAsked(path))
      notices.push({
        code: "manifest-invalid",
        message: "no childproof.yaml lies beside or above this file",
        at: topOf(path),
        hint: "write one with `childproof init`, or rename this file"
      });
  }
  const roots = config === null ? all : all.filter((root) => root.manifest === config);
  if (roots.length === 0) roots.push({ folder: "", manifest: null, additions: [] });
  return { roots, notices, sources, ownerOf };
}
function nearest(roots, path) {
  let best = null;
  for (const root of roots) {
    if (root.manifest === null || !isInside(root.folder, path)) continue;
    if (best === null || root.folder.length >= best.folder.length) best = root;
  }
  return best;
}
function isMisnamed(path) {
  const name = baseName(path);
  return /(^|\.)childproof\.ya?ml$/i.test(name) && !/(^|\.)childproof\.yaml$/.test(name);
}
function misnamed(path) {
  const name = baseName(path).replace(/childproof\.ya?ml$/i, "childproof.yaml");
  return {
    code: "manifest-invalid",
    message: path.endsWith(".yml") ? "a manifest ends in .yaml; this file is not read" : "a manifest is written in small letters; this file is not read",
    at: topOf(path),
    hint: `rename it to ${joinPath(folderOf(path), name)}`
  };
}

export {
  MANIFEST_NAME,
  discover
};
